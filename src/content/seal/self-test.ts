import type { SealPath, SealPathId } from '../../protocol/seal.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { acting } from '../../policy/decide.ts';
import type { Site } from '../../sites/types.ts';
import type { Guard } from '../guarding/guard.ts';
import { refusal } from '../outgoing/requests.ts';

/** Tries out the line between the page's world and this one with a secret that nobody owns. */
export interface SelfTest {
  /** Answers what the other side asks in the course of a test. */
  allows(outgoing: Outgoing): boolean;
  /** The carriers, and the line itself. `seen`: carriers that real requests have come by. */
  run(tryLine: (canary: string) => boolean, seen: ReadonlySet<string>): readonly SealPath[];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** In the shape of an AWS access key id; no letter twice, so that it reads like nothing else. */
const makeCanary = (): string => {
  const left = [...letters];
  const pick = (): string => left.splice(Math.floor(Math.random() * left.length), 1)[0] ?? '';
  return `AKIA${Array.from({ length: 13 }, pick).join('')}237`;
};

export function createSelfTest(guard: Guard, site: Site): SelfTest {
  let answers: SealPath[] = [];
  let seenCarriers: ReadonlySet<string> = new Set();
  /** Where policy only watches, or leaves the site alone, nothing is to be refused. */
  const isToBeRefused = (canary: string): boolean => acting(guard.inspectOnce(canary).decisions).length > 0;
  return {
    allows(outgoing) {
      const [carrier = '', found] = outgoing.url.split(' ');
      const refused = refusal(guard, site, { ...outgoing, carrier, url: `${location.origin}/` }) !== undefined;
      const works = refused || !isToBeRefused(outgoing.text);
      // what a page puts over a wrap mostly calls it: what came by there proves that it does
      const sure = found === 'intact' || seenCarriers.has(carrier);
      answers.push({ id: carrier as SealPathId, state: !works ? 'open' : sure ? 'held' : 'uncertain' });
      return false;
    },
    run(tryLine, seen) {
      answers = [];
      seenCarriers = seen;
      tryLine(makeCanary());
      return [{ id: 'line', state: answers.length > 0 ? 'held' : 'open' }, ...answers];
    },
  };
}
