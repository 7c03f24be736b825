/** How text gets into a composer. */
export const entries = ['typed', 'pasted', 'dropped'] as const;
export type Entry = (typeof entries)[number];

/** A bench as a test drives it: where it is, and what a person sees and presses there. */
export interface Target {
  readonly url: string;
  readonly composer: string;
  readonly send: string;
  /** The address of the request or socket that carries a sent prompt, and only of that one. */
  readonly prompt: RegExp;
  /** The replies on the page. */
  readonly reply: string;
  /** The key that sends; Enter where left out. */
  readonly sendKey?: string;
  /** False where the site's own editor takes no dropped text. */
  readonly takesDrops?: boolean;
}

const lab = (query: string, composer: string): Target => ({
  url: `https://lab.example/?${query}`,
  composer,
  send: 'button[type=submit]',
  prompt: /\/v1\/chat\/completions$|^\/collect$|^\/chat$|^\/form$/,
  reply: '.theirs',
});

export const targets = {
  chatgpt: {
    url: 'https://chatgpt.com/',
    composer: '#prompt-textarea',
    send: '[data-testid=send-button]',
    prompt: /\/f\/conversation$/,
    reply: '[data-message-author-role=assistant]',
  },
  claude: {
    url: 'https://claude.ai/new',
    composer: '[data-testid=chat-input]',
    send: '[aria-label="Send message"]',
    prompt: /\/completion$/,
    reply: '[data-testid=assistant-message]',
  },
  gemini: {
    url: 'https://gemini.google.com/app',
    composer: '.ql-editor',
    send: '.send-button',
    prompt: /\/StreamGenerate/,
    reply: 'message-content',
    // Quill 2 cancels every drop and looks for files only
    takesDrops: false,
  },
  copilot: {
    url: 'https://copilot.microsoft.com/',
    composer: '#userInput',
    send: '[data-testid=submit-button]',
    prompt: /\/c\/api\/chat/,
    reply: '[data-content=ai-message]',
  },
  m365: {
    url: 'https://m365.cloud.microsoft/chat',
    composer: '#m365-chat-editor-target-element',
    send: '.fai-SendButton',
    prompt: /\/Chathub\//,
    reply: '[data-testid=markdown-reply]',
  },
  perplexity: {
    url: 'https://www.perplexity.ai/',
    composer: '#ask-input',
    send: '[aria-label=Submit]',
    prompt: /\/perplexity_ask$/,
    reply: '.prose',
  },
  'lab textarea': lab('editor=textarea', 'textarea'),
  'lab contenteditable': lab('editor=contenteditable', '[contenteditable=true]'),
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as readonly TargetName[];

/** One site for each kind of editor: ProseMirror, Tiptap, Quill, Lexical, and the browser's own two. */
export const editorNames = [
  'chatgpt',
  'claude',
  'gemini',
  'm365',
  'lab textarea',
  'lab contenteditable',
] as const satisfies readonly TargetName[];

/** The ways in which text gets into a site's composer. */
export const entriesOf = (target: Target): readonly Entry[] =>
  target.takesDrops === false ? entries.filter((how) => how !== 'dropped') : entries;

const labComposers: Readonly<Record<string, string>> = { textarea: 'textarea', input: 'input' };

/** The unknown site with the given `editor`, `transport`, `trap`, `frame`. */
export function labTarget(options: Readonly<Record<string, string>>): Target {
  const editor = options['editor'] ?? 'textarea';
  return lab(new URLSearchParams(options).toString(), labComposers[editor] ?? '[contenteditable=true]');
}
