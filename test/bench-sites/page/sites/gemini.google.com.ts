import { quill } from '../editors/quill.ts';
import type { BenchPage } from '../types.ts';
import { lastLineOf, xhrText } from '../wire.ts';

const path = '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq&_reqid=1&rt=c';

/** The prompt is JSON in JSON in a form: at [0][0] of the inner array. */
function formOf(text: string): string {
  const inner: unknown[] = Array.from({ length: 97 }, () => null);
  inner[0] = [text, 0, null, [], null, null, 0];
  inner[1] = ['en'];
  return `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify(inner)]))}&at=token&`;
}

type Candidate = readonly [null, unknown, null, null, [[string, [string]]]];

const replyIn = (received: string): string => lastLineOf<Candidate>(received)?.[4][0][1][0] ?? '';

export default {
  composer: `<input-area-v2><rich-textarea class="text-input-field_textarea"><div data-slot></div></rich-textarea>
    <button class="send-button" type="button" aria-label="Send message">Send</button></input-area-v2>`,
  mount: (slot, events) =>
    quill(slot, events, {
      class: 'textarea new-input-ui',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Enter a prompt here',
    }),
  sendButton: 'button.send-button',
  userTurn: '<user-query><div class="query-text"><p class="query-text-line" data-slot></p></div></user-query>',
  assistantTurn:
    '<model-response><message-content><div class="markdown" data-slot></div></message-content></model-response>',
  drawnBy: 'rebuild',
  send: (text, show) =>
    xhrText(path, 'application/x-www-form-urlencoded;charset=UTF-8', formOf(text), (received) =>
      show(replyIn(received)),
    ),
} satisfies BenchPage;
