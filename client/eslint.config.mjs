import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  ['console', 'process', 'URL', 'fetch', 'AbortSignal', 'setTimeout', 'clearTimeout'].map(name => [name, 'readonly']),
);

export default tseslint.config(
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './dashboard/tsconfig.json', '../tests/editors/report/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers and paths in messages need no conversion by hand.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
);
