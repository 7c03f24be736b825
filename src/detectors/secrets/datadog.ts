import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * API keys 32 and application keys 40 hexadecimal digits without a mark; newer ones `ddapp_`, `ddpat_` (Datadog;
 * gitleaks).
 */
export default secrets('Datadog', {
  'datadog-access-token': {
    severity: 'critical',
    named: /[a-z0-9]{40}/,
    names: 'datadog|dd app|dd api|dd application',
  },
  'datadog-api-key': { named: /[a-f0-9]{32}/, names: 'datadog|dd api|dd app' },
  'datadog-token': {
    token: /dd(?:app|pat|apk|oat)_[A-Za-z0-9]{30,60}/,
    keywords: ['ddapp_', 'ddpat_', 'ddapk_', 'ddoat_'],
  },
  'datadog-client-token': {
    severity: 'low',
    token: /pub[a-f0-9]{32}/,
    near: 'datadog|ddrum|clienttoken',
  },
});

export const examples: Examples = {
  match: [
    sample('DD_APP_KEY=«{hex:40}»'),
    sample('DD_API_KEY: "«{hex:32}»"'),
    sample('«ddapp_{alnum:34}»'),
    sample("clientToken: '«pub{hex:32}»'"),
  ],
  ignore: [
    sample('datadog trace {hex:32}'),
    'DD_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('dd if=/dev/zero of={hex:32}'),
  ],
};
