/**
 * The texts inside a request body. Sites wrap a prompt in JSON, in JSON inside JSON, in form fields, in socket frames;
 * a value is found only after the wrapping's escapes are gone. What cannot be taken apart is read as it stands.
 */

const maxDepth = 6;
/** Shorter names of fields are words, not values. */
const leastName = 12;
const looksJson = (text: string): boolean => /^\s*[[{"]/.test(text);
const looksForm = (text: string): boolean => /^[\w.[\]%-]{1,200}=/.test(text) && !/[\n\r{]/.test(text.slice(0, 200));
/** SignalR ends each frame with a record separator; socket.io and batched RPCs put digits or lines before the JSON. */
const frames = /[\x1e\n]/;
const framePrefix = /^[\d:]{1,12}(?=[[{])/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names under which chat front ends send what a person wrote. */
const promptKey =
  /^(?:messages?|content|contents|parts?|prompt|query|query_str|q|text|inputs?|question|input_text|body|draft|value|f\.req|variables)$/i;
/** Names under which a page sends its own user and session, wherever they stand. */
const ownKey =
  /e-?mail(?:_?address)?$|(?:token|password|cookie|signature)$|^(?:user(?:_?(?:id|name))?|login|csrf|session(?:_?(?:id|key|token))?|auth(?:orization|_?token)?|api_?key)$/i;

/** What a person wrote; what the page says of its own user; what else it sends; what has no structure that would tell. */
export interface BodyTexts {
  readonly prompt: string;
  readonly own: string;
  readonly rest: string;
  readonly plain: string;
}
interface Sink {
  readonly prompt: string[];
  readonly own: string[];
  readonly rest: string[];
  readonly plain: string[];
  /** Names of fields, each once: a page's reports hold the same ones again and again. Values may mean something twice. */
  readonly names: Set<string>;
}
type Place = keyof BodyTexts;

const under = (key: string, place: Place): Place => (ownKey.test(key) ? 'own' : promptKey.test(key) ? 'prompt' : place);

function fromValue(value: unknown, out: Sink, place: Place, depth: number): void {
  if (typeof value === 'string') fromText(value, out, place, depth + 1);
  else if (Array.isArray(value)) for (const item of value) fromValue(item, out, place, depth);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // a name can carry a value too
      const named = `${place} ${key}`;
      if (key.length >= leastName && !out.names.has(named)) out[place].push(key);
      out.names.add(named);
      fromValue(item, out, under(key, place), depth);
    }
  }
}

function fromFrames(text: string, out: Sink, place: Place, depth: number): void {
  for (const part of depth === 0 && frames.test(text) ? text.split(frames) : [text]) {
    const inner = part.replace(framePrefix, '');
    const value = looksJson(inner) ? parse(inner) : undefined;
    if (typeof value === 'object' && value !== null) fromValue(value, out, place, depth + 1);
    else out[depth === 0 && place === 'rest' ? 'plain' : place].push(part);
  }
}

function fromText(text: string, out: Sink, place: Place, depth: number): void {
  if (text === '') return;
  if (depth > maxDepth) return void out[place].push(text);
  const value = looksJson(text) ? parse(text) : undefined;
  if (typeof value === 'object' && value !== null) fromValue(value, out, place, depth + 1);
  else if (depth === 0 && looksForm(text)) {
    for (const [key, field] of new URLSearchParams(text)) fromText(field, out, under(key, place), depth + 1);
  } else fromFrames(text, out, place, depth);
}

/** Every text of a body; never fails: what is nested too deep to walk is read as it stands. */
export function textsOf(body: string): BodyTexts {
  const out: Sink = { prompt: [], own: [], rest: [], plain: [], names: new Set() };
  try {
    fromText(body, out, 'rest', 0);
  } catch {
    return { prompt: body, own: '', rest: '', plain: '' };
  }
  return {
    prompt: out.prompt.join('\n'),
    own: out.own.join('\n'),
    rest: out.rest.join('\n'),
    plain: out.plain.join('\n'),
  };
}

/** Whose key a link to a file was signed with: the id alone, which opens nothing. */
const signer = /^AWSAccessKeyId$/;

/** All of an address that its host gets to see: once as it stands, once taken apart. */
export function addressOf(url: string): { readonly path: string; readonly text: string; readonly prompt: string } {
  if (!URL.canParse(url)) return { path: url, text: url, prompt: '' };
  const { pathname, search, searchParams } = new URL(url);
  // by parts: to a detector a slash may be a sign of base64; "values()" cannot be walked in Firefox's content scripts
  const values = [...searchParams].map(([name, value]) => (signer.test(name) ? '' : value));
  const text = [...pathname.split('/'), search, ...values].join('\n');
  return { path: pathname, text, prompt: search === '' ? '' : textsOf(search.slice(1)).prompt };
}
