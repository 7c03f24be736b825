import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/types.ts';
import { applyEdits } from '../../../src/engine/redact/edits.ts';
import { occurrencesIn, restored } from '../../../src/engine/redact/occurrences.ts';
import { createVault, redactions } from '../../../src/engine/redact/vault.ts';

const mail = 'anna.berg@nordwind-handel.de';
const phone = '+49 30 901820-17';
const find = (text: string, value: string, entity: string): Finding => {
  const start = text.indexOf(value);
  return {
    detector: 'x',
    entity,
    category: 'pii',
    severity: 'medium',
    span: { start, end: start + value.length },
    confidence: 1,
  };
};

describe.each(['placeholder', 'surrogate'] as const)('a vault of %ss', (style) => {
  const vault = createVault({ style: () => style });
  const text = `Write to ${mail} or call ${phone}.`;
  const redacted = applyEdits(
    text,
    redactions(text, [find(text, mail, 'EMAIL_ADDRESS'), find(text, phone, 'PHONE_NUMBER')], vault),
  );

  it('takes values out and puts them back', () => {
    expect(redacted).not.toContain(mail);
    expect(redacted).not.toContain(phone);
    expect(restored(redacted, vault.standIns)).toBe(text);
  });

  it('is consistent, and never takes a stand-in out again', () => {
    const standIn = vault.standIn('EMAIL_ADDRESS', mail);
    expect(redacted).toContain(standIn);
    expect(vault.isStandIn(standIn)).toBe(true);
    expect(redactions(standIn, [find(standIn, standIn, 'EMAIL_ADDRESS')], vault)).toEqual([]);
  });

  it('is made again from its entries', () => {
    expect(restored(redacted, createVault({ style: () => style, entries: vault.entries() }).standIns)).toBe(text);
  });
});

describe('a vault that is carried over', () => {
  it('says where stand-ins are, in the order of the text', () => {
    const vault = createVault();
    vault.standIn('EMAIL_ADDRESS', mail);
    vault.standIn('PHONE_NUMBER', phone);
    expect(occurrencesIn('[phone number 1] or [EMAIL_ADDRESS_1], not [EMAIL_ADDRESS_2]', vault.standIns)).toEqual([
      { start: 0, end: 16, value: phone },
      { start: 20, end: 37, value: mail },
    ]);
  });

  it('goes on counting, and keeps what it has where both know a name', () => {
    const vault = createVault();
    vault.standIn('EMAIL_ADDRESS', mail);
    vault.adopt([
      { standIn: '[EMAIL_ADDRESS_1]', entity: 'EMAIL_ADDRESS', value: 'other@example.org' },
      { standIn: '[PHONE_NUMBER_4]', entity: 'PHONE_NUMBER', value: phone },
    ]);
    expect(restored('[EMAIL_ADDRESS_1] [PHONE_NUMBER_4]', vault.standIns)).toBe(`${mail} ${phone}`);
    expect(vault.standIn('PHONE_NUMBER', '+49 30 901820-18')).toBe('[PHONE_NUMBER_5]');
  });

  it('tells of each value that is new, and of no other', () => {
    let changes = 0;
    const vault = createVault({ changed: () => changes++ });
    vault.standIn('EMAIL_ADDRESS', mail);
    vault.standIn('EMAIL_ADDRESS', mail);
    expect(changes).toBe(1);
  });
});

describe('placeholders', () => {
  const vault = createVault();
  vault.standIn('EMAIL_ADDRESS', mail);
  vault.standIn('PHONE_NUMBER', phone);
  vault.standIn('PHONE_NUMBER', '+49 30 901820-18');

  it.each([
    ['another case', '[email_address_1]', mail],
    ['blanks and blank edges', '[ Email Address 1 ]', mail],
    ['other brackets', '【EMAIL_ADDRESS_1】', mail],
    ['a translation', '[NÚMERO_DE_TELÉFONO_2]', '+49 30 901820-18'],
    ['a translation, where another has its number', '[E-MAIL-ADRESSE_1]', mail],
    ['a language without capitals', '[メールアドレス_1]', mail],
    ['fewer words', '[Email 1]', mail],
    ['the backslashes of markdown', '\\[EMAIL\\_ADDRESS\\_1\\]', mail],
    ['a break', '[EMAIL_\nADDRESS_1]', mail],
    ['the brackets of a tag', '<EMAIL_ADDRESS_1>', mail],
    ['the braces of a template', '{{EMAIL_ADDRESS_1}}', mail],
    ['lost brackets', 'Write to EMAIL_ADDRESS_1.', `Write to ${mail}.`],
    ['a word that code has too', 'Please let EMAIL_ADDRESS_1 know', `Please let ${mail} know`],
    ['round brackets', 'her mail (EMAIL_ADDRESS_1)', `her mail (${mail})`],
    ['single braces', 'her mail: {EMAIL_ADDRESS_1}', `her mail: ${mail}`],
    ['a cell', '| PHONE_NUMBER_1 | PHONE_NUMBER_2|', `| ${phone} | +49 30 901820-18|`],
    ['an underlined heading', 'EMAIL_ADDRESS_1\n=====', `${mail}\n=====`],
    [
      'a list in prose',
      'Either PHONE_NUMBER_1, or EMAIL_ADDRESS_1; both work',
      `Either ${phone}, or ${mail}; both work`,
    ],
    ['a line below code', 'mail = "x"\nAsk {EMAIL_ADDRESS_1} first', `mail = "x"\nAsk ${mail} first`],
    ['bold', '**[PHONE_NUMBER_1]**', `**${phone}**`],
  ])('survive %s', (_name, given, wanted) => {
    expect(restored(given, vault.standIns)).toBe(wanted);
  });

  it.each([
    '[Figure 2]',
    '[2]',
    '[EMAIL_ADDRESS_9]',
    '[YOUR_COMPANY_1]',
    '[YOUR_EMAIL_1]',
    '[CUSTOMER_NAME_1]',
    '<email_1>',
    '<td>',
    '[x',
    'EMAIL_ADDRESS_9',
    'email_address_1',
    'EMAIL_ADDRESS_12',
    'EMAIL_ADDRESS_1_OLD',
    'MY_EMAIL_ADDRESS_1',
    'EMAIL_ADDRESS_01',
    'https://a.example/?to=EMAIL_ADDRESS_1',
    'https://a.example/EMAIL_ADDRESS_1/x',
    'EMAIL_ADDRESS_1.png',
    'export EMAIL_ADDRESS_1=none',
    '${EMAIL_ADDRESS_1} or $EMAIL_ADDRESS_1',
    'process.env.EMAIL_ADDRESS_1',
    'send(EMAIL_ADDRESS_1()) EMAIL_ADDRESS_1[0]',
    'a[1]',
    '"EMAIL_ADDRESS_1" `EMAIL_ADDRESS_1` \'EMAIL_ADDRESS_1\'',
    'EMAIL_ADDRESS_1 = none',
    'EMAIL_ADDRESS_1 += 1',
    'EMAIL_ADDRESS_1 := none',
    'EMAIL_ADDRESS_1 => none',
    'while (EMAIL_ADDRESS_1 != null)',
    'const EMAIL_ADDRESS_1 = settings.EMAIL_ADDRESS_1',
    'const {EMAIL_ADDRESS_1} = settings',
    'import {EMAIL_ADDRESS_1} from "./settings"',
    'export EMAIL_ADDRESS_1',
    'set EMAIL_ADDRESS_1',
    'env EMAIL_ADDRESS_1',
    'var EMAIL_ADDRESS_1;',
    'settings["EMAIL_ADDRESS_1"]',
    '{"EMAIL_ADDRESS_1": 1}',
    'EMAIL_ADDRESS_1: none',
    'SELECT EMAIL_ADDRESS_1, PHONE_NUMBER_1 FROM crew',
    'print(f"to {EMAIL_ADDRESS_1}")',
    "print(rf'{EMAIL_ADDRESS_1}')",
    '<b>{EMAIL_ADDRESS_1}</b>',
    'https://a.example/b:EMAIL_ADDRESS_1',
    '_EMAIL_ADDRESS_1_',
  ])('leave %s alone', (given) => {
    expect(restored(given, vault.standIns)).toBe(given);
  });

  it('are left alone where a translated name may mean two of them', () => {
    const two = createVault();
    two.standIn('US_PASSPORT', '123456789');
    two.standIn('DE_PASSPORT', 'C01X00T47');
    expect(restored('[REISEPASS_1]', two.standIns)).toBe('[REISEPASS_1]');
  });
});
