/** For a page that has outlived the extension it was guarded by, so that no card can be drawn on it. */
export const lateWords = {
  stopped: 'Parapet found something private, so this was not sent. Reload the page to see what. Copy your text first.',
  file: 'Parapet could not check this file, so it was not uploaded. Reload the page and try again. Copy your text first.',
  told: 'Parapet stopped or changed something here. Reload the page to see more. Copy your text first.',
  unread:
    'Not all of Parapet could be loaded here. Until you reload the page, it can only look for the most common secrets. Copy your text first.',
} as const;
