import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID, a colon and 32 hexadecimal digits (fal.ai). */
export default secrets('fal', {
  'fal-key': {
    token: new RegExp(`${uuid.source}:[a-f0-9]{32}`),
    keywords: ['fal_', 'fal.', 'fal ', 'fal-'],
    near: 'fal',
  },
});

export const examples: Examples = {
  match: [sample('FAL_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:{hex:32}»')],
  ignore: [sample('{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:{hex:32}')],
};
