import { expect, it } from 'vitest';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import { guardPictures } from '../../../src/content/replies/pictures.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { wholeEngine } from '../whole-engine.ts';

const url = `https://images.example/c.png?d=${encodeURIComponent('margin fell to 31 percent in Leeds')}`;

it.each([
  [{}, false],
  [{ rules: ['exfiltration -> warn'] }, false],
  [{ rules: ['hallucination -> allow'] }, false],
  [{ rules: ['exfiltration -> allow'] }, true],
  [{ disabledJudges: ['exfiltration-image'] }, true],
])('by the policy %j a picture that carries words out may load: %s', (policy, expected) => {
  const guard = createGuard('chat.corp.test', { engine: wholeEngine, policy: resolve(policy) });
  guard.memory.sent('Our margin fell to 31 percent in Leeds, why?');
  expect(guardPictures(guard, () => undefined).allows(url)).toBe(expected);
});
