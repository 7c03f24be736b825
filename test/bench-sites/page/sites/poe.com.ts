import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { postJson, socketTo } from '../wire.ts';

interface Update {
  readonly text: string;
  readonly state: 'incomplete' | 'complete';
}

const socket = socketTo(`wss://${location.host}/up/chan/updates?min_seq=1`);
const mutation = 'mutation sendMessageMutation($query: String!) { messageEdgeCreate(query: $query) { id } }';

/** Asks by GraphQL; the reply comes through a socket that was open before. */
export default {
  composer: `<div class="ChatMessageInputContainer_inputContainer__SQvPA"><div data-slot></div>
    <button type="button" class="Button_button__x ChatMessageSendButton_sendButton__OMyK1" aria-label="Send message">Send</button></div>`,
  mount: (slot, events) =>
    reactField('textarea', slot, events, { className: 'GrowingTextArea_textArea__ZWQbP', placeholder: 'Talk to Bot' }),
  sendButton: '[class*=ChatMessageSendButton]',
  userTurn: `<div class="ChatMessage_messageRow__DHlnq"><div class="Message_rightSideMessageBubble__ioa_i" data-slot></div></div>`,
  assistantTurn: `<div class="ChatMessage_messageRow__DHlnq"><div class="Message_leftSideMessageBubble__VPdk6" data-slot></div></div>`,
  drawnBy: 'rebuild',
  async send(text, show) {
    const open = await socket();
    const variables = { bot: 'a2', query: text, chatId: 1, attachments: [] };
    await postJson('/api/gql_POST', { queryName: 'sendMessageMutation', query: mutation, variables });
    await new Promise<void>((done, failed) => {
      open.onmessage = ({ data }: MessageEvent<string>) => {
        const { text: reply, state } = JSON.parse(data) as Update;
        show(reply);
        if (state === 'complete') done();
      };
      open.onclose = () => failed(new Error('socket'));
      open.send(JSON.stringify({ subscribe: 'messageTextUpdated' }));
    });
  },
} satisfies BenchPage;
