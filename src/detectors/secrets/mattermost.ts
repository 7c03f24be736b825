import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 26 lower-case letters and digits without a mark (Mattermost's ids; gitleaks). */
export default secrets('Mattermost', {
  'mattermost-access-token': { named: /[a-z0-9]{26}/ },
  'mattermost-webhook-url': {
    token: /https?:\/\/[\w.-]{4,80}\/hooks\/[a-z0-9]{26}/,
    keywords: ['/hooks/'],
  },
});

export const examples: Examples = {
  match: [sample('MATTERMOST_TOKEN=«{lowalnum:26}»'), sample('«https://chat.acme.io/hooks/{lowalnum:26}»')],
  ignore: [sample('mattermost post {lowalnum:26}'), 'https://chat.acme.io/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
