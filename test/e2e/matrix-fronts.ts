import type { MatrixTarget } from './matrix-targets.ts';
import { labTarget } from './targets.ts';

const front = (name: string, parts: Omit<MatrixTarget, 'url'>): MatrixTarget => ({
  url: `https://lab.example/?front=${name}`,
  ...parts,
});
const plain = (name: string, composer: string, send: string): MatrixTarget =>
  front(name, { composer, send, prompt: /\/chat\/completions$/, reply: '.theirs', carrier: 'fetch' });
const inFrame = (selector: string): string => `iframe >> internal:control=enter-frame >> ${selector}`;

const lab = (
  name: string,
  carrier: string,
  options: Readonly<Record<string, string>>,
): readonly [string, MatrixTarget] => [name, { ...labTarget(options), carrier }];

/** Chats nobody has described: the generic adapter has no code for any of them. */
export const unknown: Readonly<Record<string, MatrixTarget>> = {
  ...Object.fromEntries([
    lab('React textarea', 'fetch, JSON, SSE', {}),
    lab('React single line', 'fetch', { editor: 'input' }),
    lab('contenteditable', 'fetch', { editor: 'contenteditable' }),
    lab('ProseMirror', 'fetch', { editor: 'prosemirror' }),
    lab('tiptap', 'fetch', { editor: 'tiptap' }),
    lab('Quill', 'fetch', { editor: 'quill' }),
    lab('Lexical', 'fetch', { editor: 'lexical' }),
    lab('Slate', 'fetch', { editor: 'slate' }),
    lab('open shadow root', 'fetch', { trap: 'shadow' }),
    lab('listens in capture', 'fetch', { trap: 'capture' }),
    lab('sends at pointerdown', 'fetch', { trap: 'pointerdown' }),
    lab('Request', 'fetch of a Request', { transport: 'request' }),
    lab('Blob', 'fetch of a Blob', { transport: 'blob' }),
    lab('XMLHttpRequest', 'XHR', { transport: 'xhr' }),
    lab('WebSocket', 'WebSocket', { transport: 'websocket' }),
  ]),
  'deep-chat': front('deep-chat', {
    composer: '#text-input',
    send: '.input-button-container .inside-end, .input-button',
    prompt: /\/deep-chat$/,
    reply: '.deep-chat-ai-message, .ai-message-text',
    carrier: 'its own fetch-event-source',
  }),
  chatscope: front('chatscope', {
    composer: '.cs-message-input__content-editor',
    send: '.cs-button--send',
    prompt: /\/chat\/completions$/,
    reply: '.cs-message--incoming',
    carrier: 'fetch, JSON, SSE',
  }),
  'Vue, socket.io': front('vue-socketio', {
    composer: 'textarea',
    send: '.go',
    prompt: /^\/socket\.io\//,
    reply: 'li.bot',
    carrier: 'socket.io framing',
  }),
  Svelte: front('svelte', {
    composer: '.row input',
    send: '.ask',
    prompt: /\/api\/ask$/,
    reply: 'aside article',
    carrier: 'fetch, NDJSON',
  }),
  'botframework-webchat': front('webchat', {
    composer: '[data-id="webchat-sendbox-input"]',
    send: '[title="Send"], .webchat__send-button',
    prompt: /\/c\d+\/activities$/,
    reply: '.webchat__bubble:not(.webchat__bubble--from-user) .webchat__text-content',
    carrier: 'XHR of activities, by its own client; polling',
  }),
  'DirectLine, React': front('directline', {
    composer: 'input',
    send: 'button',
    prompt: /\/activities$/,
    reply: 'article.bot',
    carrier: 'POST of activities; replies whole, by WebSocket',
  }),
  'web components': front('parts', {
    composer: 'x-field div',
    send: 'x-press button',
    prompt: /\/api\/generate$/,
    reply: 'x-message',
    carrier: 'XHR, text/plain',
  }),
  'widget in a frame': front('widget', {
    composer: inFrame('textarea'),
    send: inFrame('button'),
    prompt: /\/chat\/completions$/,
    reply: inFrame('.turn'),
    carrier: 'fetch of the page around it',
  }),
  CodeMirror: front('codemirror', {
    composer: '.cm-content',
    send: '.play',
    sendKey: 'Control+Enter',
    prompt: /\/chat\/completions$/,
    reply: '.out',
    carrier: 'fetch, JSON, SSE',
  }),
  'virtual list': front('virtual', {
    composer: '.late textarea',
    send: '.late a',
    prompt: /\/api\/say$/,
    reply: '.row',
    carrier: 'POST; replies by EventSource',
  }),
  'nested shadow roots': front('nested', {
    composer: 'n-field textarea',
    send: '.press',
    sendKey: 'Control+Enter',
    prompt: /^\/chat$/,
    reply: 'n-turn',
    carrier: 'WebSocket',
  }),
  'closed shadow root': front('closed', {
    composer: '#widget',
    send: '.aim',
    prompt: /\/chat\/completions$/,
    reply: '#widget',
    carrier: 'fetch, JSON, SSE',
  }),
  'editor in a frame': front('editor-frame', {
    composer: inFrame('body'),
    send: 'div + div > button',
    prompt: /\/chat\/completions$/,
    reply: 'main > div',
    carrier: 'fetch of the page around it',
  }),
  'page in a frame': front('inner', {
    composer: inFrame('textarea'),
    send: inFrame('.go'),
    prompt: /^\/socket\.io\//,
    reply: inFrame('li.bot'),
    carrier: 'socket.io framing',
  }),
  'field emptied at once': front('hidden-field', {
    composer: '.editor textarea',
    send: 'button',
    prompt: /\/chat\/completions$/,
    reply: '.theirs',
    carrier: 'XHR',
  }),
  'form, thread written anew': front('whole-thread', {
    composer: '[name=message]',
    send: '[type=image]',
    prompt: /\/ask$/,
    reply: '.history > div:last-child',
    carrier: 'XHR of a form; long polling',
  }),
  'bytes over a WebSocket': front('protobuf', {
    composer: 'textarea',
    send: '.material-icons',
    prompt: /^\/chat$/,
    reply: '[data-testid=stChatMessage]',
    carrier: 'protobuf in a WebSocket',
  }),
  'socket.io by polling': front('polling', {
    composer: '.write',
    send: '.fly',
    prompt: /transport=polling/,
    reply: 'blockquote',
    carrier: 'socket.io packets by POST; polling',
  }),
  'line that is drawn': plain('drawn-lines', '[tabindex]', 'button'),
  'question and answer': front('panel', {
    composer: '[role=textbox]',
    send: 'button',
    prompt: /\/api\/answer$/,
    reply: 'output',
    carrier: 'POST; the answer whole',
  }),
  'thread in a frame': front('split-frames', {
    composer: 'input',
    send: '.paper-plane',
    prompt: /\/chat\/completions$/,
    reply: 'iframe >> internal:control=enter-frame >> p',
    carrier: 'fetch',
  }),
  'search box': plain('ask-box', 'input', '.tools i'),
  'canvas that is written on': plain('drawn', 'canvas', 'canvas + i'),
  'draws every input itself': front('controlled', {
    composer: '[contenteditable]',
    send: 'button',
    prompt: /\/chat\/completions$/,
    reply: '.l',
    carrier: 'fetch',
  }),
};
