// Writes what text editors complete our tags with, from the manifest: for VS Code and for JetBrains.
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import project from '../package.json' with { type: 'json' };

type Manifest = Parameters<typeof generateVsCodeCustomElementData>[0];

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const { name, version, license } = project;
const common = { outdir: 'dist', hideLogs: true };

generateVsCodeCustomElementData(manifest, {
  ...common,
  htmlFileName: 'html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes({ ...manifest, name, version, license } as never, {
  ...common,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  excludeCss: true,
  excludeHtml: false,
});
