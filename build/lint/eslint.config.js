import { defineConfig } from 'eslint/config';
import { configs } from 'typescript-eslint';

const root = new URL('../..', import.meta.url).pathname;

/** Few rules, each with a bug behind it. Layout is prettier's business, layers are the architecture test's. */
export default defineConfig([
  {
    basePath: root,
    ignores: ['dist/**', 'node_modules/**', 'demo/**', '.cache/**', 'training/**', 'public/**', 'models/**'],
  },
  {
    basePath: root,
    files: ['**/*.ts', '**/*.tsx'],
    extends: [configs.base],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-debugger': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    basePath: root,
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
    },
  },
  {
    basePath: root,
    files: ['src/**/*.ts', 'src/**/*.tsx', 'build/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 42, skipBlankLines: true, skipComments: true }] },
  },
]);
