import { addressOf, textsOf } from '../../page-io/requests/body.ts';
import { concernOf, holdsSends, type Concern } from '../../policy/shadow.ts';
import { lateWords } from '../../ui/late-words.ts';
import { plainNote } from '../../ui/plain-note.ts';
import type { Site } from '../../sites/types.ts';
import type { Guard } from '../guarding/guard.ts';
import type { Gate, Shadow } from '../offers.ts';
import type { Loader } from '../parts.ts';

/** `known`: the page is a chatbot that has been described. What is held is held before the part has come. */
export function createGate(guard: Guard, { prompts }: Site, known: boolean, loader: Loader): Gate {
  let facts: { readonly isChat: boolean; readonly accountDomain?: string | undefined } = { isChat: known };
  let part: Shadow | undefined;
  const concern = (): Concern | undefined => concernOf(guard.policy(), { host: guard.host, ...facts });
  return {
    concern,
    isChat: () => facts.isChat,
    learn: (more) => void (facts = { ...facts, ...more }),
    listen: (shadow) => void (part = shadow),
    saw: (outgoing) => part?.saw(outgoing),
    refuses({ url, text }) {
      return prompts?.test(addressOf(url).path) === true && holdsSends(concern()) && textsOf(text).prompt !== '';
    },
    holds(intent) {
      // an account may have been shown, or changed, since the last look
      part?.look();
      if (!holdsSends(concern())) return false;
      // nothing is said while the button only goes down
      if (intent.early) return true;
      void loader.load('shadow').then((shadow) => (shadow ? shadow.held() : plainNote(lateWords.told)));
      return true;
    },
  };
}
