import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { linesOf } from '../wire.ts';

interface Part {
  readonly result: { readonly message?: string };
}

const port = location.port === '' ? '' : `:${location.port}`;
/** All turns so far: each request carries them again. */
const thread: { readonly message: string; readonly sender: 1 | 2 }[] = [];

/** Grok on X, at /i/grok: the request is no JSON by its type, and goes to another host. */
export default {
  composer: `<div data-testid="grok"><div data-slot></div><button type="button" aria-label="Attach media">+</button>
    <button type="button" aria-label="Grok something">Send</button></div>`,
  mount: (slot, events) => reactField('textarea', slot, events, { placeholder: 'Ask anything' }),
  sendButton: '[aria-label="Grok something"]',
  userTurn: '<div><div class="r-mine"><span data-slot></span></div></div>',
  assistantTurn: '<div><div class="r-theirs"><div data-slot></div></div></div>',
  drawnBy: 'react',
  async send(text, show) {
    thread.push({ message: text, sender: 1 });
    const response = await fetch(`https://grok.x.com${port}/2/grok/add_response.json`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify({ responses: thread, systemPromptName: '', conversationId: '1' }),
    });
    let reply = '';
    for await (const { result } of linesOf<Part>(response)) {
      reply += result.message ?? '';
      show(reply);
    }
    thread.push({ message: reply, sender: 2 });
  },
} satisfies BenchPage;
