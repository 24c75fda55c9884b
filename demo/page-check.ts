// A page with many mistakes, for changing the page check.
import { installDemoNetwork } from './network.js';

installDemoNetwork();
await import('../src/embed.js');
