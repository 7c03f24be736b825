import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from '../../../test/e2e/harness.ts';
import { opened } from './keys.ts';

const seconds = 30;

/** Milliseconds of processor time a second, of all processes of the browser, while a chat is open and nobody does anything. */
export async function idleCost(lab: Lab): Promise<number> {
  const chat = await opened(lab, 'chatgpt');
  await sleep(5_000);
  const devtools = await chat.page.context().browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('the browser tells nothing of its processes');
  const spent = async (): Promise<number> => {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await spent();
  await sleep(seconds * 1000);
  return (((await spent()) - before) * 1000) / seconds;
}
