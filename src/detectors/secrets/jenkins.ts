import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `11` and 32 hexadecimal digits (Jenkins since 2.129). */
export default secrets('Jenkins', {
  'jenkins-api-token': { named: /11[a-f0-9]{32}|[a-f0-9]{32}/ },
  'jenkins-token-told': { title: 'API token', token: /11[a-f0-9]{32}/, keywords: ['jenkins'], near: 'jenkins' },
});

export const examples: Examples = {
  match: [sample('JENKINS_API_TOKEN=«11{hex:32}»'), sample('- «11{hex:32}» (Jenkins, old)')],
  ignore: [sample('jenkins build {hex:32}')],
};
