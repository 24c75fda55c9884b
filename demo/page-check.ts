// A page with many mistakes, for whoever changes the page check.
import { installDemoNetwork } from './network.js';

installDemoNetwork();
await import('../src/embed.js');
