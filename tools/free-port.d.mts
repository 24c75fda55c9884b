/** A port of loopback that nobody uses now. */
export function freePort(): Promise<number>;
