import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Hashed passwords with their user, as files of passwords hold them, for they can be guessed at leisure: crypt(5) in
 * /etc/shadow and .htpasswd, LM and NT hashes as pwdump and secretsdump print them. A hash alone is left alone.
 */
const common = { entity: 'PASSWORD_HASH', title: 'Hashed password of a user', severity: 'high' } as const;

/** Where the user's name begins that ends before the colon. */
function userBefore(text: string, colon: number): number {
  let start = colon;
  while (start > 0 && colon - start < 33 && /[\w.@-]/.test(text.charAt(start - 1))) start--;
  return start === colon ? -1 : start;
}

export default detectors('secret', {
  'password-hash-of-user': {
    ...common,
    keywords: [':$1$', ':$5$', ':$6$', ':$y$', ':$7$', ':$apr1$', ':$2y$', ':$2b$', ':$2a$', ':{sha}', ':{ssha}'],
    begin: userBefore,
    reach: [40, 200],
    pattern: regex('')`
      (?<![\w./$-])[\w.@-]{1,32}:(?<v>
        \$(?:1|5|6|y|7|apr1)\$(?:[\w=./,-]{1,40}\$){1,3}[\w./]{20,128}
        |\$2[aby]\$\d\d\$[\w./]{53}|\{S?SHA\}[\w+/]{26,80}={0,2}
      )(?![\w./$+=])
    `,
  },
  'password-hash-of-windows-user': {
    ...common,
    keywords: [':aad3b435b51404ee'],
    reach: [80, 100],
    pattern: /:\d{3,10}:[0-9a-f]{32}:(?<v>[0-9a-f]{32}):/i,
    check: (value) => !/^31d6cfe0d16ae931b73c59d7e0c089c0$/i.test(value), // of no password at all
  },
});

export const examples: Examples = {
  match: [
    sample('bo:«$6${alnum:16}${alnum:86}»:19700:0:99999:7:::'),
    sample('bo:«$y$j9T${alnum:22}${alnum:43}»:19701::'),
    sample('bo:«$apr1${alnum:8}${alnum:22}»'),
    sample('bo:«$2y$10${alnum:53}»'),
    sample('Bo:1104:aad3b435b51404eeaad3b435b51404ee:«{hex:32}»:::'),
  ],
  ignore: [
    sample('the cost is in front: $2b$12${alnum:53}'),
    'root:!:19700:0:99999:7:::',
    'Guest:501:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::',
  ],
};
