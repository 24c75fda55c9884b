/**
 * The blocks in the editor: the element as citizens see it, and its attributes as fields.
 */
(function () {
  const { registerBlockType } = wp.blocks;
  const { InnerBlocks, InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    Disabled,
    ExternalLink,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    ToggleControl,
  } = wp.components;
  const { useSelect } = wp.data;
  const { createElement: el, useEffect, useRef, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { elements, fields, home, language, script } = window.cityElements;

  /** Typing an address would otherwise load a file at every key. */
  const PAUSE_MS = 500;

  for (const [tag, element] of Object.entries(elements)) {
    registerBlockType(`city-elements/${tag}`, {
      edit: (props) => el(Edit, { ...props, tag, element }),
      // The tag is written by PHP. What is inside also shows when this plugin is gone.
      save: () => (element.content ? el(InnerBlocks.Content) : null),
    });
  }

  function Edit({ tag, element, attributes, setAttributes }) {
    const blockProps = useBlockProps();
    const needsAddress = 'src' in element.attributes && !attributes.src;
    const [faults, setFaults] = useState(0);
    return el(
      'div',
      blockProps,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Settings', 'city-elements') },
          Object.entries(element.attributes).map(([name, rule]) =>
            el(Field, { key: name, name, rule, value: attributes[name], setAttributes }),
          ),
        ),
        !needsAddress && faults > 0 && el(Faults, { faults }),
      ),
      needsAddress
        ? el(AddressPlaceholder, { tag, setAttributes })
        : el(Disabled, null, el(Preview, { tag, element, attributes, setFaults })),
      element.content && el(Content, { tag }),
    );
  }

  /** What is wrong in the file is said in full by the page check. */
  function Faults({ faults }) {
    const post = useSelect((select) => select('core/editor')?.getEditedPostPreviewLink?.(), []);
    const check = post && `${post}${post.includes('?') ? '&' : '?'}city-check`;
    return el(
      PanelBody,
      { title: __('Check of the file', 'city-elements') },
      el(
        Notice,
        { status: 'warning', isDismissible: false, spokenMessage: null },
        sprintf(__('Mistakes in the file: %d', 'city-elements'), faults),
      ),
      check
        ? el(ExternalLink, { href: check }, __('What is wrong, and how to fix it', 'city-elements'))
        : el('p', null, __('Save the post to read what is wrong.', 'city-elements')),
    );
  }

  function AddressPlaceholder({ tag, setAttributes }) {
    const { title, icon } = wp.blocks.getBlockType(`city-elements/${tag}`);
    const instructions =
      tag === 'strategy-goals'
        ? __(
            'Give the address of a file with the plan, or write the plan below, as headings and lists.',
            'city-elements',
          )
        : __('Give the address of a file with the news.', 'city-elements');
    // Typed to its end: with the first letter this field would give way to a broken preview.
    const commit = (event) => setAttributes({ src: event.target.value.trim() || undefined });
    return el(
      Placeholder,
      { label: title, icon: icon.src, instructions },
      el(TextControl, {
        label: fields.src.label,
        help: fields.src.help,
        type: 'text',
        onChange: () => {},
        onBlur: commit,
        onKeyDown: (event) => event.key === 'Enter' && commit(event),
      }),
    );
  }

  /** The content of the tag, shown until the data has loaded, or if it cannot be loaded. */
  function Content({ tag }) {
    const hint =
      tag === 'strategy-goals'
        ? __('Shown while the file is loading. Without a file, this is the plan:', 'city-elements')
        : __('Shown while the file is loading, or if it cannot be loaded:', 'city-elements');
    return el(
      'div',
      { className: 'city-elements-content' },
      el('p', { className: 'city-elements-hint' }, hint),
      el(InnerBlocks, { renderAppender: InnerBlocks.ButtonBlockAppender }),
    );
  }

  function Field({ name, rule, value, setAttributes }) {
    const { label = name, help, options, empty } = fields[name] || {};
    const set = (next) => setAttributes({ [name]: next });
    const common = { label, help };
    if (rule.type === 'boolean') {
      return el(ToggleControl, {
        ...common,
        checked: !!value,
        onChange: (on) => set(on || undefined),
      });
    }
    if (rule.enum) {
      return el(SelectControl, {
        ...common,
        value: value || rule.enum[0],
        options: rule.enum.map((option) => ({ value: option, label: options?.[option] || option })),
        onChange: (next) => set(next === rule.enum[0] ? undefined : next),
      });
    }
    if (rule.type === 'number') {
      return el(TextControl, {
        ...common,
        type: 'number',
        min: 0,
        value: value ?? '',
        onChange: (next) => set(next === '' ? undefined : Number(next)),
      });
    }
    const text = el(TextControl, {
      ...common,
      value: value || '',
      onChange: (next) => set(next || undefined),
    });
    if (!empty) {
      return text;
    }
    // An empty attribute means something else than none.
    return el(
      'div',
      null,
      value !== '' && text,
      el(ToggleControl, {
        label: empty,
        checked: value === '',
        onChange: (on) => set(on ? '' : undefined),
      }),
    );
  }

  /** The element itself. Its attributes are set by hand: React would set properties of some. */
  function Preview({ tag, element, attributes, setFaults }) {
    const place = useRef();
    const shownBefore = useRef(false);
    const page = usePageAddress();
    const names = Object.keys(element.attributes);
    useEffect(() => {
      const { ownerDocument } = place.current;
      defineElementsIn(ownerDocument);
      const shown = ownerDocument.createElement(tag);
      const count = () =>
        setFaults((shown.issues || []).reduce((sum, { more = 0 }) => sum + 1 + more, 0));
      shown.addEventListener('load', count);
      shown.addEventListener('error', count);
      place.current.replaceChildren(shown);
    }, []);
    useEffect(() => {
      const timer = setTimeout(
        () => {
          const shown = place.current.firstElementChild;
          for (const name of names) {
            setAttribute(shown, name, attributes[name], page);
          }
        },
        shownBefore.current ? PAUSE_MS : 0,
      );
      shownBefore.current = true;
      return () => clearTimeout(timer);
    }, [page, ...names.map((name) => attributes[name])]);
    return el('div', { ref: place, lang: language });
  }

  function setAttribute(element, name, value, page) {
    if (value === undefined || value === false) {
      element.removeAttribute(name);
    } else if (name === 'src') {
      element.setAttribute(name, fromPage(String(value), page));
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }

  /** A whole address: the editor is another page than the post, and its canvas may have none. */
  function fromPage(address, page) {
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
      return address;
    }
    // Not by URL(), which would encode the braces of {lang}.
    const folder = address.startsWith('/')
      ? new URL(page).origin
      : page.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
    return folder + address;
  }

  function usePageAddress() {
    return useSelect((select) => select('core/editor')?.getPermalink?.() || home, []);
  }

  /** The canvas of the editor may be a frame, where elements have to be defined once more. */
  function defineElementsIn(ownerDocument) {
    const id = 'city-elements-js';
    if (!script || ownerDocument.getElementById(id)) {
      return;
    }
    const module = ownerDocument.createElement('script');
    module.id = id;
    module.type = 'module';
    module.src = new URL(script, home).href;
    ownerDocument.head.append(module);
  }
})();
