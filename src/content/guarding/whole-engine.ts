import { commonStart, incremental, type Follower } from '../../engine/incremental.ts';
import type { Scanner } from '../../engine/scan.ts';
import type { Detector, Finding } from '../../engine/types.ts';
import picture from '../../judges/exfiltration-image.ts';
import { plainScanner } from '../../policy/plain-scanner.ts';
import { policyScanner } from '../../policy/scanner.ts';
import type { Engine } from './engine.ts';

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

/** A page asks for the same addresses, and sends the same signs of life, again and again. */
const longestKept = 1_000;
const mostKept = 200;

function remembering(scan: Scanner): Scanner {
  const known = new Map<string, readonly Finding[]>();
  return (text) => {
    if (known.size > mostKept) known.clear();
    const found = known.get(text) ?? scan(text);
    if (text.length < longestKept) known.set(text, found);
    return found;
  };
}

/** What people's texts ask for first, a little at a time. */
const warmUps = [
  ' 12345678 ',
  ' jo@example.com ',
  ' +44 20 7946 0958 ',
  ' 4111 1111 1111 1111 ',
  ' password: changeme ',
  ' my new password is changeme1 ',
  ' log in as jo with changeme1 ',
  ' api_key = "<key>" ',
  ' KEY=EXAMPLE0 ',
  ' https://jo:changeme@example.com/ ',
  ' born 1 May 1990 ',
  ' account 12345678 ',
  ' on 26.11.2026, EUR 1,204.50 ',
  ' IBAN DE00 0000 0000 0000 0000 00 ',
  ' 12 Baker Street, London NW1 6XE ',
];

/** The scanner that takes disguises off, with all detectors. */
export function createWholeEngine(detectors: readonly Detector[]): Engine {
  const titles = new Map(detectors.map(({ id, title }) => [id, title]));
  return {
    isWhole: true,
    scannersOf({ values }) {
      const once = policyScanner(detectors, values);
      const typed = incremental(once);
      const plain = plainScanner(detectors, values);
      const prepare = (): boolean => once.prepare?.() === true || plain.prepare?.() === true;
      const on = detectors.filter(({ id }) => !values.disabledDetectors.includes(id));
      return { once, typed, sent: sentReader(typed), plain: remembering(plain), detectors: on, prepare };
    },
    carriesOut(link, given) {
      const [mark] = picture.judge({ text: ' ', links: [link], code: [] }, given);
      return mark !== undefined;
    },
    titleOf: (id) => titles.get(id),
    warmUps,
  };
}
