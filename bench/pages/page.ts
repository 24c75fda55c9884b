import { STATIC, OURS_WITH_FALLBACK, type Variant } from '../variants/index.js';

export interface PageContent {
  readonly variant: Variant;
  /** Addresses of its stylesheets. */
  readonly styles: readonly string[];
  /** Styles in the page itself: a file would be one more round trip. */
  readonly ownStyles?: string;
  /** Missing on a page that the bench drives, which gives it its data. */
  readonly plan?: string;
  /** What is already in the HTML. */
  readonly html?: string;
}

/** The page of a city, the same around every variant. */
export function pageHtml({
  variant,
  styles,
  ownStyles = '',
  plan,
  html = '',
}: PageContent): string {
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Strategia</title>
<link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }
h1, h2, h3, p { margin: 0 } summary h3 { display: inline-block }
${ownStyles}</style>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${plan && variant.name === OURS_WITH_FALLBACK ? preload(plan) : ''}
${scripts(variant, plan).join('\n')}
</head>
<body>
<h1>Strategia</h1>
${plan ? '' : buttons}
${content(variant, plan, html)}
</body>
</html>`;
}

const preload = (plan: string) => `<link rel="preload" href="${plan}" as="fetch" crossorigin>`;

/** For interactions that a variant has no control for. */
const buttons = `<p><button id="switch">English</button> <button id="expand">+</button></p>`;

function scripts({ name, isOurs }: Variant, plan: string | undefined): string[] {
  if (name === STATIC) return [];
  if (!isOurs) return [script(`/${name}/main.js`)];
  const element = script('/city-elements/city-elements.min.js');
  return plan ? [element] : [element, script('/drive/drive.js')];
}

const script = (src: string) => `<script type="module" src="${src}"></script>`;

function content({ name, isOurs }: Variant, plan: string | undefined, html: string): string {
  if (name === STATIC || name === OURS_WITH_FALLBACK) return html;
  if (isOurs) {
    const source = plan ? ` src="${plan}"` : '';
    return `<strategy-goals open-depth="1"${source}></strategy-goals>`;
  }
  return `<div id="goals"${plan ? ` data-src="${plan}"` : ''}></div>`;
}
