import { fileURLToPath } from 'node:url';

/** The folder with package.json. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));
