import { privately, sure } from './natives.ts';

/** What is done for one object at a time: something that takes time holds up what comes after it. */
interface InOrder<Key extends object> {
  readonly isBusy: (key: Key) => boolean;
  readonly queue: (key: Key, act: () => Promise<unknown>) => void;
}

export function inOrder<Key extends object>(): InOrder<Key> {
  const waiting = privately<Key, Promise<void> | undefined>();
  return {
    isBusy: (key) => waiting.get(key) !== undefined,
    queue(key, act) {
      const before = waiting.get(key);
      const turn = async (): Promise<void> => {
        if (before) await sure(before);
        try {
          await sure(act());
        } finally {
          if (waiting.get(key) === mine) waiting.set(key, undefined);
        }
      };
      const mine = turn();
      waiting.set(key, mine);
    },
  };
}
