import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { commandLine } from './parapet.ts';

const { run, write, folder, provideModels } = commandLine();
const key = sample('AKIA{base32:16}');
const mail = 'ada.miller@contoso.com';
const text = `Ask ${mail}, the key is ${key}. Again: ${mail}\n`;

describe('parapet redact and restore', () => {
  it.each(['placeholder', 'surrogate'])('%s: takes values out and puts them back', async (style) => {
    write('letter.txt', text);
    const { code, out } = await run(['redact', 'letter.txt', '--style', style, '--vault', 'vault.json']);
    expect(code).toBe(0);
    expect(out).not.toContain(key);
    expect(out).not.toContain(mail);
    if (style === 'placeholder') expect(out.match(/\[EMAIL_ADDRESS_1\]/g)).toHaveLength(2);
    expect(statSync(join(folder, 'vault.json')).mode & 0o777).toBe(0o600);
    expect(await run(['restore', '--vault', 'vault.json', '-'], out)).toEqual({ code: 0, out: text, err: '' });
  });

  it('looks for names and addresses with --models, and says where it cannot', async () => {
    write('names.json', '{"rules": ["pii -> redact"]}');
    const letter = 'Dear Ms Ingrid Halvorsen, please send it to 14 Juniper Lane, Leeds LS6 2AB.\n';
    const all = ['redact', '--policy', 'names.json', '--models'];
    const without = await run(all, letter);
    expect([without.code, without.out]).toEqual([2, letter]);
    expect(without.err).toContain('names and addresses were not looked for');
    provideModels();
    const { code, out } = await run(all, letter);
    expect(code).toBe(0);
    expect(out).toContain('[PERSON_1]');
    expect(out).toContain('[ADDRESS_1]');
    expect(out).not.toMatch(/Halvorsen|Juniper/);
    expect((await run(['redact', '--models'], letter)).out).toContain('Halvorsen');
  });

  it('keeps JSON whole when values come back', async () => {
    const password = sample('Tr0ut"{alnum:12}\\x');
    write('made.json', JSON.stringify({ entries: [{ standIn: '[PASSWORD_1]', entity: 'PASSWORD', value: password }] }));
    write('answer.json', '{"note": "use [PASSWORD_1] now"}');
    const { out } = await run(['restore', '--vault', 'made.json', 'answer.json']);
    expect(JSON.parse(out)).toEqual({ note: `use ${password} now` });
  });

  it('reads what Windows wrote, and says that it writes UTF-8', async () => {
    write('kunden.csv', Buffer.from(`Jürgen;${mail}\r\nRené;x\r\n`, 'latin1'));
    const { out, err } = await run(['redact', 'kunden.csv']);
    expect(out).toBe('Jürgen;[EMAIL_ADDRESS_1]\r\nRené;x\r\n');
    expect(err).toBe('parapet: kunden.csv: read as windows-1252, written as UTF-8\n');
  });

  it('leaves a text alone in which nothing is, to the last sign', async () => {
    expect((await run(['redact'], 'good\r\nmorning')).out).toBe('good\r\nmorning');
  });

  it.each([
    [['redact', '--style', 'loud'], 'there is no style "loud"'],
    [['redact', 'nowhere.txt'], 'there is no file "nowhere.txt"'],
    [['restore', 'letter.txt'], 'name the vault'],
    [['restore', '--vault', 'letter.txt'], '"letter.txt" is no vault'],
    [['restore', '--vault', 'none.json'], 'the vault cannot be read'],
    [['fingerprint', '--salt', 'short'], 'the salt must be'],
    [['fingerprint', '--column', 'name', 'people.csv'], 'there is no column "name"'],
    [['eval', 'bad.jsonl'], 'bad.jsonl: line 1: "spans" must be a list'],
    [['eval', '--threshold', '2'], '--threshold must be'],
  ])('%j gives one clear line', async (args, message) => {
    write('people.csv', 'id,mail\n1,a@b.example');
    write('bad.jsonl', '{"id": 1, "text": "x"}');
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('parapet fingerprint', () => {
  it('makes a policy by which the records are found, and holds none of them', async () => {
    write('people.csv', 'id,customer,note\nKD-204417,"Blue Heron, Ltd",x\nKD-204418,Grey Owl Works,y\n');
    const made = await run([
      'fingerprint',
      'people.csv',
      '--column',
      'id',
      '--column',
      'customer',
      '--salt',
      'salt-of-test',
    ]);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).not.toMatch(/204417|Heron/i);
    write('policy.json', made.out);
    const { code, out } = await run(['scan', '--policy', 'policy.json'], 'We told Blue Heron Ltd about kd-204418.\n');
    expect(code).toBe(1);
    expect(out.match(/exact-data-match, block/g)).toHaveLength(2);
  });

  it('takes the first line of a csv file for names of columns', async () => {
    write('projects.csv', 'customer name,project code\nKD-204417,Blue Heron\n');
    write('projects.json', (await run(['fingerprint', 'projects.csv', '--salt', 'salt-of-test'])).out);
    const found = async (text: string) => (await run(['scan', '--policy', 'projects.json'], text)).code;
    expect(await found('The customer name and the project code are missing.')).toBe(0);
    expect(await found('What about Blue Heron?')).toBe(1);
  });

  it('counts what cannot be used', async () => {
    const { err } = await run(['fingerprint', '-', '--salt', 'salt-of-test'], 'ab\nKD-204417\n');
    expect(err).toContain('1 of 2 records left out');
  });
});

describe('parapet eval', () => {
  it('scores leaks by entity', async () => {
    const labelled = [
      { id: 1, text: `key ${key}`, spans: [{ start: 4, end: 24, type: 'AWS_ACCESS_KEY' }] },
      { id: 2, text: `mail ${mail}`, spans: [{ start: 5, end: 27, type: 'EMAIL_ADDRESS' }] },
      { id: 3, text: 'nothing here', spans: [] },
      { id: 4, text: `mail ${mail}`, spans: [] },
    ];
    write('gold.jsonl', labelled.map((row) => JSON.stringify(row)).join('\n'));
    const { code, out } = await run(['eval', 'gold.jsonl', '--json']);
    const { leaks } = JSON.parse(out) as { leaks: Record<string, unknown> };
    expect(code).toBe(0);
    expect(leaks).toMatchObject({ texts: 4, flaggedPerThousandClean: 500 });
    expect(leaks['all']).toMatchObject({ exact: { labels: 2, findings: 3, precision: 66.7, recall: 100, f1: 80 } });
    expect((leaks['entities'] as Record<string, unknown>)['EMAIL_ADDRESS']).toMatchObject({ half: { precision: 50 } });
    expect((await run(['eval', 'gold.jsonl'])).out).toContain('flagged per 1,000 texts without labels: 500.0');
  });

  it('scores replies', async () => {
    const rows = [
      { id: 1, response: 'So 17 + 25 = 43 in all.', label: 1 },
      { id: 2, response: 'Good morning.', label: 0 },
    ];
    write('replies.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { out } = await run(['eval', 'replies.jsonl', '--json', '--no-models']);
    expect(JSON.parse(out)).toMatchObject({ replies: { auroc: 100, auprc: 100, f1: 100, balancedAccuracy: 100 } });
  });
});

it('the vault of a run is one that can be read again', () => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'vault.json'), 'utf8')) as { entries: { value: string }[] };
  expect(entries.map(({ value }) => value).sort()).toEqual([key, mail].sort());
});
