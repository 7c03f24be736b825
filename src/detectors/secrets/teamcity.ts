import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** A JSON header in base 64 that names the type TCV2 (TeamCity). */
export default secrets('TeamCity', {
  'teamcity-access-token': { token: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{30,50}\.[\w-]{40,60}/ },
});

export const examples: Examples = {
  match: [sample('Bearer «eyJ0eXAiOiAiVENWMiJ9.{alnum:36}.{alnum:48}»')],
  ignore: ['eyJ0eXAiOiAiVENWMiJ9...'],
};
