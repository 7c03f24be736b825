import { allDetectors } from '../../detectors/registry.ts';
import { commonStart, incremental, type Follower } from '../../engine/incremental.ts';
import type { Scanner } from '../../engine/scan.ts';
import { plainScanner } from '../../policy/plain-secret.ts';
import type { Policy } from '../../policy/resolve.ts';
import { policyScanner } from '../../policy/scanner.ts';

/** The detectors of one policy, compiled for each way in which a text comes. */
export interface Scanners {
  /** Seen once. */
  readonly once: Scanner;
  /** Read again with every key. */
  readonly typed: Scanner;
  /** What was typed before, or what was sent before with more behind it. */
  readonly sent: Scanner;
  /** Plain secrets alone. */
  readonly plain: Scanner;
}

/** Shorter texts are read anew in no time. */
const longText = 2_600;

/** Reads what is sent: only what stands around the composer's text is new, or what was added to the last request's. */
function sentReader(typed: Follower): Scanner {
  let sent = typed.fork();
  return (text) => {
    const written = typed.last();
    const at = written.length < longText ? -1 : text.indexOf(written);
    if (at >= 0 && written.length > commonStart(sent.last(), text)) {
      sent = typed.fork();
      sent(text.slice(0, at + written.length));
    }
    return sent(text);
  };
}

export function scannersOf({ values }: Policy): Scanners {
  const once = policyScanner(allDetectors, values);
  const typed = incremental(once);
  return { once, typed, sent: sentReader(typed), plain: plainScanner(allDetectors, values) };
}
