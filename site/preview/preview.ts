/// <reference types="vite/client" />
// The page for translators: all states of the elements with the texts of a translator's file.
import '../../src/embed.js';
import { onDroppedFiles } from '../dropped-files.js';
import { PreviewPage, type SavedFile } from './preview-page.js';

interface Project {
  readonly sourceLocale: string;
  readonly files: readonly SavedFile[];
}

const address = new URL('translations.json', document.baseURI);
const { sourceLocale, files } = (await (await fetch(address)).json()) as Project;
const page = new PreviewPage(sourceLocale, files);
onDroppedFiles((dropped) => void page.open(dropped));
// Each file that is saved, where the page is served from the project.
import.meta.hot?.on('city-elements:translation', (file: SavedFile) => page.read(file));
await page.start();
