import { nativeField } from '../editors/native-field.ts';
import type { BenchPage } from '../types.ts';
import { lastLineOf, xhrText } from '../wire.ts';

const path =
  '/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed?rt=c';

/** The labels are in the language of the user; the box beside it filters sources and is no composer. */
export default {
  composer: `<div><div class="source-panel"><textarea aria-label="Quellen filtern"></textarea></div>
    <query-box><form><div data-slot></div><button type="submit" class="submit-button" aria-label="Senden">&#8594;</button></form></query-box></div>`,
  mount: (slot, events) =>
    nativeField('<textarea class="query-box-input" aria-label="Abfragefeld"></textarea>', slot, events),
  sendButton: '.submit-button',
  userTurn: `<chat-message><div class="from-user-container"><div class="message-text-content" data-slot></div></div></chat-message>`,
  assistantTurn: `<chat-message><div class="to-user-container"><div class="message-text-content" data-slot></div></div></chat-message>`,
  drawnBy: 'rebuild',
  send: (text, show) => {
    const inner = JSON.stringify([[['source-1']], text, null, [2], 'notebook-1']);
    const form = new URLSearchParams({ 'f.req': JSON.stringify([null, inner]), at: 'token' });
    return xhrText(path, 'application/x-www-form-urlencoded;charset=UTF-8', form.toString(), (received) =>
      show(lastLineOf<[string]>(received)?.[0] ?? ''),
    );
  },
} satisfies BenchPage;
