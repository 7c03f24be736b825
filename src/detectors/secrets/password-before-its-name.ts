import { isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { hasSign, isLinked, namesPassword } from '../../engine/password-name.ts';
import { loginNames, passwordKeywords, toldValue } from '../../engine/password-words.ts';
import { regex } from '../../engine/regex.ts';

/** A password that is told before what it is: `use … as the password`. */

export default detectors('secret', {
  'password-before-its-name': {
    entity: 'PASSWORD',
    severity: 'critical',
    guess: true,
    keywords: passwordKeywords,
    title: 'Password in a sentence',
    worth: (text, at) => hasSign(text, at - 160, at) && isLinked(text, at) && namesPassword(text, at),
    reach: [120, 40],
    pattern: regex('iu')`
      (?<![^\s"'\`“„«(])${toldValue}["'\`”“»]? (?:as|als|comme|como|come|jako|som|for|is|ist|est|es|è|é|är|er|=(?= (?:the|our|my|your|unser|mein|das|notre|mon|le|el|mi) )) (?:
        (?:
          the|your|my|our|a|an|his|her|new|old|temporary|initial|das|dein|mein|unser|neues|le|la|el|il|o|a|mon
          |mi|tu|votre|het|din|mitt|shared|admin|root|wi-?fi|wlan|vpn|domain|local|main|master|mail|login|office
          |guest|server|router|nas|database|db|windows|backup
        ) ){0,4}(?:${loginNames})(?!
        [A-Za-z-]
        | (?:hash|manager|policy|algorithm|field|encoder|generator|store|reset)
      )
    `,
    check: (word) => isSpokenPassword(word, false) && 0.6,
  },
});

export const examples: Examples = {
  match: ['please use «lamp!Otter55» as the password', '«lamp-Otter5577» = our router password'],
  ignore: ['use Argon2 as the password hash'],
};
