import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PolicyInput } from '../../src/policy/schema.ts';
import { clickCard, readCard, waitForCard, waitForNote } from './card.ts';
import type { Chat } from './chat.ts';
import { useLab } from './harness.ts';

const lab = useLab();
const policy = (more: PolicyInput): PolicyInput => ({
  organisation: 'Contoso',
  sanctionedSites: ['chatgpt.com'],
  approvedAssistant: 'https://chatgpt.com/',
  names: false,
  ...more,
});
const words = 'Plan the offsite in Ghent.';

async function shoot(chat: Chat, name: string): Promise<void> {
  mkdirSync('.cache/shots', { recursive: true });
  await chat.page.screenshot({ path: `.cache/shots/${name}.png` });
}

/** Everything that the extension has written down about decisions. */
const ledger = (): Promise<readonly { site: string; way: string; action: string; counts: object }[]> =>
  lab()
    .worker()
    .evaluate(
      () =>
        new Promise((done, failed) => {
          const opened = indexedDB.open('parapet');
          opened.onerror = () => failed(opened.error);
          opened.onsuccess = () => {
            const all = opened.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => (opened.result.close(), done(all.result));
          };
        }),
    );
const counted = async (id: string, way: string): Promise<number> =>
  (await ledger()).filter((event) => event.way === way && Object.hasOwn(event.counts, id)).length;

test('on a chatbot that is not approved a send is held, by key and by button, and the text stays', async () => {
  await lab().setPolicy(policy({ unsanctioned: 'block' }));
  const chat = await lab().open('claude');
  expect((await waitForNote(chat)).text).toContain('will not be sent');
  const before = await counted('unsanctioned-site', 'page');
  await chat.enter('typed', words);
  await chat.pressEnter();
  const card = await waitForCard(chat);
  expect(card.text).toContain('Contoso has not approved this chatbot.');
  expect(card.text).toContain('chatgpt.com');
  await shoot(chat, 'shadow-block');
  await clickCard(chat, 'Stay here');
  await chat.pressSend();
  await waitForCard(chat);
  // a button with a ready-made question sends without the composer
  const sent = chat.page.evaluate(async (prompt) => {
    const body = JSON.stringify({ prompt });
    const to = '/api/organizations/org-1/chat_conversations/1/completion';
    return fetch(to, { method: 'POST', body }).then(
      () => true,
      () => false,
    );
  }, words);
  expect(await sent).toBe(false);
  expect(await chat.text()).toContain(words);
  expect(lab().left(words)).toEqual([]);
  expect(await counted('unsanctioned-site', 'page')).toBe(before);
});

test('where the policy only warns, it says so once and the send goes; an approved chatbot hears nothing', async () => {
  await lab().setPolicy(policy({ unsanctioned: 'warn' }));
  const approved = await lab().open('chatgpt');
  await approved.enter('typed', words);
  await approved.pressEnter();
  await approved.finished();
  expect(await readCard(approved, 'note')).toBeUndefined();
  const chat = await lab().open('claude');
  expect((await waitForNote(chat)).text).toContain('Please use chatgpt.com for work.');
  await shoot(chat, 'shadow-warn');
  await chat.enter('typed', words);
  await chat.pressEnter();
  await chat.finished();
  expect(await readCard(chat)).toBeUndefined();
});

test('the approved assistant opens in a tab of its own, and what was written stays', async () => {
  await lab().setPolicy(policy({ unsanctioned: 'redirect' }));
  const chat = await lab().open('claude');
  await waitForCard(chat);
  await clickCard(chat, 'Stay here');
  await chat.enter('typed', words);
  await chat.pressEnter();
  await waitForCard(chat);
  const opened = chat.page.context().waitForEvent('page');
  await clickCard(chat, 'Open chatgpt.com');
  const other = await opened;
  await other.waitForURL('https://chatgpt.com/');
  expect(await chat.text()).toContain(words);
  expect(lab().left(words)).toEqual([]);
});

test('a page that nobody has described is told by its behaviour; from then on it is held', async () => {
  await lab().setPolicy(policy({ unsanctioned: 'block' }));
  lab().bench.setReply('A day in Ghent begins at the castle and goes on along the water.\n\n'.repeat(3), 30);
  const before = await counted('unsanctioned-site', 'page');
  const chat = await lab().open('lab textarea');
  await chat.enter('typed', words);
  await chat.pressEnter();
  await chat.finished();
  await expect.poll(() => counted('unsanctioned-site', 'page')).toBe(before + 1);
  await chat.enter('typed', 'And what does it cost?');
  await chat.pressEnter();
  await waitForCard(chat);
  expect(lab().left('And what does it cost?')).toEqual([]);
});

test('a personal account is told by the menu that shows it, and by nothing that was said', async () => {
  await lab().setPolicy(policy({ workDomains: ['contoso.com'], personalAccount: 'block' }));
  lab().bench.setReply('Write to jane.doe@gmail.com, her profile says.');
  const chat = await lab().open('chatgpt');
  await chat.enter('typed', words);
  await chat.pressEnter();
  await chat.finished();
  const show = (address: string): Promise<void> =>
    chat.page.evaluate((text) => {
      const menu = document.querySelector('#menu') ?? document.body.appendChild(document.createElement('button'));
      menu.id = 'menu';
      menu.setAttribute('aria-label', `Open profile menu, ${text}`);
    }, address);
  await show('jane.doe@eu.contoso.com');
  await chat.enter('typed', 'Second question');
  await chat.pressEnter();
  await chat.finished(2);
  await show('jane.doe@gmail.com');
  await chat.enter('typed', 'Third question');
  await chat.pressEnter();
  const card = await waitForCard(chat);
  expect(card.text).toContain('contoso.com');
  expect(card.text).not.toContain('gmail');
  expect(lab().left('Third question')).toEqual([]);
  await expect.poll(() => counted('personal-account', 'send')).toBe(1);
  expect(JSON.stringify(await ledger())).not.toMatch(/gmail|jane/);
});
