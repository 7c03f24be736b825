import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('csharp-source', {
    name: 'C#',
    fences: ['csharp', 'cs'],
    keywords: ['using system', 'namespace ', 'using microsoft', 'public class', 'get; set;', 'async task'],
    line: regex('')`
      using\s(?:static\s)?[A-Z][\w.]{1,80};\s?$
      |namespace\s[A-Z][\w.]{1,80}\s?[;{]?\s?$
      |(?:public|private|protected|internal)\s(?:
        static\s|readonly\s|override\s|virtual\s|async\s|sealed\s|partial\s
      ){0,3}[\w<>[\], ?]{1,60}\s?[({;=]?
      |\[(?:Http\w+|Fact|Route|Required|JsonProperty)
      |.{0,80}\{\sget;
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«using System;',
      'using System.Linq;',
      '',
      'namespace Contoso.Billing',
      '{',
      '    public class Invoice',
      '    {',
      '        public int Id { get; set; }',
      '        public decimal Total { get; set; }',
      '',
      '        public override string ToString()',
      '        {',
      '            return Id.ToString();',
      '        }',
      '    }',
      '}»',
    ].join('\n'),
  ],
  ignore: [['I am using System.Linq;', 'what does it do?'].join('\n')],
};
