import { held, type Held } from './words.ts';

/** Of a long name the end is shown too: it says what kind of file it is. */
const quoted = (name: string): string => `“${name.length > 40 ? `${name.slice(0, 24)}…${name.slice(-14)}` : name}”`;

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
  counted: (at: number, of: number) => (of > 1 ? `File ${at} of ${of}. ` : ''),
  noCopy: (name: string) => `No redacted copy of ${quoted(name)} could be made, so it was not uploaded.`,
  noCopyWhy: 'Something private would have stayed in it. Take it out of the file yourself, then try again.',
  copy: 'Upload a redacted copy',
  anyway: 'Upload anyway',
  keepOut: 'Keep it out',
} as const;
