import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `API-` and 26 capitals and digits (gitleaks). */
export default secrets('Octopus Deploy', {
  'octopus-deploy-api-key': { token: /(?<![\w/.-])API-[A-Z0-9]{26}(?![\w-])/, keywords: ['api-'] },
});

export const examples: Examples = {
  match: [sample('octo push --apiKey «API-{upalnum:26}»')],
  ignore: ['GSSAPI-VIRHEKAPSELOINTIMERKKIJONO', sample('https://acme.notion.site/API-{HEX:32}')],
};
