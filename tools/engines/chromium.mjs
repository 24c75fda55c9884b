/**
 * The Chromium that runs the tests and takes the screenshots. The first that exists:
 *   1. CHROME_PATH,
 *   2. an installed Chrome or Chromium (not with CITY_ELEMENTS_BROWSER=package),
 *   3. the one inside the development dependency @sparticuz/chromium (Linux on x64), so that
 *      `npm ci && npm test` needs nothing else on a fresh machine.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

const root = fileURLToPath(new URL('../..', import.meta.url));

const help =
  'Set CHROME_PATH to the executable of a Chrome or Chromium, or install one ' +
  '(Debian, Ubuntu: apt-get install chromium).';

// Tests talk to loopback only: no proxy, no name but localhost, no calls home.
const offline = [
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

/** Options for `launch()` of puppeteer-core. */
export function browserLaunchOptions() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH is "${named}", and there is no such file. ${help}`);
  }
  const installed = named ?? installedBrowser();
  if (installed) return { executablePath: installed, headless: true, args: launchArguments() };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(`No Chrome or Chromium found. ${help}`);
}

function installedBrowser() {
  if (process.env.CITY_ELEMENTS_BROWSER === 'package') return undefined;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // the finder throws when there is none
  }
}

function launchArguments({ sandbox = true } = {}) {
  // Chromium refuses to start as root with its sandbox.
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  return sandbox && !isRoot ? offline : [...offline, '--no-sandbox'];
}

function packagedBrowser() {
  const folder = join(root, '.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell', // the package holds the headless shell only
    args: launchArguments({ sandbox: false }), // it has no helper to set a sandbox up
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

function packageVersion() {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).version;
  throw new Error(`No Chrome or Chromium found. Run npm ci, which brings one. ${help}`);
}

/**
 * The package unpacks into the temporary folder of its process, and its own libraries only where it
 * believes to run on AWS Lambda: so it runs in a process of its own. The finished folder is moved
 * into place, so that two runs at once never see half of it.
 */
function unpackInto(folder) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      stdio: 'pipe',
    });
    // Its own file names folders of AWS Lambda.
    writeFileSync(
      join(staging, 'fonts', 'fonts.conf'),
      `<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir></fontconfig>`,
    );
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (existsSync(folder)) return; // another run was faster
    throw new Error(`The packaged Chromium could not be unpacked into ${folder}. ${help}`, {
      cause: error,
    });
  }
}
