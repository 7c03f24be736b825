import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readCard, waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { sites } from './matrix-targets.ts';
import { unknown } from './matrix-fronts.ts';
import { targets } from './targets.ts';

const lab = useLab({ policy: { namesBudget: 30_000 } });
const letter = 'Please send the contract to Anna Berger, Lindenweg 14, 20095 Hamburg, Germany by Friday.';

test('an address typed into a prompt is replaced before it is sent, even where the model was asleep', async () => {
  const chat = await lab().open('claude');
  await chat.enter('typed', letter);
  // who presses again while it is read sends it once
  for (const send of [chat.pressEnter, chat.pressEnter, chat.pressSend]) await send();
  await chat.finished();
  expect(lab().left('Lindenweg 14')).toEqual([]);
  const sent = lab().left('[ADDRESS_1]');
  expect(sent.filter(({ url }) => targets.claude.prompt.test(url))).toHaveLength(1);
  // a name alone is counted and not taken out, unless a rule says so
  expect(lab().left('Anna Berger')).not.toEqual([]);
});

test('persons are replaced where a rule says so', async () => {
  await lab().setPolicy({ namesBudget: 30_000, rules: ['pii -> redact'] });
  const chat = await lab().open('claude');
  await sleep(300);
  await chat.enter('typed', letter);
  await chat.pressEnter();
  await chat.finished();
  expect(lab().left('Anna Berger')).toEqual([]);
  expect(lab().left('[PERSON_1]')).not.toEqual([]);
});

test('where the time is spent the policy says whether the text goes or stays', async () => {
  await lab().setPolicy({ namesBudget: 0, namesLate: 'hold' });
  const chat = await lab().open('lab textarea');
  await sleep(300);
  await chat.enter('pasted', letter);
  await chat.pressEnter();
  await waitForNote(chat);
  expect(await chat.text()).toBe(letter);
  expect(lab().left('Lindenweg')).toEqual([]);
});

test.each([
  ['a page that nobody has described', unknown['nested shadow roots']],
  ['a described site', sites['ai-studio']],
])(
  'a line that ends before its names are read only begins a new one, where Enter does not send: %s',
  async (_, target) => {
    if (!target) throw new RangeError('no such page');
    const chat = await lab().open(target);
    await chat.focus();
    await chat.page.keyboard.type('Write to Anna Berger.');
    await chat.page.keyboard.press('Enter');
    await sleep(300);
    await chat.page.keyboard.type('Thank Bo Lind');
    await chat.page.keyboard.press('Enter');
    // at once, and not by the model's leave
    await chat.page.keyboard.type('Bye');
    expect(await chat.text()).toBe('Write to Anna Berger.\nThank Bo Lind\nBye');
    expect(lab().left('Anna Berger')).toEqual([]);
  },
);

test('a question without a name is not held up', async () => {
  const chat = await lab().open('copilot');
  await chat.enter('typed', 'How do I sort a list in Python?');
  await chat.pressEnter();
  await chat.finished();
  expect(await readCard(chat)).toBeUndefined();
});
