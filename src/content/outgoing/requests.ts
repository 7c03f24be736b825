import { valueOf } from '../../engine/value.ts';
import { addressOf, textsOf, together } from '../../page-io/requests/body.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { acts, type Decision } from '../../policy/decide.ts';
import type { Site } from '../../sites/types.ts';
import { isPlainSecret } from '../../policy/plain-secret.ts';
import type { Guard } from '../guarding/guard.ts';

/** A request that was refused: what in it, and the text it was found in. */
export interface Refusal {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/** Headers by which a page signs in, or tells of its own user. */
const ownHeader = /auth|token|key|cookie|session|csrf|xsrf|signature|nonce|mail|user|login/i;
/** A body that is packed in a way which this browser does not take apart. */
const packed = /^content-encoding:\s*(?!gzip|deflate|x-gzip|identity)\S/im;

/** These stay in the browser for now. */
const inside = /^(?:worker|cookie)$/;

const headersOf = (headers: string): string =>
  headers
    .split('\n')
    .filter((line) => !ownHeader.test(line.slice(0, line.indexOf(':'))))
    .map((line) => line.slice(line.indexOf(':') + 1).trim())
    .join('\n');

/**
 * Whether a part of a request is what the person wrote: all of it, all but personal data, what is known, of that no
 * personal data; only what they supplied.
 */
type Theirs = 'all' | 'secrets' | 'known' | 'known secrets' | 'known alone';
type Part = readonly [text: string, theirs: Theirs];

function partsOf(
  { carrier, url, text, headers }: Outgoing,
  site: Site,
  tight: boolean,
): { parts: readonly Part[]; prompts: boolean; host: string } {
  const body = textsOf(text);
  const address = addressOf(url);
  const prompts = site.prompts?.test(address.path) ?? false;
  const parts: readonly Part[] = [
    [body.prompt, prompts || tight ? 'all' : 'secrets'],
    [body.rest, prompts ? 'all' : 'known'],
    // a long body comes in pieces, which say nothing of where they stood
    [body.plain, prompts || (tight && !inside.test(carrier)) ? 'all' : 'known'],
    [address.prompt, prompts ? 'all' : 'known'],
    [address.text, 'known'],
    [headersOf(headers), 'known'],
    // what a page sends under the name of its user's address or token is its own, unless it is somebody's key
    [body.own, 'known secrets'],
    [body.signer, 'known alone'],
  ];
  return { parts, prompts, host: address.host };
}

function secretAmong(guard: Guard, values: readonly string[]): Refusal | undefined {
  for (const text of values) {
    const decisions = guard.inspectOnce(text).decisions.filter((one) => one.category === 'secret' && acts(one.action));
    if (decisions.length > 0) return { text, decisions };
  }
  return undefined;
}

/**
 * The last line: what a request may not carry. A page's ordinary requests hold its user's address and its own tokens, so
 * a finding counts where the person supplied it, where the request is one that carries prompts, or where it is plainly
 * a secret that no page sends of itself. What could not be read is refused where a prompt may be in it.
 */
export function refusal(guard: Guard, site: Site, outgoing: Outgoing): Refusal | 'unread' | undefined {
  guard.memory.settle();
  const { parts, prompts, host } = partsOf(outgoing, site, guard.isTight());
  const counts = (part: string, theirs: Theirs, decision: Decision): boolean => {
    const personal = decision.category === 'pii';
    if (theirs === 'all' || (theirs === 'secrets' && !personal)) return true;
    const known = !(personal && theirs === 'known secrets') && guard.memory.isSupplied(valueOf(part, decision));
    return known || (theirs !== 'known alone' && isPlainSecret(decision));
  };
  for (const [given, theirs] of parts) {
    const isPages = theirs.startsWith('known') && !guard.memory.maySupply(given);
    const part = isPages ? given : together(given);
    const { decisions: found } = isPages ? guard.inspectPlain(part) : guard.inspectSent(part);
    const decisions = found.filter((one) => acts(one.action) && counts(part, theirs, one));
    if (decisions.length > 0) return { text: part, decisions };
    const secret = secretAmong(guard, guard.memory.suppliedIn(part));
    if (secret) return secret;
  }
  const named = secretAmong(guard, guard.memory.suppliedInHost(host));
  if (named) return named;
  return guard.isActing() && prompts && (outgoing.unread || packed.test(outgoing.headers)) ? 'unread' : undefined;
}
