import { sample } from '../../src/engine/sample.ts';
import type { Labelled } from '../../src/engine/score.ts';
import { makers } from './values.ts';

/** Texts of our own making. A template belongs to one half, so nothing is tuned on what is scored. */
export interface Row {
  readonly kind: 'prompt' | 'negative' | 'evasion';
  readonly half: 'tune' | 'test';
  readonly text: string;
  readonly gold: readonly Labelled[];
}

const prompts: readonly string[] = [
  'Why does this fail?\nexport AWS_ACCESS_KEY_ID={SECRET_AWS}\naws s3 ls',
  'Can you tidy this config?\n[default]\naws_access_key_id = {SECRET_AWS}\nregion = eu-west-1',
  'git push says 403, my remote is https://{SECRET_GITHUB}@github.com/contoso/billing.git',
  'Write a workflow that uses GH_TOKEN: {SECRET_GITHUB} to open a pull request.',
  'const slack = new WebClient("{SECRET_SLACK}"); // why invalid_auth?',
  'Our bot token is {SECRET_SLACK}, please write the docker run line.',
  'curl https://api.stripe.com/v1/charges -u {SECRET_STRIPE}: returns nothing',
  'stripe.api_key = "{SECRET_STRIPE}"\nHow do I list refunds?',
  'OPENAI_API_KEY={SECRET_OPENAI} python main.py crashes with a 429.',
  'Translate this .env to yaml:\nOPENAI_KEY={SECRET_OPENAI}\nDEBUG=1',
  'The map is grey: <script src="https://maps.googleapis.com/maps/api/js?key={SECRET_GOOGLE}"></script>',
  'firebase config: { apiKey: "{SECRET_GOOGLE}", projectId: "demo" } what is missing?',
  '//registry.npmjs.org/:_authToken={SECRET_NPM}\nIs this line right?',
  'npm publish with NPM_TOKEN={SECRET_NPM} gives E404',
  'The admin password is {SECRET_PASSWORD}, write a polite handover mail.',
  'db:\n  user: app\n  password: "{SECRET_PASSWORD}"\n  host: db.internal\nWhy no connection?',
  'postgres://app:{SECRET_PASSWORD}@db.internal:5432/shop times out, why?',
  'spring.datasource.password={SECRET_PASSWORD}\nspring.datasource.url=jdbc:mysql://db/shop',
  'client_secret: {SECRET_HEX} is refused by the login server',
  'api_secret = "{SECRET_HEX}"  # rotate this how?',
  'Draft a reply to {EMAIL_ADDRESS}: the parcel is late.',
  'From: {EMAIL_ADDRESS}\nTo: {EMAIL_ADDRESS}\nSubject: invoice\nSummarise this thread.',
  'Customer called from {PHONE_NUMBER} and wants her money back.',
  'Make a vCard. Tel: {PHONE_NUMBER}, mail {EMAIL_ADDRESS}',
  'Refund the card {CREDIT_CARD} for order 88213 please, how do I word it?',
  'payment:\n  card_number: {CREDIT_CARD}\n  exp: 09/28',
  'Bitte überweise auf {IBAN_CODE} bis Freitag, schreib das freundlicher.',
  'Supplier bank details: IBAN {IBAN_CODE}, put them in a table.',
  'Employee SSN {US_SSN} is on the W-2 form, is the box right?',
  'ssn,phone\n{US_SSN},{PHONE_NUMBER}\nTurn this csv into json.',
];

const negatives: readonly string[] = [
  'request id {hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12} took 31 ms',
  'commit {hex:40} (HEAD -> main)',
  '"integrity": "sha512-{base64:86}=="',
  'resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#{hex:40}"',
  'image: contoso/api@sha256:{hex:64}',
  'version 1.{digit:2}.{digit:1}-beta.{digit:1}+build.{digit:5}',
  'Order no. {digit:10} was shipped on 2026-04-{digit:1}2',
  '.btn-{hex:6} { color: #{hex:6}; margin: {digit:2}px }',
  'function a{digit:1}(t,e){return t?e:{digit:4}}var n={lower:3}(!0),r="{lower:8}";',
  'API_KEY=your-api-key-here',
  'password: <PASSWORD>',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{base64:42} build@ci',
  '[2026-03-1{digit:1}T08:{digit:2}:12.{digit:3}Z] INFO pool size={digit:2} latency={digit:3}ms',
  'ISBN 978-3-16-{digit:6}-0, 2nd edition, page {digit:3}',
  'The password policy asks for twelve characters and a sign.',
  'Meeting moved to 14:30 in room {digit:1}.{digit:3}, bring 4 copies.',
];

const evasions: readonly ((value: string) => string)[] = [
  (value) => [...value].join('\u200b'),
  (value) => value.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (value) => Buffer.from(value).toString('base64'),
  (value) => Buffer.from(value).toString('hex'),
  (value) => [...value].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
  (value) => [...value].map((char) => `&#${char.charCodeAt(0)};`).join(''),
];

const halfOf = (index: number): Row['half'] => (Math.floor(index / 2) % 2 === index % 2 ? 'tune' : 'test');

function filled(
  template: string,
  seed: number,
  disguise = (value: string): string => value,
): { text: string; gold: Labelled[] } {
  let text = '';
  let at = 0;
  const gold: Labelled[] = [];
  for (const hit of template.matchAll(/\{([A-Z_]+)\}/g)) {
    text += template.slice(at, hit.index);
    const value = disguise(makers[hit[1] ?? '']?.(seed + hit.index) ?? '');
    gold.push({ start: text.length, end: text.length + value.length, type: hit[1] ?? '' });
    text += value;
    at = hit.index + hit[0].length;
  }
  return { text: text + template.slice(at), gold };
}

const times = (count: number): readonly number[] => [...Array(count).keys()];

/** All rows; `seed` gives other values in the same templates. */
export function corpus(seed: number): readonly Row[] {
  const made = prompts.flatMap((template, index) =>
    times(8).map((round): Row => ({
      kind: 'prompt',
      half: halfOf(index),
      ...filled(template, seed + round * 101 + index),
    })),
  );
  const quiet = negatives.flatMap((template, index) =>
    times(40).map((round): Row => ({
      kind: 'negative',
      half: halfOf(index),
      text: sample(template, seed + round),
      gold: [],
    })),
  );
  const hidden = prompts.flatMap((template, index) =>
    /PASSWORD|HEX/.test(template)
      ? []
      : evasions.map((disguise, round): Row => ({
          kind: 'evasion',
          half: halfOf(index),
          ...filled(template, seed + round, disguise),
        })),
  );
  return [...made, ...quiet, ...hidden];
}
