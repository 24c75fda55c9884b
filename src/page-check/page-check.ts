// Loaded by those who ask for the page check; importing it opens it.
import { openPageCheck } from './open-page-check.js';

void openPageCheck();
