import { regex } from '../../engine/regex.ts';
import { isSigner, uploadPolicy } from './signed-upload.ts';

/**
 * The texts inside a request body. Sites wrap a prompt in JSON, in JSON inside JSON, in form fields, in socket frames;
 * a value is found only after the wrapping's escapes are gone. What cannot be taken apart is read as it stands.
 */

const maxDepth = 6;
/** Shorter names of fields are words, not values. */
const leastName = 12;
const opening = /^\s*[[{"]/;
/** Most texts are ids and words: their first sign says so. */
function looksJson(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 128 ? first === 34 || first === 91 || first === 123 : opening.test(text);
}
const looksForm = (text: string): boolean => /^[\w.[\]%-]{1,200}=/.test(text) && !/[\n\r{]/.test(text.slice(0, 200));
/** SignalR ends each frame with a record separator; socket.io and batched RPCs put digits or lines before the JSON. */
const frames = /[\x1e\n]/;
const framed = /^[\d:]{1,12}[[{]/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names under which chat front ends send what a person wrote. */
const promptKey = regex('i')`
  ^(?:
    messages?|content|contents|parts?|prompt|query|query_str|q|text|inputs?|question|input_text|body|draft
    |value|f\.req|variables
  )$
`;
/** Names under which a page sends its own user and session, wherever they stand. */
const ownKey = regex('i')`
  e-?mail(?:_?address)?$
  |(?:token|password|cookie|signature)$
  |^(?:user(?:_?(?:id|name))?|login|csrf|session(?:_?(?:id|key|token))?|auth(?:orization|_?token)?|api_?key)$
`;

/**
 * The texts of a body by whose they are. `prompt`: what a person wrote. `own`: what the page says of its own user and
 * session. `signer`: ids of keys by which an upload was signed. `rest`: what else it sends. `plain`: what has no
 * structure that would tell.
 */
interface BodyTexts {
  readonly prompt: string;
  readonly own: string;
  readonly signer: string;
  readonly rest: string;
  readonly plain: string;
}
type Place = keyof BodyTexts;

/** Between texts that do not belong together: to a detector a blank, but no break within a value. */
const gap = '\n\v\n';
/** The same text without the gaps that keep neighbours apart, for detectors of values that a page cut into pieces. */
export const together = (text: string): string => text.replaceAll(gap, '\n');

/**
 * The texts of one place. Pieces of one value come in one list or under one name: only these stand on lines that touch.
 */
class Sink {
  readonly #parts: string[] = [];
  readonly #apart: boolean;
  /**
   * Names of fields, each once: a page's reports hold the same ones again and again. Values may mean something twice.
   */
  readonly #names = new Set<string>();
  #group = '';

  constructor(apart: boolean) {
    this.#apart = apart;
  }

  add(text: string, group: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#apart && group !== this.#group ? gap : '\n');
    this.#parts.push(text);
    this.#group = group;
  }

  /** A name can carry a value too. */
  name(name: string, group: string): void {
    if (name.length < leastName || this.#names.has(name)) return;
    this.#names.add(name);
    this.add(name, group);
  }

  text(): string {
    return this.#parts.join('');
  }
}
type Sinks = Readonly<Record<Place, Sink>>;

/** What the name of a field says: whose value it holds, and which other names are of its kind (`part1`, `part2`). */
interface Meaning {
  readonly place: Place | undefined;
  readonly group: string;
}
const meanings = new Map<string, Meaning>();
const mostMeanings = 1_000;

/** The same few names come again and again. */
function meaningOf(name: string): Meaning {
  const known = meanings.get(name);
  if (known) return known;
  const place = ownKey.test(name) ? 'own' : promptKey.test(name) ? 'prompt' : undefined;
  const made: Meaning = { place, group: name.replace(/\d+/g, '') };
  if (meanings.size >= mostMeanings) meanings.clear();
  meanings.set(name, made);
  return made;
}

/** Where a value stands. */
interface Spot {
  readonly place: Place;
  readonly group: string;
  readonly depth: number;
}

function fromValue(value: unknown, out: Sinks, spot: Spot): void {
  if (typeof value === 'string') fromText(value, out, { ...spot, depth: spot.depth + 1 });
  else if (Array.isArray(value)) for (const item of value) fromValue(item, out, spot);
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(fields)) {
      out[spot.place].name(name, meaningOf(name).group);
      fromField(name, fields[name], out, spot);
    }
  }
}

function fromField(name: string, value: unknown, out: Sinks, { place: around, depth }: Spot): void {
  const { place = around, group } = meaningOf(name);
  if (typeof value === 'string' && isSigner(name, value)) out.signer.add(value, group);
  else fromValue((typeof value === 'string' && uploadPolicy(name, value)) || value, out, { place, group, depth });
}

function fromFrames(text: string, out: Sinks, spot: Spot): void {
  const { place, group, depth } = spot;
  for (const part of depth === 0 && frames.test(text) ? text.split(frames) : [text]) {
    const inner = framed.test(part) ? part.slice(part.search(/[[{]/)) : part;
    const value = looksJson(inner) ? parse(inner) : undefined;
    if (typeof value === 'object' && value !== null) fromValue(value, out, { ...spot, depth: depth + 1 });
    else out[depth === 0 && place === 'rest' ? 'plain' : place].add(part, group);
  }
}

function fromText(text: string, out: Sinks, spot: Spot): void {
  if (text === '') return;
  const { depth, place, group } = spot;
  if (depth > maxDepth) return out[place].add(text, group);
  const value = looksJson(text) ? parse(text) : undefined;
  if (typeof value === 'object' && value !== null) fromValue(value, out, { ...spot, depth: depth + 1 });
  else if (depth === 0 && looksForm(text)) {
    for (const [name, field] of new URLSearchParams(text)) fromField(name, field, out, spot);
  } else fromFrames(text, out, spot);
}

/**
 * Takes a request's body apart: JSON (in JSON), forms and socket frames, as deep as `maxDepth`. Linear in its length.
 * Never fails: what cannot be walked is all taken for what a person wrote.
 */
export function textsOf(body: string): BodyTexts {
  const [prompt, own, signer, rest, plain] = [
    new Sink(false),
    new Sink(true),
    new Sink(true),
    new Sink(true),
    new Sink(false),
  ];
  const out: Sinks = { prompt, own, signer, rest, plain };
  try {
    fromText(body, out, { place: 'rest', group: '', depth: 0 });
  } catch {
    return { prompt: body, own: '', signer: '', rest: '', plain: '' };
  }
  return { prompt: prompt.text(), own: own.text(), signer: signer.text(), rest: rest.text(), plain: plain.text() };
}

/** Whose key a link to a file was signed with: the id alone, which opens nothing. */
const signer = /^AWSAccessKeyId$/;

/**
 * All of an address that its host gets to see. `text`: path and query, as they stand and decoded, a part a line.
 * `prompt`: values of the query that a person may have written. An address that cannot be parsed is all text.
 */
export function addressOf(url: string): Readonly<Record<'host' | 'path' | 'text' | 'prompt', string>> {
  if (!URL.canParse(url)) return { host: '', path: url, text: url, prompt: '' };
  const { hostname, pathname, search, searchParams } = new URL(url);
  // by parts: to a detector a slash may be a sign of base64; "values()" cannot be walked in Firefox's content scripts
  const values = [...searchParams].map(([name, value]) => (signer.test(name) ? '' : value));
  const text = [...pathname.split('/'), search, ...values].join('\n');
  return { host: hostname, path: pathname, text, prompt: search === '' ? '' : textsOf(search.slice(1)).prompt };
}
