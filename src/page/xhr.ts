import { absolute } from './address.ts';
import { mayLeave, mayLeaveNow, type Allows } from './asking.ts';
import { apply, bare, privately, sure, uncurry, wrap, type Private } from './natives.ts';
import { frozen } from './read-body.ts';

interface Open {
  readonly url: string;
  readonly waits: boolean;
  headers: string;
}

const fire = uncurry(EventTarget.prototype.dispatchEvent);
const Progress = ProgressEvent;
const failed = (request: XMLHttpRequest, ...types: readonly string[]): void => {
  for (let at = 0; at < types.length; at++) fire(request, new Progress(types[at] ?? ''));
};
const Refused = DOMException;
const later = queueMicrotask;

type Opened = Private<XMLHttpRequest, Open>;
/** Bodies that are still being read: `open` or `abort` give up on them. */
type Reading = Private<XMLHttpRequest, object>;

const { prototype } = XMLHttpRequest;
const nothing = bare({});

function noteOpening(opened: Opened, reading: Reading): void {
  wrap(prototype, 'open', (native, self: XMLHttpRequest, args) => {
    if (args.length < 2) return apply(native, self, args as never);
    const url = `${args[1] as string}`;
    args[1] = url;
    const answer = apply(native, self, args as never) as unknown;
    opened.set(self, { url: absolute(url), waits: args.length < 3 || Boolean(args[2]), headers: '' });
    reading.set(self, nothing);
    return answer;
  });
  wrap(prototype, 'setRequestHeader', (native, self: XMLHttpRequest, args) => {
    const open = opened.get(self);
    if (open && args.length > 1) open.headers += `${args[0] as string}: ${args[1] as string}\n`;
    return apply(native, self, args as never);
  });
  wrap(prototype, 'abort', (native, self: XMLHttpRequest) => {
    const before = reading.get(self);
    reading.set(self, nothing);
    if (before && before !== nothing) failed(self, 'abort', 'loadend');
    return apply(native, self, []);
  });
}

function guardSending(allows: Allows, opened: Opened, reading: Reading): void {
  wrap(prototype, 'send', (native, self: XMLHttpRequest, args) => {
    const { url, waits, headers } = opened.get(self) ?? { url: '', waits: true, headers: '' };
    const to = { carrier: 'xhr', url, headers };
    const refuse = (): void => later(() => failed(self, 'error', 'loadend'));
    const send = (body: unknown): unknown => apply(native, self, [body] as never);
    if (!waits) {
      if (mayLeaveNow(allows, to, args[0])) return send(args[0]);
      throw new Refused('A network error occurred.', 'NetworkError');
    }
    const fine = mayLeave(allows, to, args[0]);
    if (fine === true) return send(args[0]);
    if (fine === false) return refuse();
    const turn = bare({});
    reading.set(self, turn);
    void sendWhenRead(
      fine,
      frozen(args[0]),
      send,
      refuse,
      () => reading.get(self) === turn && (reading.set(self, nothing), true),
    );
    return undefined;
  });
}

async function sendWhenRead(
  fine: Promise<boolean>,
  body: unknown,
  send: (body: unknown) => unknown,
  refuse: () => void,
  isMine: () => boolean,
): Promise<void> {
  const may = await sure(fine);
  if (!isMine()) return;
  if (may) send(body);
  else refuse();
}

export function guardXhr(allows: Allows): void {
  const opened: Opened = privately();
  const reading: Reading = privately();
  noteOpening(opened, reading);
  guardSending(allows, opened, reading);
}
