import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('java-source', {
    name: 'Java or Kotlin',
    fences: ['java', 'kotlin', 'kt'],
    keywords: [
      'import java',
      'public class',
      'private final',
      'public static void',
      '@override',
      'import org.',
      'fun main(',
      'import kotlin',
      'public interface',
      'import com.',
    ],
    line: regex('')`
      package\s[\w.]{1,80};?\s?$
      |import\s(?:static\s)?[\w.*]{1,100};?\s?$
      |@(?:Override|Autowired|Test|Service|Entity|Inject|Nullable)\b
      |(?:public|private|protected)\s(?:static\s|final\s|abstract\s|override\s){0,3}[\w<>[\], ?]{1,60}\s?[({;=]
      |(?:(?:private|override|suspend|internal|data)\s){0,2}(?:fun|class|val|var)\s\w
      |(?:public|final|abstract)\s(?:class|interface|enum)\s
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«package com.contoso.billing;',
      '',
      'import java.util.List;',
      '',
      'public class Invoice {',
      '    private final List<Line> lines;',
      '',
      '    public Invoice(List<Line> lines) {',
      '        this.lines = lines;',
      '    }',
      '',
      '    @Override',
      '    public String toString() {',
      '        return lines.toString();',
      '    }',
      '}»',
    ].join('\n'),
  ],
  ignore: [['What is a public class in Java?', 'I know import java.util.List but not more.'].join('\n')],
};
