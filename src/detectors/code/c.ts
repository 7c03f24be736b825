import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('c-source', {
    name: 'C or C++',
    fences: ['c', 'cpp', 'c++', 'h', 'hpp'],
    keywords: ['#include <', '#include "', '#define ', 'std::', 'int main(', '#ifndef ', 'typedef struct'],
    line: regex('')`
      #\s?(?:include|define|ifn?def|endif|pragma)\b
      |(?:static\s|const\s|inline\s|extern\s|unsigned\s){0,3}(?:
        int|void|char|bool|size_t|float|double|auto|uint\d+_t|struct\s\w+
      )\s[*&]{0,2}\w+\s?[([;=]
      |std::\w|typedef\s|template\s?<|using\snamespace\s|printf\(
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«#include <stdio.h>',
      '#include <stdlib.h>',
      '',
      'static int count = 0;',
      '',
      'int main(int argc, char **argv)',
      '{',
      '    for (int i = 0; i < argc; i++) {',
      '        printf("%s\n", argv[i]);',
      '        count++;',
      '    }',
      '    return count;',
      '}»',
    ].join('\n'),
  ],
  ignore: [['Why does #include <stdio.h> fail?', 'It says no such file.'].join('\n')],
};
