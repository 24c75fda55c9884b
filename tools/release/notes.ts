/** What the changelog says of a version, as notes for its release. */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## ${version} `));
  if (!section) throw new Error(`CHANGELOG.md has no section "## ${version} – …".`);
  const [heading = '', ...lines] = section.split('\n');
  return [`# City Elements ${heading.slice(3)}`, ...lines].join('\n').trimEnd() + '\n';
}

/** Whether the changelog still says that the version is to come. */
export const isUnreleased = (changelog: string, version: string): boolean =>
  new RegExp(`^## ${version.replaceAll('.', '\\.')} – unreleased`, 'm').test(changelog);
