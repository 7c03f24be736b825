import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `npm_` and 36 letters and digits; before 2021 a UUID in `.npmrc` (GitHub's post on npm token format). */
export default secrets('npm', {
  'npm-access-token': { severity: 'critical', token: /npm_[A-Za-z0-9]{36}/ },
  'npm-legacy-token': {
    token: new RegExp(`:_authToken=(?<v>${uuid.source})`),
    keywords: [':_authtoken='],
  },
});

export const examples: Examples = {
  match: [
    sample('//registry.npmjs.org/:_authToken=«npm_{alnum:36}»'),
    sample('//registry.npmjs.org/:_authToken=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: [
    '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
    'npm_config_registry_with_a_long_name_indeed',
    'npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
};
