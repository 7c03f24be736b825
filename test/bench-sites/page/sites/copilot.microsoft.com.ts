import { reactField } from '../editors/react-field.ts';
import type { BenchPage } from '../types.ts';
import { socketTo } from '../wire.ts';

interface Message {
  readonly event: string;
  readonly text?: string;
}

const socket = socketTo(`wss://${location.host}/c/api/chat?api-version=2`);
const conversationId = crypto.randomUUID();

export default {
  composer: `<div data-testid="composer"><div data-slot></div>
    <button type="button" data-testid="submit-button" aria-label="Submit message">Send</button></div>`,
  mount: (slot, events) =>
    reactField('textarea', slot, events, {
      id: 'userInput',
      'data-testid': 'composer-input',
      placeholder: 'Message Copilot',
      role: 'textbox',
      maxLength: 10240,
    }),
  sendButton: '[data-testid=submit-button]',
  userTurn: '<div data-content="user-message" data-slot></div>',
  assistantTurn: '<div data-content="ai-message"><div class="group/ai-message-item" data-slot></div></div>',
  drawnBy: 'react',
  sendsQuery: true,
  async send(text, show) {
    const open = await socket();
    let reply = '';
    await new Promise<void>((done, failed) => {
      open.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as Message;
        if (message.event === 'done') return done();
        reply += message.text ?? '';
        show(reply);
      };
      open.onclose = () => failed(new Error('socket'));
      open.send(JSON.stringify({ event: 'send', conversationId, content: [{ type: 'text', text }], mode: 'chat' }));
    });
  },
} satisfies BenchPage;
