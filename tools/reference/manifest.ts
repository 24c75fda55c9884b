import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is used here of a custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
}
export interface Attribute extends Named {
  readonly fieldName: string;
}
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<ElementDeclaration>[] }[];
}

/** The elements as their classes describe them, the one with most attributes first. */
export function readElements(): readonly ElementDeclaration[] {
  const isElement = (declaration: Partial<ElementDeclaration>): declaration is ElementDeclaration =>
    declaration.tagName !== undefined;
  const size = ({ attributes = [] }: ElementDeclaration) => attributes.length;
  return readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .filter(isElement)
    .sort((a, b) => size(b) - size(a) || (a.tagName < b.tagName ? -1 : 1));
}

function readManifest(): Manifest {
  const folder = '.cache/manifest';
  const config = 'tools/custom-elements-manifest.config.mjs';
  const command = `custom-elements-manifest analyze --quiet --config ${config} --outdir ${folder}`;
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"${command}" failed.`);
  return JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as Manifest;
}
