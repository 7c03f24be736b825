import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `figd_` personal, `figu_`, `figo_` OAuth tokens (Figma). */
export default secrets('Figma', {
  'figma-personal-access-token': {
    token: /fig(?:d|o[hr]?|u[hr]?)_[\w-]{36,70}/,
    keywords: ['figd_', 'figo_', 'figoh_', 'figor_', 'figu_', 'figuh_', 'figur_'],
  },
});

export const examples: Examples = {
  match: [sample('X-Figma-Token: «figd_{base64url:39}a»')],
  ignore: ['figd_abc', 'FIGMA_TOKEN=figd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
