import { describe, expect, it } from 'vitest';
import { textsOf, together } from '../../../src/page-io/requests/body.ts';

const secret = 'first line\n"quoted" ünï';

describe('textsOf', () => {
  it.each([
    ['OpenAI-like JSON', JSON.stringify({ model: 'm', messages: [{ role: 'user', content: secret }] })],
    [
      'JSON inside JSON inside a form',
      `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([[secret]])]))}&at=x`,
    ],
    ['SignalR', `${JSON.stringify({ type: 4, arguments: [{ message: { text: secret } }] })}\x1e`],
    ['socket.io', `42${JSON.stringify(['chat', { content: secret }])}`],
    ['tRPC', JSON.stringify({ 0: { json: { content: [{ type: 'text', text: secret }] } } })],
  ])('takes the prompt out of %s', (_name, body) => {
    expect(textsOf(body).prompt).toContain(secret);
  });

  it('tells the page’s own data from what a person wrote', () => {
    const texts = textsOf(
      JSON.stringify({ email: 'me@corp.test', message: { text: 'hello', token: 'abc' }, id: 'q1' }),
    );
    expect(texts.prompt).toBe('hello');
    expect(texts.own.split('\n\v\n').sort()).toEqual(['abc', 'me@corp.test']);
    expect(texts.rest).toBe('q1');
  });

  it('keeps what is said twice: words of a phrase, and lines before a value', () => {
    const lines = ['able', 'acid', 'able', 'Password:', 'one', 'Password:', 'two'];
    expect(textsOf(lines.join('\n')).plain).toBe(lines.join('\n'));
    expect(textsOf(JSON.stringify(lines)).rest).toBe(lines.join('\n'));
    const long = 'a-field-with-a-long-name';
    expect(textsOf(JSON.stringify([{ [long]: 'x' }, { [long]: 'y' }])).rest).toBe(`${long}\nx\ny`);
  });

  it('keeps pieces that may belong together on lines that touch, and parts what does not', () => {
    expect(textsOf(JSON.stringify({ log: ['AB', 'CD'] })).rest).toBe('AB\nCD');
    expect(textsOf(JSON.stringify({ log: [{ op: 'AB' }, { op: 'CD' }] })).rest).toBe('AB\nCD');
    expect(textsOf('op1=AB&op2=CD').rest).toBe('AB\nCD');
    expect(textsOf(JSON.stringify({ id: 'AB', trace: 'CD', deep: { label: 'EF' } })).rest).toBe('AB\n\v\nCD\n\v\nEF');
    expect(together('AB\n\v\nCD\n\nEF')).toBe('AB\nCD\n\nEF');
    expect(textsOf(JSON.stringify({ messages: [{ id: 'AB', trace: 'CD' }] })).prompt).toBe('AB\nCD');
  });

  it.each(['', '{', '[[[[', 'a=%', '{"a":'])('reads %j as it stands', (broken) => {
    const { prompt, own, rest, plain } = textsOf(broken);
    expect(prompt + own + rest + plain).toBe(broken.replace('a=', ''));
  });

  it('does not follow nesting without end', () => {
    let deep = 'x';
    for (let level = 0; level < 12; level++) deep = JSON.stringify({ text: deep });
    expect(textsOf(deep).prompt).toContain('x');
    const nested = `${'['.repeat(100_000)}"secret"${']'.repeat(100_000)}`;
    expect(textsOf(nested).prompt).toContain('secret');
  });
});
