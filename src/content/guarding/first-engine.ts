import { firstDetectors } from '../../detectors/first.ts';
import { firstReader } from '../../engine/first-reader.ts';
import { isPlain } from '../../policy/plain-secret.ts';
import type { Engine } from './engine.ts';

const unescaped = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** What is on a page from its first moment on. The organisation's own words and records come with the whole engine. */
export const firstEngine: Engine = {
  isWhole: false,
  scannersOf({ values }) {
    const on = firstDetectors.filter(({ id }) => !values.disabledDetectors.includes(id));
    const once = firstReader(on);
    return {
      once,
      typed: once,
      sent: once,
      plain: firstReader(on.filter(isPlain)),
      detectors: [],
      prepare: () => false,
    };
  },
  // what was given before the page was loaded again, as it was written
  carriesOut: ({ url }, { supplied }) =>
    supplied.some((value) => url.includes(value) || unescaped(url).includes(value)),
  titleOf: (id) => firstDetectors.find((one) => one.id === id)?.title,
  warmUps: [],
};
