import { targets, type Target } from './targets.ts';

/** A chat of the matrix: a bench, and what it stands for. */
export interface MatrixTarget extends Target {
  readonly carrier: string;
}

const { chatgpt, claude, gemini, copilot, m365, perplexity } = targets;
/** The described sites: every row of the table of sites. */
export const sites: Readonly<Record<string, MatrixTarget>> = {
  chatgpt: { ...chatgpt, carrier: 'fetch, JSON, SSE; a prepare call' },
  claude: { ...claude, carrier: 'fetch, JSON, SSE; a title request' },
  gemini: { ...gemini, carrier: 'XHR, form of doubly encoded JSON' },
  copilot: { ...copilot, carrier: 'WebSocket text frames' },
  'm365-copilot': { ...m365, carrier: 'SignalR over a cross-origin WebSocket' },
  perplexity: { ...perplexity, carrier: 'fetch, JSON, SSE; type-ahead' },
  deepseek: {
    url: 'https://chat.deepseek.com/',
    composer: 'textarea.ds-scroll-area',
    send: '._7436101',
    prompt: /\/chat\/completion$/,
    reply: '.ds-markdown',
    carrier: 'XHR, JSON, SSE that thinks first',
  },
  mistral: {
    url: 'https://chat.mistral.ai/chat',
    composer: '.ProseMirror',
    send: 'button[type=submit]',
    prompt: /\/message\.newChat|\/api\/chat$/,
    reply: '[data-message-author-role=assistant]',
    carrier: 'tRPC batch, then fetch',
  },
  grok: {
    url: 'https://grok.com/',
    composer: 'textarea',
    send: '[aria-label=Submit]',
    prompt: /\/app-chat\/conversations\//,
    reply: '.items-start .message-bubble',
    carrier: 'fetch, JSON, NDJSON',
  },
  'grok-on-x': {
    url: 'https://x.com/i/grok',
    composer: 'textarea',
    send: '[aria-label="Grok something"]',
    prompt: /\/add_response\.json$/,
    reply: '.r-theirs',
    carrier: 'text/plain to another host, the whole thread each time',
  },
  poe: {
    url: 'https://poe.com/chat',
    composer: '[class*=GrowingTextArea]',
    send: '[class*=ChatMessageSendButton]',
    prompt: /\/gql_POST$/,
    reply: '[class*=leftSideMessageBubble]',
    carrier: 'GraphQL, reply by WebSocket',
  },
  'meta-ai': {
    url: 'https://www.meta.ai/',
    composer: '[data-testid=composer-input]',
    send: '[aria-label="Send message"]',
    prompt: /\/api\/graphql\/$/,
    reply: '[data-testid=assistant-message]',
    carrier: 'form-encoded GraphQL',
  },
  'ai-studio': {
    url: 'https://aistudio.google.com/prompts/new_chat',
    composer: 'ms-prompt-input-wrapper textarea',
    send: '[aria-label=Run]',
    sendKey: 'Control+Enter',
    prompt: /\/GenerateContent$/,
    reply: '[data-turn-role=Model]',
    carrier: 'XHR, json+protobuf with a signed token',
  },
  kimi: {
    url: 'https://www.kimi.com/',
    composer: '.chat-input-editor',
    send: '.send-button',
    prompt: /ChatService\/Chat$/,
    reply: '.chat-content-item-assistant .markdown',
    carrier: 'fetch, Connect framing',
  },
  qwen: {
    url: 'https://chat.qwen.ai/',
    composer: 'textarea#chat-input',
    send: '.send-button',
    prompt: /\/chat\/completions/,
    reply: '.response-message-body',
    carrier: 'fetch, JSON, SSE',
  },
  notebooklm: {
    url: 'https://notebooklm.google.com/notebook/1',
    composer: 'textarea.query-box-input',
    send: '.submit-button',
    prompt: /\/GenerateFreeFormStreamed/,
    reply: '.to-user-container .message-text-content',
    carrier: 'XHR, form of doubly encoded JSON',
  },
};
