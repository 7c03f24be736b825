import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `depot_`, the kind and 64 hexadecimal digits (Depot). */
export default secrets('Depot', {
  'depot-token': { token: /depot_(?:project|org|user|ci)_[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [sample('DEPOT_TOKEN=«depot_project_{hex:64}»')],
  ignore: ['depot_project_id'],
};
