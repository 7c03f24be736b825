import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../src/content/guarding/guard.ts';
import { wholeEngine } from '../whole-engine.ts';
import { refusal } from '../../../src/content/outgoing/requests.ts';
import { sample } from '../../../src/engine/sample.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { genericSite } from '../../../src/sites/generic.ts';
import { allSites, siteOf } from '../../../src/sites/registry.ts';

const key = sample('AKIA{base32:16}');
const mail = 'anna.kowalska@meridian-foods.pl';
const url = 'https://chat.corp.test/api/v1/things';
const json = (value: unknown): string => JSON.stringify(value);
type Guard = ReturnType<typeof createGuard>;
type Prepare = (guard: Guard) => void;

const refused = (text: string, at = url, prepare?: Prepare, { headers = '', unread = false } = {}) => {
  const guard = createGuard('chat.corp.test', { engine: wholeEngine });
  prepare?.(guard);
  const answer = refusal(guard, genericSite, { carrier: 'fetch', url: at, headers, text, unread });
  return answer === 'unread' ? answer : answer?.decisions.map(({ entity }) => entity);
};

describe('refusal', () => {
  it('stops a secret in a prompt, whatever the wrapping', () => {
    expect(refused(json({ messages: [{ role: 'user', content: `use\n${key}` }] }))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(json({ messages: [{ content: json({ text: key }) }] }))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(`q=${encodeURIComponent(`see ${key}`)}`)).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(`plain ${key}`)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('stops a secret that was typed where it runs into the next word', () => {
    const knows = (guard: Guard) => guard.memory.supply([key]);
    const glued = json({ title: `${key}What is this` });
    expect(refused(glued, url, knows)).toEqual(['AWS_ACCESS_TOKEN']);
    const approves = (guard: Guard) => {
      knows(guard);
      guard.memory.approve([key]);
    };
    expect(refused(glued, url, approves)).toBeUndefined();
  });

  it('stops a secret that was typed where it is the name of a host, in small letters and with what a name allows', () => {
    const written = sample('ghp_{alnum:36}');
    const knows = (guard: Guard) => guard.memory.supply([key, written]);
    expect(refused('', `https://${key}.images.test/p.png`, knows)).toEqual(['AWS_ACCESS_TOKEN']);
    const name = written.toLowerCase().replace('_', '-');
    expect(refused('', `https://${name.slice(0, 20)}.${name.slice(20)}.images.test/`, knows)).toHaveLength(1);
    expect(refused('', `https://${key}.images.test/p.png`)).toBeUndefined();
    expect(refused('', 'https://images.test/p.png', knows)).toBeUndefined();
  });

  it('stops personal data in a prompt', () => {
    expect(refused(json({ prompt: `write to ${mail}` }), 'https://chat.corp.test/api/chat')).toEqual(['EMAIL_ADDRESS']);
    expect(refused(`write to ${mail}`, 'https://chat.corp.test/v1/chat/completions')).toEqual(['EMAIL_ADDRESS']);
  });

  it('lets the page send its own user and session', () => {
    const token =
      `${btoa(json({ alg: 'HS256', typ: 'JWT' }))}.${btoa(json({ sub: 'u-1', name: 'me' }))}.${sample('{base64url:43}')}`.replaceAll(
        '=',
        '',
      );
    expect(refused(json({ user: { email: mail }, event: 'click', idToken: token }))).toBeUndefined();
    expect(refused(json({ email: mail, password: 'Falcon-88-harbour!' }))).toBeUndefined();
    expect(refused('', `${url}?key=${sample('AIza{alnum:35}')}`)).toBeUndefined();
  });

  it('lets the page fetch and upload by signed links, and search by its public key', () => {
    const signature = encodeURIComponent(sample('{base64:43}='));
    const links = [
      `https://files.test/f?se=2026-11-25T22%3A00%3A00Z&sp=r&sv=2024-08-04&sr=b&sig=${signature}`,
      `https://files.test/f?AWSAccessKeyId=${key}&Signature=${signature}&Expires=1141889120`,
      `https://files.test/f?X-Amz-Credential=${key}%2F20261125%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=${sample('{hex:64}')}`,
      `https://search.test/q?x-algolia-api-key=${sample('{hex:32}')}`,
    ];
    for (const link of links) expect(refused('', link), link).toBeUndefined();
    const knows = (guard: Guard) => guard.memory.supply([key]);
    expect(refused('', `${url}?AWSAccessKeyId=${key}`, knows)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('lets the page upload to storage by a signed form, and nothing else under its names', () => {
    const scope = `${key}/20261125/us-east-1/s3/aws4_request`;
    const conditions = [{ bucket: 'uploads' }, ['starts-with', '$key', 'user/'], { 'x-amz-credential': scope }, { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' }]; // prettier-ignore
    const policy = (more: readonly unknown[] = []) => btoa(json({ expiration: '2026-11-25T23:00:00.000Z', conditions: [...conditions, ...more] })); // prettier-ignore
    const fields = { key: 'user/notes.pdf', 'x-amz-credential': scope, 'x-amz-date': '20261125T220000Z', policy: policy(), 'x-amz-signature': sample('{hex:64}') }; // prettier-ignore
    const lines = (given: object) => Object.entries(given).map(([name, value]) => json({ [name]: value })).join('\n'); // prettier-ignore
    expect(refused(lines(fields))).toBeUndefined();
    expect(refused(json({ upload: { url: 'https://files.test/', fields } }))).toBeUndefined();
    expect(
      refused(lines({ AWSAccessKeyId: key, policy: policy(), signature: sample('{base64:27}=') })),
    ).toBeUndefined();
    const knows = (guard: Guard) => guard.memory.supply([key]);
    expect(refused(lines(fields), url, knows)).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(lines({ ...fields, 'x-amz-meta-note': key }))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(lines({ ...fields, policy: policy([{ 'x-amz-meta-note': key }]) }))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused(lines({ ...fields, 'x-amz-credential': `${key} and more` }))).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('lets the page tell of its own user, even one who typed that address', () => {
    const knows = (guard: Guard) => guard.memory.supply([mail]);
    expect(refused(json({ traits: { email: mail } }), url, knows)).toBeUndefined();
    expect(refused(json({ variables: { input: { emailAddress: mail } } }))).toBeUndefined();
    expect(refused(json({ events: [{ name: 'click', value: mail }] }))).toBeUndefined();
    expect(refused(json({ message: `sign-in failed for ${mail}` }))).toBeUndefined();
  });

  it('reads names of fields and the whole address', () => {
    expect(refused(json({ [key]: 1 }))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused('', `${url}?${key}`)).toEqual(['AWS_ACCESS_TOKEN']);
    expect(refused('', `${url}/${key}/x`)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('stops a secret of the person under a name by which a page sends its own', () => {
    const word = 'Falcon-88-harbour!';
    const knows = (guard: Guard) => guard.memory.supply([word]);
    const text = `the password is ${word}`;
    for (const name of ['author', 'authoredText', 'session_text', 'user', 'token'])
      expect(refused(json({ [name]: text }), url, knows), name).not.toBeUndefined();
    expect(refused(json({ author: `write to ${mail}` }), url, (guard) => guard.memory.supply([mail]))).toEqual(['EMAIL_ADDRESS']); // prettier-ignore
  });

  it('stops a secret in pieces: in a list, under one name again and again, under numbered names', () => {
    const [first, last] = [key.slice(0, 9), key.slice(9)];
    const bodies: readonly unknown[] = [
      { ops: [first, last] },
      { delta: [{ insert: first }, { insert: last }] },
      { part1: first, part2: last },
    ];
    for (const body of bodies) expect(refused(json(body)), json(body)).toEqual(['AWS_ACCESS_TOKEN']);
    const knows = (guard: Guard) => guard.memory.supply([key]);
    expect(refused(json({ one: first, other: last }), url, knows)).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('stops a secret in what a page sends of itself, whatever it wears', () => {
    const hidden: readonly string[] = [
      btoa(`the key is ${key}, keep it`),
      encodeURIComponent(encodeURIComponent(`<${key}>`)),
      [...key].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
      [...new TextEncoder().encode(`key ${key}`)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      [...key].join(' '),
      `${key.slice(0, 6)}\u200b${key.slice(6)}`,
    ];
    for (const text of hidden)
      expect(refused(json({ event: 'x', blob: text, id: 'q1' })), text).toEqual(['AWS_ACCESS_TOKEN']);
  });

  it('reads a thread that is sent again, and what was just typed, as if it had never seen it', () => {
    const guard = createGuard('chat.corp.test', { engine: wholeEngine });
    const ask = (...turns: readonly string[]) => {
      const text = json({ model: 'auto', messages: turns.map((content) => ({ role: 'user', content })) });
      const answer = refusal(guard, genericSite, { carrier: 'fetch', url, headers: '', text, unread: false });
      return answer === 'unread' ? answer : answer?.decisions.map(({ entity }) => entity);
    };
    const long = 'We went through the notes of the last meeting and changed three things in the plan. '.repeat(60);
    guard.inspect(long);
    expect(ask(long)).toBeUndefined();
    expect(ask(long, 'Thanks, and now?')).toBeUndefined();
    expect(ask(long, 'Thanks, and now?', `Use ${key} for it`)).toEqual(['AWS_ACCESS_TOKEN']);
    expect(ask(`${long}${key}`)).toEqual(['AWS_ACCESS_TOKEN']);
    expect(ask(key, long)).toEqual(['AWS_ACCESS_TOKEN']);
    guard.inspect(`${long}AKIA`);
    expect(ask(`${long}AKIA`)).toBeUndefined();
    expect(refusal(guard, genericSite, { carrier: 'fetch', url, headers: '', text: json({ parts: [`${long}AKIA`, key.slice(4)] }), unread: false })).toBeTruthy(); // prettier-ignore
  });

  it('reads a piece of a long body as strictly as the whole where it is not sure of the composer', () => {
    const piece = `e about the customer","text":"write to ${mail} and then`;
    expect(refused(piece)).toBeUndefined();
    expect(refused(piece, url, (guard) => guard.tighten(true))).toEqual(['EMAIL_ADDRESS']);
  });

  it('stops what the person wrote wherever it turns up', () => {
    const knows = (guard: Guard) => guard.memory.supply([mail]);
    expect(refused(json({ telemetry: { hint: mail } }), url, knows)).toEqual(['EMAIL_ADDRESS']);
    expect(refused('', `${url}?hint=${encodeURIComponent(mail)}`, knows)).toEqual(['EMAIL_ADDRESS']);
  });

  it('lets through what the person approved, and everything where policy only watches', () => {
    expect(refused(json({ prompt: key }), url, (guard) => guard.memory.approve([key]))).toBeUndefined();
    expect(refused(json({ prompt: key }), url, (guard) => guard.use(resolve({ mode: 'monitor' })))).toBeUndefined();
    expect(
      refused(json({ prompt: key }), url, (guard) => guard.use(resolve({ disabledSites: ['corp.test'] }))),
    ).toBeUndefined();
  });

  it('knows the request of each site that carries the prompt', () => {
    const carriers: Readonly<Record<string, string>> = {
      'chatgpt.com': '/backend-api/f/conversation/prepare',
      'claude.ai': '/api/organizations/o/chat_conversations/c/completion',
      'gemini.google.com': '/u/1/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
      'copilot.microsoft.com': '/c/api/chat',
      'www.perplexity.ai': '/rest/autosuggest/list-autosuggest',
      'www.kimi.com': '/apiv2/kimi.gateway.chat.v1.ChatService/Chat',
    };
    for (const [host, path] of Object.entries(carriers)) {
      expect(siteOf(allSites, host)?.prompts?.test(path), host).toBe(true);
    }
  });
});
