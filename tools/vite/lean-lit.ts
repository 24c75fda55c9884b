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
    // Properties that are written back into attributes: ours are not.
    [
      /if\(void 0!==e&&this\._\$Em!==e\)\{.*?this\._\$Em=null\}(?=\}requestUpdate)/,
      'this[e]=u.fromAttribute(s,i.elementProperties.get(e).type)',
    ],
    'this._$Em=null,',
    /toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/,
    ',c=a.trustedTypes,l=c?c.emptyScript:""',
    /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\))/,
    /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/,
    // Ways in that nothing takes: to leave a controller out, to skip an update, accessors of one's own.
    'removeController(t){this._$EO?.delete(t)}',
    'shouldUpdate(t){return!0}',
    ['t=this.shouldUpdate(s),t?(', '('],
    [',this.update(s)):this._$EM()}catch(s){throw t=!1,', ',this.update(s))}catch(s){throw '],
    ['let t=!1;const s=this._$AL', 'const s=this._$AL'],
    ['t&&this._$AE(s)', 'this._$AE(s)'],
    ['!s.noAccessor', '1'],
    [
      /const\{get:e,set:r\}=h\(.*?this\.requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(e){const r=this[s];this[s]=e,this.requestUpdate(t,r,i)}',
    ],
    ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s){'],
    [
      /const r=this\.constructor;if\(!1===e.*?return;this\.C\(t,s,i\)/,
      'if(i(this[t],s))return;this.C(t,s)',
    ],
    ',f=(t,s)=>!i(t,s)',
    ',f as notEqual',
    // Options of a property that has none: all of ours have some.
    ',b={attribute:!0,type:String,converter:u}',
    ['createProperty(t,s=b)', 'createProperty(t,s)'],
    'static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    // Another time for an update.
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'this.performUpdate();return '],
    'scheduleUpdate(){return this.performUpdate()}',
    'if(!this.isUpdatePending)return;',
    [',s=[...r(t)];for(const i of s)', ';for(const i of r(t))'],
    // Nothing was set before the class was there.
    ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
    'this._$Ep=void 0,',
    [
      'if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
      'for(const[t,s]of this._$Ep)this[t]=s',
    ],
    // What a property was before.
    [/C\(t,s\)\{.*?\}(?=async _)/, 'C(t){this._$AL.set(t)}'],
    // Styles that stand in two lists.
    [
      /const i=\[\];if\(Array\.isArray\(s\)\)\{.*?\}else.*?return i(?=\})/,
      'return[s??[]].flat(1/0).map(t)',
    ],
    // Browsers of old, and a count of the versions on the page.
    ',p=a.reactiveElementPolyfillSupport',
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    // What directives are told of: whether they are on the page. And an element that renders nothing.
    'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    ['this._$Do=e(r', 'e(r'],
    ',this._$Do=void 0',
    /connectedCallback\(\)\{super\.connectedCallback\(\).*?(?=render\(\)\{return r\})/,
    'render(){return r}',
    ',noChange as r',
    // Where to render: always at the end of the shadow root, which is empty.
    /createRenderRoot\(\)\{.*?\}(?=update\(t\))/,
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
    // Comments in templates, and lists that are no arrays.
    [/c===v\?"!--".*?&&\(c=p\):(?=c===p)/, 'c===v?c=p:'],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p)', 'c=p'],
    ',_=/-->/g,m=/>/g',
    // Single quotes around a value: the build writes double ones.
    [`'"'===u[3]?$:g`, '$'],
    ",g=/'/g",
    ['d(t)?this.k(t):this._(t)', 'this.k(t)'],
    ',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]',
    // Directives: there are none here.
    /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/,
    'E=Symbol.for("lit-noChange"),',
    'E as noChange,',
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    ['&&t!==E&&this._(t)', '&&this._(t)'],
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['o&&!e&&', 'o&&'],
    // What they could ask of a part: its kind, its place, and whether it is on the page.
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    /get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/,
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
    ['this.type=2,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    [',this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0', ',this.options=e'],
    ['this.type=1,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
    [',this._$AM=e,this.options=h', ',this.options=h'],
    'constructor(){super(...arguments),this.type=3}',
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);',
      '_$AR(t=this._$AA.nextSibling){for(;',
    ],
    ['_$AB.nextSibling,e)', '_$AB.nextSibling)'],
    // The part that a part is in.
    ['new R(e,this)', 'new R(e)'],
    ['constructor(t,i){this._$AV=[]', 'constructor(t){this._$AV=[]'],
    ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling,t)'],
    ['this.O(c()),this,this.options', 'this.O(c()),this.options'],
    ['class k{constructor(t,i,s,e){', 'class k{constructor(t,i,e){'],
    ['r.strings,this,t)', 'r.strings,t)'],
    ['class H{constructor(t,i,s,e,h){', 'class H{constructor(t,i,s,h){'],
    /setConnected\(t\)\{.*?\}(?=\}class H)/,
    [
      /const e=s\?\.renderBefore\?\?i;let h=.*?s\?\?\{\}\)\}/,
      'let h=i._$litPart$;if(!h)i._$litPart$=h=new k(i.appendChild(c()),null,s);',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    'void 0!==s&&',
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
