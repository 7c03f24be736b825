import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dbtc_`, `dbtu_` and base 62; before `dbtc` 40 (dbt Cloud). */
export default secrets('dbt', {
  'dbt-cloud-token': { token: /dbt[cus]_[\w-]{40,60}={0,2}/, keywords: ['dbtc_', 'dbtu_', 'dbts_'] },
});

export const examples: Examples = {
  match: [sample('DBT_TOKEN=«dbtc_{alnum:44}»')],
  ignore: ['dbtc_run_results_of_the_nightly_job_and_more_words'],
};
