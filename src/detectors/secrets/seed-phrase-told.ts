import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Recovery phrases in the other languages of BIP-39 (Spanish, French, Italian, Portuguese, Czech), or by words of one's
 * own (Electrum): behind a name for them, twelve to twenty-four words of three letters and more, and none that a
 * sentence cannot do without. Without the lists there is no checksum to prove it.
 */
const names = piece`
  seed(?: ?phrase| ?words?)?|mnemonic(?: ?phrase)?|recovery (?:phrase|words)
  |(?:secret|backup) (?:phrase|words)|wallet
  |phrase (?:secrète|de récupération|mnémonique)
  |mnémonique|portefeuille
  |frase (?:semilla|secreta|de recuperación|de recuperação|mnemónica|seme|segreta|di recupero)
  |palabras|semilla|cartera|billetera|monedero|carteira|palavras|portafoglio|portafogli|parole
  |wiederherstellungs[a-zöäü]{0,8}|frase
`;
/**
 * Lower case with accents, also as signs of their own; a class of Unicode properties takes twenty times as long to
 * compile.
 */
const word = '[a-z\\u00df-\\u024f\\u0300-\\u036f]';
const lengths = new Set([12, 15, 18, 21, 24]);
/** Words of three letters and more that sentences are held together by. */
const little = regex('i')`
  (?<![a-zà-ÿ])(?:
    the|and|for|with|that|this|you|your|are|not|have|from|que|les|des|une|pour|dans|est|avec|sur|pas|vous|mon
    |mes|los|las|por|con|una|para|como|del|che|per|non|sono|della|alla|uma|não|dos|mais|und|der|die|das|ist
    |mit|nicht|ich
  )(?![a-zà-ÿ])
`;

export default detectors('secret', {
  'seed-phrase-told': {
    entity: 'SEED_PHRASE',
    title: 'Recovery phrase of a wallet',
    severity: 'critical',
    keywords: [
      'seed',
      'mnemonic',
      'wallet',
      'recovery phrase',
      'recovery words',
      'secret phrase',
      'secret words',
      'backup phrase',
      'backup words',
      'phrase secr',
      'phrase de r',
      'phrase mn',
      'mnémonique',
      'portefeuille',
      'frase',
      'palabras',
      'semilla',
      'cartera',
      'billetera',
      'monedero',
      'carteira',
      'palavras',
      'portafogli',
      'parole',
      'wiederherstellungs',
    ],
    reach: [24, 420],
    pattern: regex('i')`
      (?<!${word})(?:${names})(?!${word})[^\n:;=]{0,40}(?:[:;=]|\b(?:is|ist|est|es|è|é|are|son|sono|são)\b)\s{0,3}["'\`“«]?
      (?<v>${word}{3,16}(?:[ ,]{1,2}${word}{3,16}){11,23})(?!${word}|\d|[ ,]{1,2}${word})
    `,
    check: (value) => {
      const words = value.split(/[ ,]+/);
      return (
        lengths.has(words.length) &&
        value === value.toLowerCase() &&
        new Set(words).size > 8 &&
        !little.test(value) &&
        0.8
      );
    },
  },
});

const spanish = 'lámpara nutria cobre jardín lápiz ventana isla trompeta oxígeno arce gatito río';

export const examples: Examples = {
  match: [
    `mi frase semilla es «${spanish}»`,
    `No puedo restaurar mi cartera con estas palabras: «${spanish}»\n¿qué hago?`,
    'seed: «otter lamp copper garden pencil window island trumpet oxygen maple kitten river»',
  ],
  ignore: [
    spanish,
    'a wallet is: something that holds your keys and not the coins that you think are there today',
    'seed phrase: twelve words from a list',
    'frase: lámpara nutria cobre jardín',
  ],
};
