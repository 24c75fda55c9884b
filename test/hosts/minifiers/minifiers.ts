import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import { libraryPath, unpackDebianPackages } from '../support/debian.js';
import { squeeze } from './squeeze.js';

/** Minifies files, each in its place. */
export type Minify = (paths: readonly string[]) => Promise<void>;

export interface Minifiers {
  /** Those that must leave everything as it is, by the names that docs/embedding/hosting.md has. */
  readonly fit: Readonly<Record<string, Minify>>;
  /** Those that know no JavaScript of today, and say so. */
  readonly refusing: Readonly<Record<string, Minify>>;
}

/** Every minifier of npm and Debian 12 that reads ES2020, and what some CMS do themselves. */
export async function findMinifiers(): Promise<Minifiers> {
  const root = await unpackDebianPackages('minifiers', {
    programs: ['php8.2-cli', 'python3'],
    files: [
      'dokuwiki',
      'libjavascript-minifier-perl',
      'libjavascript-packer-perl',
      'libregexp-reggrp-perl',
      'minify',
      'php-matthiasmullie-minify',
      'php-matthiasmullie-path-converter',
      'libjargs-java',
      'librhino-java',
      'python3-jsmin',
      'python3-ply',
      'python3-rjsmin',
      'python3-slimit',
      'yui-compressor',
    ],
  });
  const share = join(root, 'usr/share');
  const php = (code: string) =>
    program(join(root, 'usr/bin/php8.2'), ['-n', '-d', `include_path=${share}/php`, '-r', code], {
      LD_LIBRARY_PATH: libraryPath(root),
    });
  const perl = (...args: string[]) =>
    program('perl', ['-0777', '-pi', ...args], { PERL5LIB: `${share}/perl5` });
  const python = (library: string, call: string) =>
    program('python3', ['-c', PYTHON.replace('LIBRARY', library).replace('CALL', call)], {
      PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'),
    });
  return {
    fit: {
      'matthiasmullie/minify': php(MATTHIASMULLIE),
      DokuWiki: php(DOKUWIKI.replace('SHARE', share)),
      rJSmin: python('rjsmin', 'jsmin'),
      'jsmin (Python)': python('jsmin', 'jsmin'),
      'JavaScript::Minifier': perl(
        '-MJavaScript::Minifier=minify',
        '-e',
        '$_ = minify(input => $_)',
      ),
      'JavaScript::Packer': perl(
        '-MJavaScript::Packer',
        '-e',
        'JavaScript::Packer->init->minify(\\$_, { compress => "clean" })',
      ),
      'tdewolff/minify': async (paths) => {
        for (const path of paths) {
          await run(join(root, 'usr/bin/minify'), ['--type', 'js', '-o', path, path]);
        }
      },
      jsmin: eachFile((code) => jsmin(code, 3)),
      Terser: eachFile(async (code) => (await terser(code, { module: true })).code ?? ''),
      UglifyJS: eachFile((code) => {
        const { code: minified, error } = uglify.minify(code, { module: true });
        if (error) throw error;
        return minified;
      }),
      esbuild: eachFile(async (code) => (await transform(code, { minify: true })).code),
      [OWN]: eachFile(squeeze),
    },
    refusing: {
      SlimIt: python('slimit', 'minify'),
      'YUI Compressor': async (paths) => {
        const jars = ['yui-compressor/yui-compressor', 'java/jargs', 'java/js'];
        const path = jars.map((jar) => join(share, `${jar}.jar`)).join(':');
        const start = 'com.yahoo.platform.yui.compressor.Bootstrap';
        for (const file of paths) {
          await run('java', ['-cp', path, start, '--type', 'js', '-o', file, file]);
        }
      },
    },
  };
}

/** Ours: it is in no list for webmasters. */
export const OWN = 'a squeezer that knows nothing but strings';

const require = createRequire(import.meta.url);
const { jsmin } = require('jsmin') as { jsmin: (code: string, level: number) => string };
const uglify = require('uglify-js') as {
  minify: (code: string, options: object) => { code: string; error?: Error };
};

const MATTHIASMULLIE = `
  require 'MatthiasMullie/Minify/autoload.php';
  foreach (array_slice($argv, 1) as $path) {
    file_put_contents($path, (new MatthiasMullie\\Minify\\JS($path))->minify());
  }`;

/** Its function alone: the file that has it answers a request. */
const DOKUWIKI = `
  $code = file_get_contents('SHARE/dokuwiki/lib/exe/js.php');
  eval(substr($code, strpos($code, 'function js_compress')));
  foreach (array_slice($argv, 1) as $path) {
    file_put_contents($path, js_compress(file_get_contents($path)));
  }`;

const PYTHON = `
import sys
from LIBRARY import CALL as minify
for path in sys.argv[1:]:
    with open(path, encoding='utf-8') as file: code = file.read()
    with open(path, 'w', encoding='utf-8') as file: file.write(minify(code))`;

const run = promisify(execFile);

/** A program that minifies all files that it is given. */
const program =
  (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Minify =>
  async (paths) => {
    const all = [...args, ...(command.endsWith('8.2') ? ['--'] : []), ...paths];
    await run(command, all, { env: { ...process.env, ...env }, timeout: 300_000 });
  };

const eachFile =
  (minify: (code: string) => string | Promise<string>): Minify =>
  async (paths) => {
    for (const path of paths) await writeFile(path, await minify(await readFile(path, 'utf8')));
  };
