import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('javascript-source', {
    name: 'JavaScript or TypeScript',
    fences: ['js', 'javascript', 'ts', 'typescript', 'jsx', 'tsx'],
    keywords: [
      'import {',
      'require(',
      'export default',
      'export const',
      'export function',
      '=> {',
      'async function',
      "'use strict'",
    ],
    line: /import\s[\w*{$ ,}]{1,80}\sfrom\s|import\s?['\"]|(?:export\s(?:default\s)?)?(?:async\s)?(?:const|let|var|function)\s[\w${[]|export\s(?:interface|type|class|const|enum)\s|.{0,120}=>\s?[{(]|module\.exports|await\s\w/,
  }),
];

export const examples: Examples = {
  match: [
    [
      "«import { readFile } from 'node:fs/promises';",
      '',
      'const limit = 20;',
      '',
      'export async function load(path) {',
      "  const text = await readFile(path, 'utf8');",
      "  const rows = text.split('\n');",
      '  if (rows.length > limit) {',
      "    throw new Error('too many');",
      '  }',
      '  return rows.map((row) => row.trim());',
      '}»',
    ].join('\n'),
  ],
  ignore: [['We import { wine } from Spain and export it.', 'const is a keyword.', 'The rest is prose.'].join('\n')],
};
