import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 characters without a mark (gitleaks). */
export default secrets('New York Times', {
  'nytimes-access-token': { named: /[\w=-]{32}/, names: 'nytimes|new york times' },
});

export const examples: Examples = {
  match: [sample('https://api.nytimes.com/svc/search/v2/articles.json?api-key=«{alnum:32}»')],
  ignore: [sample('nytimes article {alnum:32}')],
};
