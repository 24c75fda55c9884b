import { globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layerRules } from './tools/eslint/layers.js';

const typescript = ['**/*.ts', '**/*.tsx'];
const tests = ['test/**/*.ts', 'bench/test/*.ts'];

export default tseslint.config(
  globalIgnores(['dist/', 'coverage/', '**/.cache/', '**/generated/']),
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          '',
          'src/cli/',
          'test/',
          'test/node/',
          'test/built/',
          'test/hosts/',
          'test/screen-reader/',
          'test/types/',
          'tools/',
          'bench/',
        ].map((folder) => `${folder}tsconfig.json`),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Instances of our elements come from document.createElement().
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Parsed data are plain objects, and an empty text is often as good as none.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    extends: [importX.flatConfigs.typescript],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-unresolved': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Lit binds the listeners in its templates.
      '@typescript-eslint/unbound-method': 'off',
      // Safari forgets that a list is one when its style has no markers: role="list" reminds it.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'On pages with Prototype.js it knows only what has a length. Spread instead.',
        },
        {
          selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
          message: 'Arrays on pages with Prototype.js have none. Use keys().',
        },
      ],
    },
  },
  // Whoever writes a file, an address or a page decides how long a text is: no search in it may take
  // longer than in proportion.
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-dupe-disjunctions': ['error', { report: 'trivial' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  // The places that speak to the author of a page, on the console.
  {
    files: ['src/localization/core/console.ts'],
    rules: { 'no-console': 'off' },
  },
  ...layerRules,
  {
    files: tests,
    ignores: ['test/support/fast-check.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          message: 'Import test/support/fast-check.js, whose inputs are the same each time.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // `expect(x).to.be.true` is an expression on purpose.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A missing element shall fail the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // node:test returns promises that nobody needs to await.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  // Their packages are installed only where somebody measures.
  {
    files: ['bench/variants/**/*.js'],
    rules: { 'import-x/no-unresolved': 'off' },
  },
  // Tools read their configuration from a default export, and node:test its reporter.
  {
    files: ['**/*.config.{js,mjs,ts}', 'tools/mutations/node-reporter.mjs'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
