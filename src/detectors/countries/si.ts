import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Slovenia. Tax number (FURS), identity card, passport and health card: by their form beside their name. */
export default identifiers({
  'si-document': {
    title: 'Slovenian tax or document number',
    shape: /(?:SI)?\d{8}|[A-Z]{2}\d{7}|\d{9}/,
    least: 7,
    names: 'davčna|osebna izkaznica|potni list|zdravstvena|kzz',
  },
});

export const examples: Examples = {
  match: ['davčna številka «48172036»'],
  ignore: ['code 48172036'],
};
