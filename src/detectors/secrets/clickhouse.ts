import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Cloud API secrets: `4b1d` and 38 letters and digits (gitleaks). */
export default secrets('ClickHouse', {
  'clickhouse-cloud-api-secret-key': { token: /4b1d[A-Za-z0-9]{38}/ },
});

export const examples: Examples = {
  match: [sample('CLICKHOUSE_SECRET=«4b1d{alnum:38}»')],
  ignore: [sample('4b1d{hex:36}'), sample('commit 4b1d{hex:60}')], // other lengths: hashes
};
