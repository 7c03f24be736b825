import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `napi_` keys; role passwords `npg_` (Neon). */
export default secrets('Neon', {
  'neon-api-key': { severity: 'critical', token: /napi_[a-z0-9]{64}/ },
  'neon-password': { severity: 'critical', token: /npg_(?=[^A-Z]{0,11}[A-Z])[A-Za-z0-9]{12}/, bits: 0 },
});

export const examples: Examples = {
  match: [sample('«napi_{lowalnum:64}»'), sample('postgresql://owner:«npg_{alnum:12}»@ep-x.neon.tech/db')],
  ignore: ['npg_xxxxxxxxxxxx', 'npg_migrationsx', 'napi_create_function'],
};
