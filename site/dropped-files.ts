/** Calls back with the files that somebody drops anywhere on the page. */
export function onDroppedFiles(callback: (files: readonly File[]) => void): void {
  const root = document.documentElement;
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  const mark = (isOver: boolean) => root.classList.toggle('drop', isOver);
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    // Without it the browser would open the file, in the place of this page.
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(false);
    callback([...(event.dataTransfer?.files ?? [])]);
  });
}
