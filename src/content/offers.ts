import type { Conversation, Judge } from '../engine/types.ts';
import type { Composer } from '../page-io/writing/composer.ts';
import type { Held } from '../page-io/files/hold-files.ts';
import type { Intent } from '../page-io/writing/intent.ts';
import type { Decision, Verdict } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Concern } from '../policy/shadow.ts';
import type { Outgoing } from '../protocol/wire.ts';
import type { CardAnswer, CardRequest } from '../ui/card-types.ts';

/** What the parts that come later offer to the early script, and to each other. */

export type Masked = Decision & { readonly masked: string };
export type Replaced = Decision & { readonly standIn: string };

/** What is said of findings in what leaves. */
export interface FoundCards {
  /** `changed`: there are placeholders in the text that was stopped. */
  stopped(verdict: Verdict, intent: Intent, policy: Policy, changed: boolean): Promise<CardAnswer>;
  replaced(decisions: readonly Replaced[], composer: Composer): void;
  /** `misplaced`: the editor has put the placeholders elsewhere. */
  notReplaced(composer: Composer, misplaced: boolean): void;
  unchecked(composer: Composer | undefined): void;
  refused(decisions: readonly Masked[], composer: Composer | undefined, draft: boolean): void;
  /** Went out unseen by the guard in the page; the next one is held. */
  passed(decisions: readonly Masked[]): void;
}

/** What is said of texts that hold more than their reader sees. */
export interface TextCards {
  /** Looks at what was pasted or dropped for text that its owner may not know of. Says nothing where there is none. */
  entered(text: string, composer: Composer): void;
  /** The text of a composer as it would leave. */
  received(text: string): void;
  /** What was marked in a passage that was just copied. */
  copied(marks: readonly { readonly title: string; readonly why: string; readonly quote: string }[]): void;
}

/** What a person is told, and what they answer. */
export interface Cards extends FoundCards, TextCards {
  /** Asks, or says, what another part has put in words. */
  ask(request: CardRequest): Promise<CardAnswer>;
  say(request: CardRequest): void;
}

/** All judges with fixed rules. */
export interface Judges {
  readonly all: readonly Judge[];
  /** Reads what was given for them, in steps. */
  readonly prepare: (conversation: Conversation) => Iterable<unknown>;
}

/** Looks into files before the page gets them, and lets go on what may. */
export interface Files {
  inspect(held: Held): Promise<void>;
  /** What reads files gets ready for one. */
  expect(): void;
}

/** The part that looks at a page as a whole: whether it is a chat, and whose account it shows. */
export interface Shadow {
  /** Looks again: something has changed, the policy perhaps. */
  look(): void;
  /** A request left; it may be the one that carries a prompt. */
  saw(outgoing: Outgoing): void;
  /** A send was held. */
  held(): void;
}

/** Whether the page as a whole may be sent to. */
export interface Gate {
  concern(): Concern | undefined;
  /** Whether this send is held; says so. */
  readonly holds: (intent: Intent) => boolean;
  /** Whether a request is one that carries prompts and is held: a page also sends without its composer. */
  refuses(outgoing: Outgoing): boolean;
  readonly saw: (outgoing: Outgoing) => void;
  /** What the part has found out. */
  learn(facts: { readonly isChat?: boolean; readonly accountDomain?: string | undefined }): void;
  isChat(): boolean;
  /** The part that is told of requests from now on. */
  listen(shadow: Shadow): void;
}
