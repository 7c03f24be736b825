import { actions, type Action } from '../engine/types.ts';
import { valueOf } from '../engine/value.ts';
import { textsOf } from '../page-io/body.ts';
import type { Outgoing } from '../page-io/port.ts';
import type { Decision } from '../policy/decide.ts';
import type { Site } from '../sites/types.ts';
import type { Guard } from './guard.ts';

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

/** All of an address that its host gets to see: once as it stands, once taken apart. */
function addressOf(url: string): { readonly path: string; readonly text: string } {
  if (!URL.canParse(url)) return { path: url, text: url };
  const { pathname, search, searchParams } = new URL(url);
  // by parts: to a detector a slash may be a sign of base64
  return { path: pathname, text: [...pathname.split('/'), search, ...searchParams.values()].join('\n') };
}

/** Whether a part of a request is what the person wrote: all of it, all but personal data, or only what is known. */
type Theirs = 'all' | 'secrets' | 'known';

/**
 * The last line: what a request may not carry. A page's ordinary requests hold its user's address and its own tokens, so
 * a finding counts where the person supplied it, where the request is one that carries prompts, or where it is plainly
 * a secret that no page sends of itself.
 */
export function refusal(guard: Guard, site: Site, { url, text }: Outgoing): Refusal | undefined {
  const body = textsOf(text);
  const address = addressOf(url);
  const carriesPrompts = site.prompts?.test(address.path) ?? false;
  const counts = (part: string, theirs: Theirs, decision: Decision): boolean => {
    const personal = decision.category === 'pii';
    if (theirs === 'all' || (theirs === 'secrets' && !personal)) return true;
    return guard.memory.isSupplied(valueOf(part, decision)) || plainlySecret(decision);
  };
  const parts: readonly (readonly [text: string, theirs: Theirs])[] = [
    [body.prompt, carriesPrompts ? 'all' : 'secrets'],
    [body.rest, carriesPrompts ? 'all' : 'known'],
    [address.text, 'known'],
  ];
  for (const [part, theirs] of parts) {
    const decisions = guard.inspectOnce(part).decisions.filter((one) => acts(one.action) && counts(part, theirs, one));
    if (decisions.length > 0) return { text: part, decisions };
  }
  // what a page sends under the name of its user's address or token is its own, unless it is plainly somebody's key
  const decisions = guard.inspectOnce(body.own).decisions.filter((one) => acts(one.action) && plainlySecret(one));
  return decisions.length > 0 ? { text: body.own, decisions } : undefined;
}
