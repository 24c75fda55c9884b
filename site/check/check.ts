// "Check your file": on the site, and as one file in the folder that webmasters download.
import '../switches.js';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import { onDroppedFiles } from '../dropped-files.js';
import { CheckPage, part } from './check-page.js';
import { example } from './example.js';

const page = new CheckPage();
const input = part('file') as HTMLInputElement;
const text = part('text') as HTMLTextAreaElement;

const open = ([file]: readonly File[]) => {
  if (file) void page.open(file, file.name);
};
onDroppedFiles(open);
input.addEventListener('change', () => {
  open([...(input.files ?? [])]);
  // The same file, once it was mended, can be chosen again.
  input.value = '';
});
part('check-text').addEventListener('click', () => void page.openText(text.value));
part('show-example').addEventListener('click', () => {
  text.value = example[page.language];
  void page.open(new Blob([text.value]));
});
