/** `#rgb` or `#rrggbb` in small letters, all six of them. */
export function hexColour(text: string): string | undefined {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  return hex && `#${hex.toLowerCase()}`;
}

/** As WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The backgrounds that colours are compared with. */
export const backgrounds = { light: '#ffffff', dark: '#10151c' } as const;

/** Names of fonts have spaces; a colour and a length have none. */
export const isFont = (name: string): boolean => name.endsWith('-font');

/** A colour, a number or length such as `1.5em`, or fonts, as safe in a style; empty if it is none. */
export function lookValue(name: string, text: string): string {
  const value = text.trim();
  if (isFont(name)) return /^[\p{L}\d ,'-]{1,80}$/u.test(value) ? value : '';
  return hexColour(value) ?? (/^\d{1,4}(?:\.\d{1,3})?(?:px|r?em|%)?$/.test(value) ? value : '');
}
