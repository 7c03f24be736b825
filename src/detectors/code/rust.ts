import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('rust-source', {
    name: 'Rust',
    fences: ['rust', 'rs'],
    keywords: ['fn main(', 'use std::', 'impl ', 'let mut ', 'pub fn', '#[derive('],
    line: regex('')`
      (?:pub(?:\(\w+\))?\s)?(?:async\s|unsafe\s|const\s)?fn\s\w{1,60}[<(]
      |use\s(?:std|crate|super|\w{1,40})::
      |impl(?:<[^>\n]{1,40}>)?\s\w
      |let\s(?:mut\s)?\w{1,40}(?::\s[^=\n]{1,40})?\s=
      |#!?\[\w
      |(?:pub\s)?(?:struct|enum|trait|mod)\s\w
      |match\s.{1,60}\{\s?$
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«use std::fs;',
      'use std::io;',
      '',
      '#[derive(Debug)]',
      'struct Store {',
      '    rows: Vec<String>,',
      '}',
      '',
      'fn main() -> io::Result<()> {',
      '    let text = fs::read_to_string("a.txt")?;',
      '    let rows = text.lines().map(String::from).collect();',
      '    println!("{:?}", Store { rows });',
      '    Ok(())',
      '}»',
    ].join('\n'),
  ],
  ignore: [['Explain use std::fs please.', 'And let mut too.'].join('\n')],
};
