/**
 * What WordPress does to the content of its classic editor (`wpautop`), as far as content without
 * block elements is concerned: a blank line, or two breaks, end a paragraph; a single line end
 * becomes a break; and every break is written in one way.
 */
export function wpautop(content: string): string {
  const paragraphs = content
    .replace(/\r\n?/g, '\n')
    .replace(/<br\s*\/?>/g, '<br />')
    .replace(/<br \/>\s*<br \/>/g, '\n\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return paragraphs
    .map((paragraph) => `<p>${paragraph.replace(/\s*(<br \/>)?\s*\n/g, '<br />\n')}</p>\n`)
    .join('');
}

/** Elements that it puts paragraphs around, and so breaks a tag apart that holds them. */
export const BLOCK =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|section|details|summary|hr|table|figure|pre|blockquote|article|header|footer|aside|nav|form)[\s/>]/;
