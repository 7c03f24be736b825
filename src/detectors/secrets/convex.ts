import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** The deployment, `|` and characters (Convex, deploy keys). */
export default secrets('Convex', {
  'convex-deploy-key': {
    severity: 'critical',
    token: /(?:prod|dev|preview|project):[a-z0-9-]{4,60}\|[A-Za-z0-9+/=_-]{40,400}/,
    keywords: ['convex'],
    near: 'convex',
  },
});

export const examples: Examples = {
  match: [sample('CONVEX_DEPLOY_KEY=«prod:quick-otter-481|{alnum:80}»')],
  ignore: [sample('prod:quick-otter-481|{alnum:80}')],
};
