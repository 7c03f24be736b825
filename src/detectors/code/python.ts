import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('python-source', {
    name: 'Python',
    fences: ['python', 'py'],
    keywords: [
      'def __init__',
      'import numpy',
      'import os',
      'import sys',
      'if __name__',
      'self.',
      'def main(',
      'import pandas',
      'from __future__',
      'import re\n',
      'elif ',
      'import json',
    ],
    line: regex('')`
      from\s[\w.]{1,60}\simport\s
      |import\s[\w.]{1,40}(?:\sas\s\w{1,20})?\s?$
      |(?:async\s)?def\s\w{1,60}\(
      |class\s\w{1,60}(?:\([\w., ]{0,60}\))?:\s?$
      |if __name__|self\.\w+|elif\s|except(?:\s[\w., ()]{1,60})?:|@\w[\w.]{1,40}\(?|with\s.{1,100}:\s?$
      |return\s(?!.*;\s?$)
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«import os',
      'import sys',
      '',
      '',
      'class Store:',
      '    def __init__(self, path):',
      '        self.path = path',
      '        self.rows = []',
      '',
      '    def load(self):',
      '        with open(self.path) as file:',
      '            self.rows = file.readlines()',
      '        return len(self.rows)»',
    ].join('\n'),
  ],
  ignore: [['Python is a language.', 'Use import os to read files.', 'Then call os.listdir.'].join('\n')],
};
