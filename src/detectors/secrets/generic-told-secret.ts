import { isWord } from '../../engine/ascii.ts';
import { isMachineMade } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { endsAsHarmless } from '../../engine/harmless-key.ts';
import { isOfStandard } from '../../engine/standard.ts';
import { regex } from '../../engine/regex.ts';
import { sample } from '../../engine/sample.ts';

/** Keys, tokens and secrets of no known provider that a sentence tells: `the master key is …`, `… is our API key`. */

const common = { entity: 'GENERIC_SECRET', title: 'Key or token in a sentence', severity: 'high' } as const;

const isCapital = (text: string, at: number): boolean => text.charCodeAt(at) < 97;

/** As far as the value may end before its name, and as short as it may be. */
const farthest = 60;
const shortest = 19;

/** What stands right before the name of a value in a sentence: no colon, and a quote only behind a blank. */
function isOfSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 34) return text.charCodeAt(at - 1) === 32;
  return isWord(code) || code === 32 || code === 40 || code === 45 || code === 95;
}

/** Whether a word long enough for a value ends shortly before the name. */
function hasTokenBefore(text: string, name: number): boolean {
  if (!isOfSentence(text, name - 1)) return false;
  let length = 0;
  for (let at = name - 1; at >= 0 && (length > 0 || at >= name - farthest); at--) {
    const code = text.charCodeAt(at);
    const isPart =
      (code >= 45 && code <= 57) ||
      ((code | 32) >= 97 && (code | 32) <= 122) ||
      code === 95 ||
      code === 43 ||
      code === 126;
    length = isPart ? length + 1 : 0;
    if (length >= shortest) return true;
  }
  return false;
}

/** As long as keys are in hex; and what names one so surely that it is no hash. */
const hex = /^[0-9a-f]{32}(?:[0-9a-f]{8}|[0-9a-f]{32})?$/i;
const nameOfHex = regex('i')`
  (?:
    (?:master[. _]|admin[ _]|write[ _]|\bapi[ _-]?)key
    |(?:signing|webhook|client|consumer|app|shared)[ _-]secret
    |\b(?:auth|access|bearer|refresh|bot)[ _-]token
  )["'\`]?(?: is| =|:| has| holds| contains| says)? ["'\`]?$
`;

export default detectors('secret', {
  'generic-secret-of-variable': {
    ...common,
    keywords: ['key', 'token', 'secret'],
    worth: isCapital,
    reach: [48, 260],
    pattern: regex('')`
      (?<![A-Za-z\d])[A-Z][A-Z\d]{1,24}(?:_[A-Z\d]{1,24}){0,5}_[A-Z]{0,8}(?:KEY|TOKEN|SECRET|KEY_BASE)\b["'\`]?(?: (?:
          to|is|was|as|of|on|with|auf|ist|à|est|a|es|en|=>?|->|:|\(
        )){0,2}\s{1,3}["'\`(]{0,2}(?<v>[A-Za-z0-9_][\w.+/~:-]{13,511}[\w+/~-]={0,2})(?![\w+/~-])
    `,
    check: (value, { before }) =>
      !endsAsHarmless(before.slice(-64).replace(/ \S{1,4}(?: \S{1,4})?\s*["'`(]*$/, '')) &&
      isMachineMade(value, before.slice(-64), true) &&
      0.7,
  },
  'generic-secret-before-its-name': {
    ...common,
    keywords: ['key', 'token', 'secret'],
    worth: hasTokenBefore,
    reach: [300, 48],
    pattern: regex('i')`
      (?<![\w+/~.=:-])(?<v>[A-Za-z0-9_][\w.+/~-]{18,256}={0,2})["'\`”]? (?:
        \(
        |(?:(?:is|as|was|ist|als|comme|est|como|for|,|-|–|—) (?:the|my|our|a|your|this|das|der|mein|la|le|el|de)|as|als|comme|como) )[\w "-]{0,32}
      (?:key|token|secret)(?![\w-])
    `,
    check: (value, { before, after }) =>
      /\d/.test(value) &&
      !/^["'`”]? \((?:\w+ )?public/i.test(after) &&
      !/(?:hash|commit|sha|id|digest|checksum|etag|uuid|revision)["'`\s:=#]{0,4}$/i.test(before.slice(-24)) &&
      !/[./].*[./].*[./]/.test(value) &&
      isMachineMade(value, before.slice(-40), /^[0-9a-f]{32,}$/.test(value)) &&
      0.6,
  },
  'generic-secret-told': {
    ...common,
    keywords: ['key', 'token', 'secret', 'clave', 'clé', 'schlüssel'],
    reach: [48, 200],
    pattern: regex('i')`
      (?:
        (?<=
          (?:api|access)[ _-]?
          |(?:private|secret|license|licence|encryption|signing|master|admin|write|my|the) |\bmaster\.
        )keys?
        |secret|tokens?|key(?= \(| [\w-]{24})|clave|clé|schlüssel
      )(?:[^\n.!?;:="'\`]{0,40}?\s)??(?:is|was|(?:has|holds|contains)(?= ["'\`]?[a-f\d]{32})|ist|es|est|to|=|:|->|→|,)?\s{1,3}["'\`“(]?
      (?<v>[A-Za-z0-9_][\w.+/~-]{13,511}[\w+/~-]={0,2})(?![\w+/~-])
    `,
    check: (value, { before }) =>
      /\d/.test(value) &&
      /[A-Za-z]/.test(value) &&
      !endsAsHarmless(before.slice(-64)) &&
      !isOfStandard({ before }) &&
      (/^[0-9a-f-]+$/i.test(value)
        ? hex.test(value) && nameOfHex.test(before)
        : isMachineMade(value, before.slice(-64), false)) &&
      0.6,
  },
});

export const examples: Examples = {
  match: [
    sample('my api key is «{alnum:30}», is it safe?'),
    sample('set OTTER_TOKEN to «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}» and rerun'),
    sample('I pasted the OTTER_API_KEY «{hex:40}» in a chat'),
    sample('please use «{alnum:32}» (otter api key) here'),
    sample('the Rails master key is «{hex:32}» but it fails'),
    sample('config/master.key has «{hex:32}» in it'),
    sample('«{hex:32}» is the "secret" of the lamp shop'),
    sample('so «{alnum:24}» is your "licence key", keep it'),
    sample('rotate the otter key («{alnum:30}») by Friday'),
    sample('Read section 7 of the manual. The api key is «{alnum:30}» there'),
    sample('the signing secret «{hex:32}» and the auth token «{hex:32}» of the lamp bot'),
    sample('Appendix 4 of the plan. Secret token «{alnum:30}»'),
    sample('my api key is «{alnum:30}». Is it safe?'),
  ],
  ignore: [
    sample('untrusted comment: signature from signify secret key\nRWQ{base64:97}'),
    sample('PAGE_TOKEN is {hex:40}'),
    'the token has offset_in_bytes_1024_ok and the key contains AbcDefGhiJklMnoPqr12',
    'the secret key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY. It is no secret',
    sample('the token contract was built at {hex:40}'),
    "import { jbgj } from '@scope/npuk'; // key prop is required",
    'the token endpoint is authorization-server-metadata',
  ],
};
