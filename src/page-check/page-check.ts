import { openPageCheck } from './open-page-check.js';

void openPageCheck();
