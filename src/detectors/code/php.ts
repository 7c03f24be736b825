import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('php-source', {
    name: 'PHP',
    fences: ['php'],
    keywords: ['<?php', '$this->', 'public function '],
    line: regex('')`
      <\?php|\$\w{1,40}(?:->|\s?=|\[)
      |(?:public|private|protected)\s(?:static\s)?function\s\w
      |namespace\s[\w\\]{1,80};|use\s[\w\\]{1,80};|function\s\w{1,60}\(|echo\s|return\s\$
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«<?php',
      '',
      'namespace Contoso\\\\Billing;',
      '',
      'class Invoice',
      '{',
      '    private $lines = [];',
      '',
      '    public function add($line)',
      '    {',
      '        $this->lines[] = $line;',
      '        return $this;',
      '    }',
      '}»',
    ].join('\n'),
  ],
  ignore: [['What does <?php mean?', 'I saw $this->x somewhere.'].join('\n')],
};
