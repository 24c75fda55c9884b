// Writes the messages of src/ into the translators' files; translations that are there stay.
import { openSource, targetLocales } from './source-messages.js';

const { localizer, messages } = openSource();
await localizer.writeInterchangeFiles();
console.log(`${messages.length} messages are now in locales/ for ${targetLocales.join(', ')}.`);
