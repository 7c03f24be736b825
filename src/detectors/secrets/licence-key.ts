import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';

/** Keys that unlock a program: three or more groups of capitals and digits, behind a word for them. */
const names = piece`
  licen[cs]e[ -](?:key|code|no\.?|number)
  |product[ -](?:key|code)|activation[ -](?:key|code)|serial(?: (?:key|number|no\.?)|:)
  |registration (?:key|code)|cd[ -]key|slmgr(?:\.vbs)? [/-]ipk|lizenz(?:schlüssel|key|nummer)?
  |aktivierungs(?:schlüssel|code)|produktschlüssel|clé de (?:licence|produit)|clé d[’']activation
  |clave de (?:licencia|producto|activación)
  |chave de (?:licença|ativação)|codice di attivazione|licentiesleutel|klucz (?:licencyjny|produktu)
`;
const keywords = [
  ...['license', 'licence', 'product', 'activation', 'registration', 'serial', 'cd'].flatMap((word) => [
    `${word} key`,
    `${word}-key`,
    `${word} code`,
    `${word}-code`,
    `${word} no`,
    `${word}-no`,
    `${word} number`,
    `${word}-number`,
  ]),
  'serial:',
  'slmgr',
  'lizenz',
  'aktivierungs',
  'produktschl',
  'clé de licence',
  'clé de produit',
  "clé d'activation",
  'clé d’activation',
  'clave de',
  'chave de',
  'codice di attivazione',
  'licentiesleutel',
  'klucz licencyjny',
  'klucz produktu',
];

export default detectors('secret', {
  'licence-key': {
    entity: 'LICENCE_KEY',
    title: 'Licence key of a program',
    severity: 'high',
    keywords,
    reach: [24, 140],
    pattern: regex('i')`
      (?:${names})(?:[^\n.!?;:="'\`]{0,40}?(?:[:=]|\bis\b|\bist\b|\best\b|\bes\b|\bé\b|\bè\b))?\s{1,3}["'\`“]?(?<v>
        [A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7}
        |[A-Z0-9]{4,8}(?: [A-Z0-9]{4,8}){2,7}
      )(?![\w-])
    `,
    check: (value) => /\d/.test(value) && /[A-Z]/.test(value) && !/[a-z]/.test(value) && entropy(value) > 2.8,
  },
});

export const examples: Examples = {
  match: [
    'slmgr /ipk «W269N-WFGWX-YVC9B-4J6C9-T83GX»',
    'the license key is «50AC31A1 0D8C6161 9738AD0F 1B949A0C», where do I enter it?',
    'Lizenzschlüssel für das CAD: «7F3A-9KQ2-LM4P-XX81»',
    'Serial number: «AB12-CD34-EF56-GH78»',
  ],
  ignore: [
    'license key: XXXX-XXXX-XXXX-XXXX',
    'product code 4006-3813-3393',
    'serial number: see the back of the device',
    'W269N-WFGWX-YVC9B-4J6C9-T83GX',
    'license key: please-enter-your-own-key1',
  ],
};
