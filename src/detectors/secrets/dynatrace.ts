import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dt0` with two digits more and the kind, 24 characters, a dot, 64 characters (Dynatrace's token format). */
export default secrets('Dynatrace', {
  'dynatrace-api-token': {
    severity: 'critical',
    token: /dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/i,
  },
});

export const examples: Examples = {
  match: [sample('Api-Token «dt0c01.{base32:24}.{base32:64}»')],
  ignore: ['dt0c01.ABC.XYZ', sample('dt0c01.{base32:24}')], // the second: its public half
};
