import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Delivery tokens: 43 characters without a mark; management tokens `CFPAT-` (Contentful; gitleaks). */
export default secrets('Contentful', {
  'contentful-delivery-api-token': { severity: 'medium', named: /[a-z0-9=_-]{43}/ },
  'contentful-personal-access-token': {
    severity: 'critical',
    token: /CFPAT-[\w-]{43}/,
  },
});

export const examples: Examples = {
  match: [sample('CONTENTFUL_ACCESS_TOKEN=«{alnum:43}»'), sample('«CFPAT-{alnum:43}»')],
  ignore: [sample('contentful entry {alnum:43}'), 'CFPAT-your-token-here'],
};
