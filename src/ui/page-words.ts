import type { ModelStatus } from '../engine/types.ts';
import type { Problem } from '../policy/resolve.ts';
import { schema, type Mode, type PolicyKey } from '../policy/schema.ts';
import { settingWords } from '../policy/setting-words.ts';

/** What the popup and the options page say. */

export const modeWords: Readonly<Record<Mode, readonly [name: string, does: string]>> = {
  monitor: ['Monitor', 'Only counts what it finds.'],
  warn: ['Warn', 'Asks before anything private is sent.'],
  redact: ['Redact', 'Replaces private data with placeholders.'],
  block: ['Block', 'Stops secrets, and replaces personal data.'],
};

/** In the order in which the counts are shown. */
export const actionWords = {
  block: 'Stopped',
  redact: 'Replaced',
  warn: 'Asked first',
  annotate: 'Only noted',
} as const;

export const markedWords = 'Passages marked in replies';

export const lockedWords = (organisation: string): string =>
  `Locked settings are set by ${organisation || 'your organisation'}`;

export const setBy = (organisation: string): string => `Set by ${organisation || 'your organisation'}`;

/** Never "safe": a model says at most that it has looked. */
export function modelWords(status: ModelStatus | undefined): string {
  switch (status?.state) {
    case 'ready':
      return 'Model ready. It reads replies on this device.';
    case 'loading':
      return 'The model is loading. Replies are not checked by it yet.';
    case 'failed':
      return `Replies are not checked by the model: ${status.message}`;
    case 'off':
      return 'The model is turned off. Replies are not checked by it.';
    case 'idle':
      return 'Replies are not checked by the model yet.';
    case undefined:
      return 'Asking the model…';
  }
}

const isKey = (key: string): key is PolicyKey => Object.hasOwn(schema, key);

/** "Your setting “Mode” must be one of monitor, warn, redact, block. It is left out." */
export function problemWords({ source, key, message }: Problem, organisation: string): string {
  const whose = source === 'managed' ? (organisation ? `${organisation}’s` : 'Your organisation’s') : 'Your';
  if (!key) return `${whose} policy could not be read: ${message}.`;
  const name = isKey(key) ? settingWords[key].title : key;
  const sentence = `${whose} setting “${name}”${/^(?:item|line) /.test(message) ? ', ' : ' '}${message}`;
  return `${sentence}${sentence.endsWith('?') ? '' : '.'} It is left out.`;
}

/** Where a value comes from, for one that is not locked. */
export const sourceWords = { default: 'Default', user: 'Changed by you' } as const;
