/**
 * What a page with fixed files has in its head. The map names the files that the script loads when
 * they are needed: a browser checks them too, and the map has to come before the script.
 *
 * @param folder the address of the files, with a slash at its end
 * @param parts the folder in it that has the parts of the script
 * @param hashes by path
 */
export function pinnedSnippet(
  folder: string,
  parts: string,
  hashes: Readonly<Record<string, string>>,
): string {
  const { 'city-elements.min.js': entry, 'fallback.css': styles, ...others } = hashes;
  const later = Object.entries(others).filter(
    ([path]) => path.slice(0, path.lastIndexOf('/')) === parts,
  );
  const integrity = Object.fromEntries(later.map(([path, hash]) => [folder + path, hash]));
  const map = JSON.stringify({ integrity }, undefined, 2);
  return `<script type="importmap">
${map}
</script>
<link rel="stylesheet" href="${folder}fallback.css" integrity="${styles}" crossorigin>
<script type="module" src="${folder}city-elements.min.js" integrity="${entry}" crossorigin></script>
`;
}
