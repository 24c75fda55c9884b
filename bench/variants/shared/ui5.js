import { renderFinished } from '@ui5/webcomponents-base/dist/Render.js';

/** Its components render together, in a frame. */
export const settled = () => renderFinished();
