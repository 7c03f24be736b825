import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('go-source', {
    name: 'Go',
    fences: ['go', 'golang'],
    keywords: ['package main', 'func main(', 'if err != nil', 'func (', 'import (', 'package '],
    line: regex('')`
      package\s[a-z]\w{0,40}\s?$
      |func\s(?:\(\w{1,20}\s[*\w.]{1,40}\)\s)?\w{1,60}\(
      |if\serr\s!=\snil|import\s?\(|\w[\w, ]{0,60}\s:=\s
      |type\s\w{1,60}\s(?:struct|interface)\s?\{
      |defer\s\w|return\s.{0,60}\berr\b
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«package main',
      '',
      'import (',
      '	"fmt"',
      '	"os"',
      ')',
      '',
      'func main() {',
      '	data, err := os.ReadFile("a.txt")',
      '	if err != nil {',
      '		panic(err)',
      '	}',
      '	fmt.Println(len(data))',
      '}»',
    ].join('\n'),
  ],
  ignore: [['The package main thing is odd.', 'if err != nil is everywhere.'].join('\n')],
};
