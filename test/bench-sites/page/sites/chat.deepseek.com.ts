import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { xhrText } from '../wire.ts';

interface Fragment {
  readonly p?: string;
  readonly v: string;
}

/** What was thought and what is answered share one stream; a path, said once, tells them apart. */
function answerIn(received: string): string {
  let path = '';
  let answer = '';
  for (const line of received.split('\n')) {
    if (!line.startsWith('data: {')) continue;
    const { p, v } = JSON.parse(line.slice('data: '.length)) as Fragment;
    path = p ?? path;
    if (path.endsWith('/content')) answer += v;
  }
  return answer;
}

export default {
  composer: `<div class="_77cefa5"><div data-slot></div><div role="button" class="_5a8ac7a">DeepThink</div>
    <div role="button" class="_5a8ac7a">Search</div>
    <input type="file" multiple hidden><div role="button" tabindex="0" class="_7436101">&#8593;</div></div>`,
  mount: (slot, events) =>
    reactField('textarea', slot, events, { className: 'ds-scroll-area', placeholder: 'Message DeepSeek' }),
  sendButton: '._7436101',
  userTurn: '<div class="_9663006"><div class="fbb737a4" data-slot></div></div>',
  assistantTurn: '<div class="_4f9bf79"><div class="ds-markdown" data-slot></div></div>',
  drawnBy: 'react',
  send: (text, show) =>
    xhrText(
      '/api/v0/chat/completion',
      'application/json',
      JSON.stringify({ chat_session_id: 's', parent_message_id: null, prompt: text, ref_file_ids: [] }),
      (received) => show(answerIn(received)),
    ),
} satisfies BenchPage;
