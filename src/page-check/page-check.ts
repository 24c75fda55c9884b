// Loaded when an author asks for the page check; importing it opens it.
import { openPageCheck } from './open-page-check.js';

void openPageCheck();
