// Polish at hand from the start, for a bundle whose pages are mostly Polish.
import { templates } from './generated/pl.js';
import { registerLocale } from './locales.js';

registerLocale('pl', templates);
