import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('ruby-source', {
    name: 'Ruby',
    fences: ['ruby', 'rb'],
    keywords: [
      "require '",
      'require_relative',
      'attr_accessor',
      'attr_reader',
      'def initialize',
      "describe '",
      'belongs_to',
      'has_many',
    ],
    line: regex('')`
      require(?:_relative)?\s['\"]
      |def\s(?:self\.)?\w{1,60}[?!]?(?:\(.{0,80}\))?\s?$
      |attr_\w+\s:
      |class\s[A-Z]\w{0,60}(?:\s<\s[\w:]{1,60})?\s?$
      |module\s[A-Z]\w{0,60}\s?$
      |.{0,80}\sdo(?:\s\|[\w, ]{1,40}\|)?\s?$
      |@\w{1,40}\s\|?\|?=
      |(?:belongs_to|has_many|validates)\s:
      |puts\s
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      "«require 'json'",
      '',
      'class Invoice',
      '  attr_reader :lines',
      '',
      '  def initialize(lines)',
      '    @lines = lines',
      '  end',
      '',
      '  def total',
      '    lines.sum(&:amount)',
      '  end',
      'end»',
    ].join('\n'),
  ],
  ignore: [["They require 'proof' of it.", 'It has_many meanings.'].join('\n')],
};
