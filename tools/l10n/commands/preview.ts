// Serves the page that shows the elements with the texts of locales/, as they are saved.
import { createServer } from 'vite';
import { hasDesktop } from '../../site/has-desktop.js';

const PAGE = 'site/preview/';

const server = await createServer({ server: { open: hasDesktop() && PAGE } });
await server.listen();
console.log(`
  ${server.resolvedUrls?.local[0] ?? ''}${PAGE}

  Otwórz ten adres w przeglądarce. Co zapiszesz w locales/, zobaczysz od razu. Koniec: Ctrl+C.
  Open this address in a browser. What you save in locales/ shows at once. To end: Ctrl+C.
`);
