import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** App keys 32 hexadecimal digits, secrets 20 letters and digits (gitleaks). */
export default secrets('Finicity', {
  'finicity-api-token': { named: /[a-f0-9]{32}/ },
  'finicity-client-secret': { named: /[a-z0-9]{20}/ },
});

export const examples: Examples = {
  match: [sample('Finicity-App-Key: «{hex:32}»'), sample('finicitySecret = "«{alnum:20}»"')],
  ignore: [sample('finicity customer {hex:32}')],
};
