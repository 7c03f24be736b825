import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { isExpression, isStock } from '../../engine/no-secret.ts';
import { sample } from '../../engine/sample.ts';

/** What a shell printed of a file that holds a secret: `cat config/master.key`, and on the next line the key. */
export default detectors('secret', {
  'printed-secret': {
    entity: 'GENERIC_SECRET',
    title: 'Secret that a shell printed',
    severity: 'critical',
    keywords: [
      'cat ',
      'get-content ',
      'type ',
      'more ',
      'head ',
      'tail ',
      'echo $',
      'printenv ',
      'bw get password',
      'pass show',
      'op read',
      'gopass ',
    ],
    worth: (text, at) => /^[^\n]{0,90}\n/.test(text.slice(at, at + 92)),
    reach: [2, 240],
    pattern: regex('i')`
        (?<![\w-])(?:
          (?:cat|get-content|gc|type|more|head|tail)(?: -\S{1,8})? \S{0,60}(?:
            master\.key|secret|token|passw|passphrase|\.pass|api[_-]?key|credential
          )[\w./-]{0,30}
          |(?:echo "?\$\{?|printenv )\w{0,30}(?:PASS|PASSWORD|TOKEN|SECRET|KEY)\w{0,10}\}?"?
          |bw get password [^\n]{1,40}|(?:go)?pass show [^\n]{1,60}|op read [^\n]{1,80}
        ) *\r?\n(?<v>[^\s:={}<>|]{8,128}) *(?=\r?\n|$)
      `,
    check: (value) =>
      /\d/.test(value) && !isStock(value) && !isExpression(value) && !/^[\w./-]+\.\w{2,4}$|\/.*\//.test(value),
  },
});

export const examples: Examples = {
  match: [
    sample('$ cat config/master.key\n«{hex:32}»\n$ bin/rails c'),
    '$ echo $DB_PASSWORD\n«lamp-Otter9»',
    '> Get-Content .\\api_token.txt\n«otter77LampRiver»',
  ],
  ignore: ['$ cat tokens.txt\nNAME=x', 'cat token.ts\nimport2 from', '$ echo $PATH\n/usr/bin2/x', 'type secret\nof it'],
};
