import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Addresses that take messages from whoever knows them (Make, formerly Integromat). */
export default secrets('Make', {
  'make-webhook-url': {
    severity: 'medium',
    token: /https?:\/\/hook\.(?:[a-z]{2}\d\.)?(?:make|integromat)\.com\/[a-z0-9]{32}/,
    keywords: ['://hook.'],
  },
});

export const examples: Examples = {
  match: [sample('«https://hook.eu1.make.com/{lowalnum:32}»')],
  ignore: ['https://hook.eu1.make.com/<your-hook>'],
};
