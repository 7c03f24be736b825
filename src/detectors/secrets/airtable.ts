import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Personal tokens: `pat`, 14 characters, a dot, 64 hexadecimal digits; old keys 17 characters (gitleaks). */
export default secrets('Airtable', {
  'airtable-personnal-access-token': {
    title: 'personal access token',
    severity: 'critical',
    token: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/,
  },
  'airtable-api-key': { named: /[a-z0-9]{17}/ },
});

export const examples: Examples = {
  match: [sample('Authorization: Bearer «pat{alnum:14}.{hex:64}»'), sample('AIRTABLE_API_KEY=«key{alnum:14}»')],
  ignore: ['pathologicalCase1.deadbeef', sample('airtable record rec{alnum:14}')],
};
