import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Addresses that take messages from whoever knows them (Zapier). */
export default secrets('Zapier', {
  'zapier-webhook-url': {
    severity: 'medium',
    token: /https?:\/\/hooks\.zapier\.com\/hooks\/catch\/[\w/]{10,40}/,
    keywords: ['hooks.zapier.com'],
  },
});

export const examples: Examples = {
  match: [sample('«https://hooks.zapier.com/hooks/catch/{digit:7}/{lowalnum:7}/»')],
  ignore: ['https://hooks.zapier.com/hooks/catch/'],
};
