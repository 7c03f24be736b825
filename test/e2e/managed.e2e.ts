import { expect, test } from 'vitest';
import { clickCard, waitForCard } from './card.ts';
import { extensionId } from './extension.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';

const lab = useLab({
  managed: { mode: 'warn', organisation: 'Acme Corp', ledgerDays: 5000 },
  policy: { mode: 'monitor' },
});

/** The policy comes some seconds after the start; until then the strict defaults hold. */
async function whenManaged(): Promise<void> {
  const known = () =>
    lab()
      .worker()
      .evaluate(() => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
        ).chrome;
        return storage.local.get('policy.managed');
      });
  await expect.poll(known).toHaveProperty(['policy.managed', 'mode'], 'warn');
}

test('what the organisation set wins over the user, on the page', async () => {
  await whenManaged();
  const secret = awsKey();
  const chat = await lab().open('chatgpt');
  await chat.enter('typed', `Use ${secret}.`);
  await chat.pressEnter();
  const card = await waitForCard(chat);
  expect(card.buttons).toContain('Send anyway');
  expect(card.text).toContain('Acme Corp');
  expect(lab().left(secret)).toEqual([]);
  await clickCard(chat, 'Send anyway');
  await chat.finished();
  expect(lab().left(`Use ${secret}.`)).not.toEqual([]);
});

test('the popup shows it locked, by whom, and what could not be used', async () => {
  await whenManaged();
  const chat = await lab().open('chatgpt');
  const popup = await chat.page.context().newPage();
  await popup.goto(`chrome-extension://${extensionId}/src/popup/index.html`);
  const warn = popup.getByRole('radio', { name: /warn/i });
  await expect.poll(() => warn.isChecked()).toBe(true);
  expect(await popup.getByRole('radio', { name: /monitor/i }).isDisabled()).toBe(true);
  const words = await popup.locator('body').innerText();
  expect(words).toContain('Acme Corp');
  expect(words).toContain('“Days of history” must be a number from 1 to 365');
});
