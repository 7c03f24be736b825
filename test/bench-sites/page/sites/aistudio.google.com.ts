import { nativeField } from '../editors/native-field.ts';
import type { BenchPage } from '../types.ts';
import { xhrText } from '../wire.ts';

const port = location.port === '' ? '' : `:${location.port}`;
const path = '/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent';

/** A proof over the words: a body that was rewritten on its way is refused. */
async function signed(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The pieces of an array that is not closed yet. */
function replyIn(received: string): string {
  const pieces = received.match(/\[\[\[".*?"\]\]\]/g) ?? [];
  return pieces.map((piece) => (JSON.parse(piece) as [[[string]]])[0][0][0]).join('');
}

export default {
  composer: `<ms-prompt-input-wrapper><ms-autosize-textarea data-slot></ms-autosize-textarea>
    <button type="button" aria-label="Insert assets such as images, videos, files, or audio">+</button>
    <ms-run-button><button type="button" aria-label="Run">Run</button></ms-run-button></ms-prompt-input-wrapper>`,
  mount: (slot, events) =>
    nativeField(
      '<textarea class="textarea" aria-label="Enter a prompt"></textarea>',
      slot,
      events,
      ({ ctrlKey }) => ctrlKey,
    ),
  sendButton: '[aria-label=Run]',
  userTurn: '<ms-chat-turn><div data-turn-role="User"><div data-slot></div></div></ms-chat-turn>',
  assistantTurn: '<ms-chat-turn><div data-turn-role="Model"><div data-slot></div></div></ms-chat-turn>',
  drawnBy: 'append',
  send: async (text, show) =>
    xhrText(
      `https://alkalimakersuite-pa.clients6.google.com${port}${path}`,
      'application/json+protobuf',
      JSON.stringify(['models/pro', [[[[null, text]], 'user']], null, null, await signed(text)]),
      (received) => show(replyIn(received)),
    ),
} satisfies BenchPage;
