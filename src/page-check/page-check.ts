// Loaded by those who ask for the page check; importing it opens it.
import { openPageCheck } from './panel/panel.js';

void openPageCheck();
