import { STATIC, type Variant } from '../variants/index.js';
import type { Language } from '../measure/visit.js';
import type { Recommended } from './recommended.js';

export interface PageContent {
  readonly variant: Variant;
  readonly language: Language;
  /** Addresses of its stylesheets. */
  readonly styles: readonly string[];
  /** Missing on a page that the bench drives, which gives it its data. */
  readonly plan?: string;
  /** What the goals are in, if it is more than a tag or a place for a script. */
  readonly html?: string;
  readonly recommended?: Recommended;
}

const ENTRY = '/city-elements/city-elements.min.js';

/** The page of a city, the same around every variant. */
export function pageHtml(content: PageContent): string {
  const { language, styles, recommended } = content;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Strategia</title>
<link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }
h1, h2, h3, p { margin: 0 } summary h3 { display: inline-block }</style>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${recommended?.head ?? scripts(content).join('\n')}
</head>
<body>
<h1>Strategia</h1>
${recommended?.tag ?? goals(content)}
<footer><p>Urząd Miasta</p></footer>
</body>
</html>`;
}

function scripts({ variant: { name, ours }, plan }: PageContent): string[] {
  if (name === STATIC) return [];
  if (!ours) return [script(`/${name}/main.js`)];
  return plan ? [script(ENTRY)] : [script(ENTRY), script('/drive/drive.js')];
}

const script = (src: string) => `<script type="module" src="${src}"></script>`;

function goals({ variant: { ours }, plan, html }: PageContent): string {
  if (html) return html;
  if (!ours) return `<div id="goals"${plan ? ` data-src="${plan}"` : ''}></div>`;
  const source = plan ? ` src="${plan}"` : '';
  return `<strategy-goals open-depth="1"${source}${ours.controls ? ' controls' : ''}></strategy-goals>`;
}
