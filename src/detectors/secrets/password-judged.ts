import { isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { hasSign } from '../../engine/password-name.ts';
import { passwordNames, toldValue } from '../../engine/password-words.ts';
import { regex } from '../../engine/regex.ts';

/** A password that somebody asks an opinion of: `is … strong enough?`, `how long to crack …`. */
const common = { entity: 'PASSWORD', severity: 'critical', title: 'Password in a question' } as const;

export default detectors('secret', {
  'password-judged': {
    ...common,
    keywords: ['strong', 'secure', 'safe ', 'weak', 'stark', 'sicher', 'guess', 'robuste', 'segur', 'sicur'],
    worth: (text, at) => hasSign(text, at - 90, at),
    reach: [100, 60],
    pattern: regex('iu')`
      (?<![\p{L}\d])(?:is|ist|est|es|è|é|would|wäre) ${toldValue}["'\`”»]?,? (?:
        (?:a|an|ein|un|una|um|uma) (?:\p{L}{1,12} ){0,2}?
      )?(?:strong|secure|safe|good|weak|stark\p{L}*|sicher\p{L}*|robuste|segur[oa]|sicur[oa]) (?:enough |genug )?
      (?:as |als |for |für )?(?:a |an |ein |our |my |the )?(?:\p{L}{1,12} )?(?:${passwordNames})
    `,
    check: (word) => isSpokenPassword(word, false) && 0.7,
  },
  'password-to-crack': {
    ...common,
    keywords: ['crack ', 'brute-force ', 'brute force ', 'knacken'],
    worth: (text, at) => hasSign(text, at, at + 60),
    reach: [60, 80],
    pattern: regex('iu')`
      (?:how (?:long|fast|quickly|hard)[^\n.?!]{0,40})(?:crack|brute[- ]force) ${toldValue}
    `,
    check: (word) => isSpokenPassword(word, false) && 0.6,
  },
});

export const examples: Examples = {
  match: [
    'is «Otter_lamp6494» a strong enough password for the shop?',
    'how long would it take to crack «lampOTTER41!», please',
  ],
  ignore: [
    'is AES-256 a strong enough cipher?',
    'is TLS1.3 a secure default for password storage?',
    'how long to crack an 8-character password?',
    'how long to crack WPA2-PSK',
  ],
};
