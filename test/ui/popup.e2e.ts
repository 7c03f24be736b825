import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { hosts, openExtensionStage, type ExtensionStage, type Popup } from './bench/extension-stage.ts';

declare const chrome: {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; clear(): Promise<void>; get(key: string): Promise<object> };
  };
  readonly scripting?: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[]; readonly world: string }[]>;
  };
};

let stage: ExtensionStage;
let popup: Popup;

beforeAll(async () => {
  stage = await openExtensionStage();
});
afterAll(() => stage.close());
beforeEach(() => stage.worker.evaluate(() => chrome.storage.local.clear()));

const set = (key: string, value: object): Promise<void> =>
  stage.worker.evaluate(([name, stored]) => chrome.storage.local.set({ [name]: stored }), [key, value] as const);
const userPolicy = (): Promise<object> => stage.worker.evaluate(() => chrome.storage.local.get('policy.user'));
const words = (): Promise<string> => popup.run<string>('document.body.innerText');
const press = (selector: string): Promise<void> =>
  popup.run(`document.querySelector(${JSON.stringify(selector)}).click()`);
const isDisabled = (selector: string): Promise<boolean> =>
  popup.run(`document.querySelector(${JSON.stringify(selector)}).matches(':disabled')`);

async function openOn(host: string): Promise<void> {
  await stage.open(host);
  popup = await stage.popup();
  await expect.poll(words).toContain('Mode');
}

describe('the popup on a listed site', () => {
  test('says that it guards, with nothing caught and no model yet', async () => {
    await openOn(hosts.listed);
    await expect.poll(words).toContain('Nothing caught today.');
    expect(await words()).toContain(hosts.listed);
    await expect.poll(words).toContain('Replies are not checked by the model yet.');
    expect(await popup.run('document.querySelector("input[value=block]").checked')).toBe(true);
  });

  test('turns the site off and on', async () => {
    await openOn(hosts.listed);
    await press('[role=switch]');
    await expect.poll(words).toContain('Parapet is off here.');
    expect(await userPolicy()).toEqual({ 'policy.user': { disabledSites: [hosts.listed] } });
    await press('[role=switch]');
    await expect.poll(words).toContain('checked before it leaves');
    expect(await userPolicy()).toEqual({ 'policy.user': { disabledSites: [] } });
  });

  test('changes the mode', async () => {
    await openOn(hosts.listed);
    await press('input[value=warn]');
    await expect.poll(userPolicy).toEqual({ 'policy.user': { mode: 'warn' } });
  });

  test('shows what the organisation has locked, and what could not be used', async () => {
    await set('policy.managed', { organisation: 'ACME', mode: 'redact', disabledSites: [], modus: 'warn' });
    await openOn(hosts.listed);
    await expect.poll(words).toContain('Set by ACME');
    expect(await isDisabled('input[value=block]')).toBe(true);
    expect(await isDisabled('[role=switch]')).toBe(true);
    expect(await popup.run('document.querySelector("fieldset").title')).toBe('Set by ACME');
    expect(await words()).toContain('ACME’s setting “modus” is no setting of Parapet');
  });
});

describe('the popup on other sites', () => {
  test('learns an address only after it was allowed to, and then offers to protect the site', async () => {
    await openOn(hosts.unknown);
    expect(await words()).toContain('Parapet is not active here');
    expect(await words()).not.toContain(hosts.unknown);
    await press('button.primary');
    await expect.poll(words).toContain('open Parapet once more');
    await openOn(hosts.unknown);
    expect(await words()).toContain(hosts.unknown);
    expect(await words()).toContain('Protect this site');
  });

  test('guards a site that is granted: both scripts, as on the listed sites', async () => {
    const registered = () => stage.worker.evaluate(() => chrome.scripting?.getRegisteredContentScripts());
    await expect.poll(async () => (await registered())?.length).toBe(2);
    const scripts = (await registered()) ?? [];
    expect(scripts.map(({ world }) => world).sort()).toEqual(['ISOLATED', 'MAIN']);
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(Array(2).fill(`https://${hosts.granted}/*`));
    const page = await stage.open(hosts.granted);
    await page.locator('textarea').focus();
    await page.keyboard.insertText(`the key is ${sample('AKIA{base32:16}')}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('parapet-card').count()).toBe(1);
    popup = await stage.popup();
    await expect.poll(words).toContain('What you write is checked before it leaves.');
    await expect.poll(words).toMatch(/Stopped\s+1\s+1/);
  });
});

describe('the options page', () => {
  test('has a page that says which models there are, and how often they flagged something', async () => {
    const page = await stage.context.newPage();
    await stage.worker.evaluate(async () => {
      const open = indexedDB.open('parapet-drift');
      await new Promise((done) => (open.onsuccess = done));
      const rates = open.result.transaction('rates', 'readwrite').objectStore('rates');
      const today = new Date().setHours(0, 0, 0, 0);
      for (let day = 0; day < 14; day++) {
        rates.put({
          day: today - day * 86_400_000,
          site: 'claude',
          model: 'reply-guard 1',
          read: 100,
          flagged: day % 5,
        });
      }
    });
    await page.goto(`chrome-extension://${stage.id}/src/options/index.html#models`);
    await expect.poll(() => page.locator('.drift').count()).toBe(1);
    const words = await page.locator('main').innerText();
    for (const said of ['reply-guard', 'name-guard', 'grounding', 'SHA-256', 'Claude · reply-guard 1'])
      expect(words).toContain(said);
    const shots = process.env['SCREENSHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/models.png` });
    await page.close();
  });

  test('keeps what is right, and says what is wrong without keeping it', async () => {
    const page = await stage.context.newPage();
    await page.goto(`chrome-extension://${stage.id}/src/options/index.html`);
    await page.getByLabel('Rules').fill('secret -> warn\npii -> explode');
    await page.getByLabel('Rules').blur();
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('"explode" is no action'));
    expect(await userPolicy()).toEqual({});
    expect(await page.getByLabel('Rules').inputValue()).toBe('secret -> warn\npii -> explode');
    await page.getByLabel('Rules').fill('secret -> warn');
    await page.getByLabel('Rules').blur();
    await expect.poll(userPolicy).toEqual({ 'policy.user': { rules: ['secret -> warn'] } });
    await page.getByRole('button', { name: 'Back to default' }).click();
    await expect.poll(userPolicy).toEqual({ 'policy.user': {} });
    await page.getByLabel('Days of history').fill('900');
    await page.getByLabel('Days of history').blur();
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('from 1 to 365'));
    // what sets the value otherwise wins over what was entered
    await page.getByLabel('Days of history').fill('77');
    await page.getByLabel('Days of history').blur();
    await page.getByLabel('Days of history').fill('900');
    await page.getByLabel('Days of history').blur();
    await page.getByRole('button', { name: 'Back to default' }).click();
    await expect.poll(() => page.getByLabel('Days of history').inputValue()).toBe('30');
    expect((await page.getByRole('alert').allInnerTexts()).filter((words) => words.includes('Not kept'))).toEqual([]);
  });

  test('turns one detector off', async () => {
    const page = await stage.context.newPage();
    await page.goto(`chrome-extension://${stage.id}/src/options/index.html`);
    await page.locator('#disabledDetectors summary').click();
    await page.locator('#disabledDetectors').getByPlaceholder('Find').fill('phone');
    await page
      .locator('li', { has: page.getByText('phone-number', { exact: true }) })
      .getByRole('checkbox')
      .uncheck();
    await expect.poll(userPolicy).toEqual({ 'policy.user': { disabledDetectors: ['phone-number'] } });
  });

  test('turns off every control that is locked', async () => {
    await set('policy.managed', {
      organisation: 'ACME',
      mode: 'redact',
      customWords: ['Bluebird'],
      allowOverride: false,
    });
    const page = await stage.context.newPage();
    await page.goto(`chrome-extension://${stage.id}/src/options/index.html`);
    await page.getByText('Locked settings are set by ACME').waitFor();
    for (const name of ['Organisation', 'Mode', 'Words of your own', 'Allow "send anyway"']) {
      expect(await page.getByLabel(name, { exact: true }).isDisabled()).toBe(true);
    }
    expect(await page.getByLabel('Rules').isDisabled()).toBe(false);
  });
});
