import type { RegisteredScript } from './registration.js';
export function warn(a: RegisteredScript, b: RegisteredScript): void { console.log(a,b) }
