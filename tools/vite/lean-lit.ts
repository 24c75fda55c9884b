import type { Plugin } from 'vite';

/** What is cut out, or the pair of it and what comes in its place. */
type Cut = string | RegExp | readonly [string | RegExp, string];

/** By file of Lit: each is there once and whole, or the build stops. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/reactive-element.js': [
    // Decorators, which we do not use.
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata.*?\}(?=this\._\$Eh=)/,
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    'void 0!==t.l&&(this.l=[...t.l]),',
    ',this.constructor.l?.forEach(t=>t(this))',
    // Symbols as names of properties, accessors of their own, and default values that come back.
    ',getOwnPropertySymbols:o',
    ',...o(t)',
    'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?this\.C\(s,void 0,i,e\)\}(?=\}let t=!1)/,
    [
      /C\(t,s,\{useDefault:i.*?\|\|\((?=this\._\$AL)(.*?)\(this\.hasUpdated\|\|i\|\|\(s=void 0\),this\._\$AL\.set\(t,s\)\)/,
      'C(t,s){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ',reflect:!1,useDefault:!1,hasChanged:f',
    [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault.*?\)\)\)(?=return;this\.C)/, '!f(h,s))'],
    // Readers of attributes other than those for texts, numbers and switches.
    'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
    [/h="function"==typeof t\.converter.*?:u(?=;this\._\$Em=e)/, 'h=u'],
    // Properties that are written back into attributes: ours are not.
    /toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/,
    ',c=a.trustedTypes,l=c?c.emptyScript:""',
    /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\))/,
    /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/,
    // Browsers of old, and a count of the versions on the page.
    ',p=a.reactiveElementPolyfillSupport',
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
  'lit-html/lit-html.js': [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    // Attributes that are there or not, as in ?hidden=${…}.
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"."===e[1]?I:"@"===e[1]?z:H'],
    /class L extends H\{.*?\}(?=class z)/,
    // What a template binds to an element itself, or in a comment, a text area, a script, a style.
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    ['1===r.type?i=new r.ctor(', 'i=new r.ctor('],
    ':6===r.type&&(i=new Z(h,this,t))',
    /class Z\{.*?\}(?=const j=)/,
    /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/,
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['(c=p,n=void 0)', '(c=p)'],
    /else\{let t=-1;for\(;-1!==.*?o\.length-1\}(?=l\+\+)/,
    ',y=/^(?:script|style|textarea|title)$/i',
    // Listeners with options, or that are objects.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    '"function"==typeof this._$AH?',
    ':this._$AH.handleEvent(t)',
    // Templates that were compiled before, and those of MathML.
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if)/, 'this._$AC(t)'],
    [',T=x(3)', ''],
    [',T as mathml', ''],
    [':3===i?"<math>":"",c=v', ':"",c=v'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // What other files of Lit would take from here.
    /const j=\{M:h.*?\};(?=const D=)/,
    ['j as _$LH,', ''],
  ],
};

/** Lit's own serves browsers without adopted style sheets too, which do not run our code at all. */
const styleSheets = `
  export class CSSResult {
    constructor(text) { this.cssText = text; }
    get styleSheet() {
      if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
      return this.sheet;
    }
  }
  export const unsafeCSS = (text) => new CSSResult(text);
  export const getCompatibleStyle = (style) => style;
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  };
  export const supportsAdoptingStyleSheets = true;
  export const css = undefined;
`;

/** Leaves what our elements never use out of the file that every visitor loads: about a kilobyte of it. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(@lit\/reactive-element|lit-element|lit-html)\/[\w-]+\.js$/ },
      handler(code, id) {
        const file = id.slice(id.lastIndexOf('node_modules/') + 'node_modules/'.length);
        if (file === '@lit/reactive-element/css-tag.js') return { code: styleSheets, map: null };
        return { code: cutOut(code, file), map: null };
      },
    },
  };
}

export function cutOut(code: string, file: string): string {
  return (cuts[file] ?? []).reduce((rest: string, cut) => {
    const [part, replacement] = isPair(cut) ? cut : [cut, ''];
    const found = typeof part === 'string' ? [part] : (part.exec(rest) ?? []);
    const [text = ''] = found;
    if (!text || rest.split(text).length !== 2) {
      throw new Error(`${file} has changed: tools/vite/lean-lit.ts cannot find ${String(part)}.`);
    }
    return rest.replace(text, () => replacement);
  }, code);
}

const isPair = (cut: Cut): cut is readonly [string | RegExp, string] => Array.isArray(cut);
