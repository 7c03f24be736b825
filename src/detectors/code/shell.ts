import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('shell-source', {
    name: 'Shell script',
    fences: ['bash', 'sh', 'shell', 'zsh', 'powershell', 'ps1'],
    keywords: ['#!/bin/', '#!/usr/bin/env', 'set -e', 'esac', 'write-host', 'param('],
    line: regex('')`
      #!/|set\s-[euxo]|(?:export\s)?[A-Z_]{2,40}=\S{0,80}|if\s\[\[?\s|fi\s?$|done\s?$|esac\s?$
      |for\s\w{1,30}\sin\s.{1,80};?\sdo|while\s.{1,80};?\sdo|echo\s|case\s.{1,60}\sin\s?$|\$\w{1,30}\s=\s
      |(?:function\s)?\w{1,40}\(\)\s?\{|Write-\w+|sudo\s|apt(?:-get)?\s
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«#!/bin/sh',
      'set -e',
      '',
      'TARGET=build',
      '',
      'if [ -d "$TARGET" ]; then',
      '  rm -r "$TARGET"',
      'fi',
      'for name in a b c; do',
      '  mkdir -p "$TARGET/$name"',
      '  echo "$name"',
      'done»',
    ].join('\n'),
  ],
  ignore: [['Put #!/bin/sh on top.', 'Then set -e.'].join('\n')],
};
