export function openWaysIn(): void { console.log(1) }
