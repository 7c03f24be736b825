import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Atlas service accounts `mdb_sa_sk_`, programmatic keys a UUID (MongoDB Atlas). */
export default secrets('MongoDB Atlas', {
  'mongodb-atlas-secret': { severity: 'critical', token: /mdb_sa_sk_[\w-]{40}/ },
  'mongodb-atlas-private-key': { severity: 'critical', named: uuid, names: 'mongodb|atlas' },
});

export const examples: Examples = {
  match: [
    sample('«mdb_sa_sk_{alnum:40}»'),
    sample('MONGODB_ATLAS_PRIVATE_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'),
  ],
  ignore: ['mdb_sa_sk_...', sample('atlas cluster {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
