import { actions, type Action } from '../engine/types.ts';
import { textsOf } from '../page-io/body.ts';
import type { Outgoing } from '../page-io/port.ts';
import type { Decision } from '../policy/decide.ts';
import type { Site } from '../sites/types.ts';
import { valueOf, type Guard } from './guard.ts';

/** A request that was refused: what in it, and the text it was found in. */
export interface Refusal {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

const acts = (action: Action): boolean => actions.indexOf(action) >= actions.indexOf('warn');

/** A page's own sign-in tokens and public keys look like secrets and are none of the user's. */
const sessionLike = /jwt|bearer|basic|generic|session|public|signed-url|google|gcp-api/i;
const plainlySecret = ({ category, severity, detector, confidence }: Decision): boolean =>
  category === 'secret' &&
  (severity === 'critical' || severity === 'high') &&
  confidence >= 0.9 &&
  !sessionLike.test(detector);

function queryOf(url: string): string {
  try {
    return [...new URL(url).searchParams.values()].join('\n');
  } catch {
    return '';
  }
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return url;
  }
}

/**
 * The last line: what a request may not carry. A page's ordinary requests hold its user's address and its own tokens, so
 * a finding counts where the person supplied it, where the request is one that carries prompts, or where it is plainly
 * a secret that no page sends of itself.
 */
export function refusal(guard: Guard, site: Site, { url, text }: Outgoing): Refusal | undefined {
  const body = textsOf(text);
  const carriesPrompts = site.prompts?.test(pathOf(url)) ?? false;
  const parts = [
    { text: body.prompt, theirs: true },
    { text: body.rest, theirs: carriesPrompts },
    { text: queryOf(url), theirs: false },
  ];
  for (const part of parts) {
    const decisions = guard.inspectOnce(part.text).decisions.filter((decision) => {
      if (!acts(decision.action)) return false;
      return part.theirs || guard.memory.isSupplied(valueOf(part.text, decision)) || plainlySecret(decision);
    });
    if (decisions.length > 0) return { text: part.text, decisions };
  }
  return undefined;
}
