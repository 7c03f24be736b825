import { mayLeave, mayLeaveNow, type Allows, type Departing } from './asking.ts';
import { apply, attempt, bare, getter, sure, uncurry, wrap, type Method } from './natives.ts';
import { absolute } from './address.ts';
import { frozen } from './read-body.ts';

/** Requests by fetch and fetchLater. */

/** What the page gets instead of a request: the same error as where the network is gone, which every site handles. */
const Failed = TypeError;
export const failure = (): TypeError => new Failed('Failed to fetch');

const Lines = Headers;
const eachHeader = uncurry(Headers.prototype.forEach);
const linesOf = (headers: HeadersInit | undefined): string => {
  let lines = '';
  if (headers) eachHeader(new Lines(headers), (value, name) => void (lines += `${name}: ${value}\n`));
  return lines;
};

const requestUrl = getter(Request.prototype, 'url');
const requestHeaders = getter(Request.prototype, 'headers');
const requestMethod = getter(Request.prototype, 'method');
const requestBytes = uncurry(Request.prototype.arrayBuffer);
const requestBody = getter(Request.prototype, 'body');
const showsBody = 'body' in Request.prototype;
const Stream = ReadableStream;
const Bytes = Uint8Array;
const { enqueue, close } = ReadableStreamDefaultController.prototype as unknown as Readonly<Record<string, Method>>;
const Asked = Request;
const clone = uncurry(Request.prototype.clone);
const tee = uncurry(ReadableStream.prototype.tee);
const { getOwnPropertyDescriptor, getPrototypeOf } = Object;
const plain = Object.prototype;

/** The address of a Request of any frame; undefined where it is none. */
export const addressIn = (input: unknown): string | undefined => attempt(() => requestUrl(input as Request));

const isLocked = getter(ReadableStream.prototype, 'locked');
const isStream = (body: unknown): body is ReadableStream =>
  attempt(() => isLocked(body as ReadableStream)) !== undefined;

/** Whether options are data that read the same twice; else the browser makes a Request of them, once. */
const isSteady = (init: object | undefined): boolean => {
  if (!init) return true;
  const prototype = getPrototypeOf(init) as unknown;
  const body = getOwnPropertyDescriptor(init, 'body');
  return (prototype === plain || prototype === null) && (body === undefined || 'value' in body) && !('body' in plain);
};

/** Firefox gives the body of a Request only whole. */
function wholeBody(request: Request): ReadableStream | undefined {
  const method = requestMethod(request);
  if (method === 'GET' || method === 'HEAD') return undefined;
  const copy = clone(request);
  const start = async (controller: unknown): Promise<void> => {
    apply(enqueue as Method, controller, [new Bytes(await sure(requestBytes(copy)))] as never);
    apply(close as Method, controller, []);
  };
  return new Stream(bare({ start }));
}

/** Departing requests that hold a body of their own are read from a copy. */
function fromRequest(request: Request): { body: unknown } {
  if (!showsBody) return { body: wholeBody(request) };
  return { body: requestBody(request) ? requestBody(clone(request)) : undefined };
}

interface Call {
  readonly to: Departing;
  readonly args: unknown[];
  readonly body: unknown;
}

function callOf(carrier: string, args: unknown[]): Call {
  const init = args[1] as RequestInit | undefined;
  if (!isSteady(init)) return callOf(carrier, [new Asked(args[0] as RequestInfo, init)]);
  const of = addressIn(args[0]);
  const input = of === undefined ? `${args[0] as string}` : (args[0] as Request);
  const headers = linesOf(init?.headers ?? (of === undefined ? undefined : requestHeaders(input as Request)));
  const to = { carrier, url: of ?? absolute(input as string), headers };
  const given = init?.body;
  if (isStream(given)) {
    const [sent, body] = tee(given);
    return { to, args: [input, { ...init, body: sent }], body };
  }
  if (given === undefined || given === null)
    return { to, args: [input, init], ...(of === undefined ? { body: undefined } : fromRequest(input as Request)) };
  return { to, args: [input, init], body: given };
}

export function guardFetch(allows: Allows): void {
  wrap(window, 'fetch', async (native, _self, args) => {
    const { to, args: sent, body } = callOf('fetch', args);
    const fine = mayLeave(allows, to, body);
    if (typeof fine === 'boolean') {
      if (!fine) throw failure();
      return apply(native, window, sent as never) as Response;
    }
    const init = sent[1] as RequestInit | undefined;
    const last = init && { ...init, body: isStream(init.body) ? init.body : (frozen(init.body) as BodyInit) };
    if (!(await sure(fine))) throw failure();
    return apply(native, window, [sent[0], last] as never) as Response;
  });
  // asked at once, as it is sent after the page is gone
  wrap(window, 'fetchLater' as 'fetch', (native, _self, args) => {
    const { to, args: sent, body } = callOf('fetchLater', args);
    if (!mayLeaveNow(allows, to, body)) throw failure();
    return apply(native, window, sent as never);
  });
}
