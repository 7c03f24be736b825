import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Access keys `SCW`, secrets a UUID (Scaleway). */
export default secrets('Scaleway', {
  'scaleway-access-key': { severity: 'medium', token: /SCW[A-Z0-9]{17}/ },
  'scaleway-secret-key': { severity: 'critical', named: uuid, names: 'scaleway|scw secret' },
});

export const examples: Examples = {
  match: [sample('SCW_ACCESS_KEY=«SCW{upalnum:17}»\nSCW_SECRET_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: ['SCWXXXXXXXXXXXXXXXXX', sample('scaleway server {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
