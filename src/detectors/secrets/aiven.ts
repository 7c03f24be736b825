import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Service passwords `AVNS_`, mostly in connection strings (Aiven). */
export default secrets('Aiven', { 'aiven-service-password': { severity: 'critical', token: /AVNS_[\w-]{15,24}/ } });

export const examples: Examples = {
  match: [sample('postgres://avnadmin:«AVNS_{alnum:19}»@pg-acme.aivencloud.com:12691/defaultdb')],
  ignore: ['AVNS_xxxxxxxxxxxxxxxxxxx', sample('{upper:3}AVNS_{alnum:19}')],
};
