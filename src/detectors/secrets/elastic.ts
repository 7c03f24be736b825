import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Cloud keys `essu_`; others base 64 of id and key (Elastic). */
export default secrets('Elastic', {
  'elastic-cloud-api-key': { severity: 'critical', token: /essu_[A-Za-z0-9+/=_-]{60,160}/ },
  'elastic-api-key': { named: /[a-z0-9+/_-]{58}==/, names: 'elastic|kibana|apikey' },
});

export const examples: Examples = {
  match: [
    sample('«essu_{alnum:90}»'),
    sample('Authorization: ApiKey «{base64:58}==» # elastic'),
    sample('ELASTIC_API_KEY=«{base64:58}==»'),
  ],
  ignore: [sample('elastic document {base64:58}==')],
};
