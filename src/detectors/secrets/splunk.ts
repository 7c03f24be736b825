import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** HEC tokens are UUIDs; Observability tokens 22 characters (Splunk). */
export default secrets('Splunk', {
  'splunk-hec-token': { named: uuid },
  'splunk-hec-header': {
    token: new RegExp(`Splunk (?<v>${uuid.source})`),
    keywords: ['splunk '],
    check: (_value, { before }) => /authorization\W{1,8}splunk $/i.test(before),
  },
  'splunk-observability-token': { named: /[\w-]{22}/, names: 'splunk|signalfx|sfx' },
});

export const examples: Examples = {
  match: [
    sample('Authorization: Splunk token: «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
    sample('-H "Authorization: Splunk «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»"'),
    sample('SPLUNK_ACCESS_TOKEN=«{alnum:22}»'),
  ],
  ignore: [sample('splunk search {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
