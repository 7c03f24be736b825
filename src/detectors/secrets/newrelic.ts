import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `NR` and two letters for the kind; licence keys end in `NRAL` (New Relic's API keys page; gitleaks). */
export default secrets('New Relic', {
  'new-relic-user-api-key': { token: /NRAK-[A-Z0-9]{27}/i },
  'new-relic-insert-key': { token: /NRII-[A-Za-z0-9-]{32}/i },
  'new-relic-browser-api-token': { severity: 'medium', token: /NRJS-[a-f0-9]{19}/ },
  'new-relic-license-key': { token: /[a-f0-9]{2}[a-z0-9]{34}NRAL/, keywords: ['nral'] },
  'new-relic-user-api-id': { named: /[a-z0-9]{64}/, names: 'new relic' },
});

export const examples: Examples = {
  match: [
    sample('NEW_RELIC_API_KEY=«NRAK-{upalnum:27}»'),
    sample('«NRII-{alnum:32}» «NRJS-{hex:19}»'),
    sample('license_key: «{hex:36}NRAL»'),
    sample('new-relicToken := "«{lowalnum:64}»"'),
  ],
  ignore: ['NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX', sample('new relic trace {hex:64}')],
};
