import { held, type Held } from './words.ts';

const quoted = (name: string): string => `“${name.length > 40 ? `${name.slice(0, 36)}…` : name}”`;

/** What is said of a file. */
export const fileWords = {
  block: (name: string, things: readonly Held[]) => `${quoted(name)} holds ${held(things)}, so it was not uploaded.`,
  warn: (name: string, things: readonly Held[]) => `${quoted(name)} holds ${held(things)}. Upload it?`,
  orders: (name: string) => `Hidden text in ${quoted(name)} gives orders to the chatbot. Upload it?`,
  order: 'Order in hidden text',
  unread: (name: string) => `${quoted(name)} could not be read.`,
  locked: (name: string) => `${quoted(name)} is locked with a password.`,
  lockedWhy: 'Parapet cannot look inside. A copy without the password can be read.',
  unreadWhy: (why: string) => `Parapet does not know what is in it: ${why}.`,
  picture: 'pictures, sound and film are not looked into',
  folder: (name: string) => `The folder ${quoted(name)} was left out.`,
  folderWhy: 'Drop a folder on its own, without other files beside it. Then Parapet can read what is in it.',
  nothing: 'Nothing has been uploaded yet.',
  kept: 'The file on your device stays as it is.',
  replaced: (name: string) => `A redacted copy of ${quoted(name)} was uploaded.`,
  copy: 'Upload a redacted copy',
  anyway: 'Upload anyway',
  keepOut: 'Keep it out',
} as const;
