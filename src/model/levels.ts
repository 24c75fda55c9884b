/** How many levels of goals are shown. Deeper ones stay in the model and are reported. */
export const MAX_LEVELS = 12;
