import { lexical } from '../editors/lexical.ts';
import type { BenchPage } from '../types.ts';
import { socketTo } from '../wire.ts';

interface Update {
  readonly type?: number;
  readonly arguments?: readonly [{ readonly messages: readonly [{ readonly text: string }] }];
}

const separator = '\x1e';
const port = location.port === '' ? '' : `:${location.port}`;
const socket = socketTo(`wss://substrate.office.com${port}/m365Copilot/Chathub/oid@tid?access_token=x`);

const invocation = (text: string): object => ({
  type: 4,
  invocationId: '0',
  target: 'chat',
  arguments: [{ source: 'officeweb', message: { author: 'user', inputMethod: 'Keyboard', text, messageType: 'Chat' } }],
});

export default {
  composer: `<div class="fai-ChatInput"><span id="m365-chat-editor-target-element" data-slot></span>
    <button type="button" class="fai-SendButton" aria-label="Send">Send</button></div>`,
  mount: lexical,
  sendButton: '.fai-SendButton',
  userTurn: '<div class="fai-UserMessage" data-testid="chatQuestion" data-slot></div>',
  assistantTurn: '<div class="fai-CopilotMessage"><div data-testid="markdown-reply" data-slot></div></div>',
  drawnBy: 'react',
  async send(text, show) {
    const open = await socket();
    await new Promise<void>((done, failed) => {
      open.onmessage = ({ data }: MessageEvent<string>) => {
        for (const part of data.split(separator).filter((piece) => piece !== '')) {
          const message = JSON.parse(part) as Update;
          if (message.type === 1) show(message.arguments?.[0].messages[0].text ?? '');
          if (message.type === 3) done();
        }
      };
      open.onclose = () => failed(new Error('socket'));
      open.send(`{"protocol":"json","version":1}${separator}`);
      open.send(JSON.stringify(invocation(text)) + separator);
    });
  },
} satisfies BenchPage;
