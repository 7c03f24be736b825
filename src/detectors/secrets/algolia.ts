import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits without a mark (gitleaks). */
export default secrets('Algolia', {
  'algolia-api-key': { named: /[a-z0-9]{32}/ },
  'algolia-client-key': {
    title: 'API key',
    token: /algoliasearch\(\s?["'][A-Z0-9]{6,12}["'],\s?["'](?<v>[a-f0-9]{32})["']/,
    // a page's own key, which only searches, stands in every README
    check: (_value, { before, after }) => /\b(?:admin|write|secret)/i.test(before.slice(-60) + after.slice(0, 60)),
  },
});

export const examples: Examples = {
  match: [
    sample('ALGOLIA_ADMIN_KEY="«{hex:32}»"'),
    sample('algoliasearch("OTTER1LAMP", "«{hex:32}»") // the admin one'),
  ],
  ignore: [
    sample('algoliasearch("OTTER1LAMP", "{hex:32}").search()'),
    sample('algolia index {hex:32}'),
    'algolia_key = "YourAdminAPIKey"',
  ],
};
