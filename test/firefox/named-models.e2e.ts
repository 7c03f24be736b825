import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startModelServer } from '../e2e/model-server.ts';
import { rudeLabel, rudeModel } from '../model/tiny-model.ts';
import { useLab } from './harness.ts';

const lab = useLab();

test('a model that the policy names is fetched, and marks a sentence', async () => {
  const server = await startModelServer();
  server.put('one', rudeModel());
  await lab().setPolicy({ replyModel: rudeModel().lines(server.from('one'), rudeLabel, 'test: abuse <- You fool') });
  const rude = 'Only a fool would ever ask for that.';
  lab().bench.setReply(`${rude} The rest is fine.\n\nDone.`);
  const marked = async () => {
    const chat = await lab().open('claude');
    await chat.enter('typed', 'And the sum?');
    await chat.pressEnter();
    await chat.finished();
    await sleep(1500);
    return chat.tab.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
    );
  };
  // the first reply may be there before the model is
  await expect.poll(marked, { timeout: 25_000 }).toEqual([rude]);
  expect(server.asked).toHaveLength(4);
  server.close();
  await lab().setPolicy({});
});
