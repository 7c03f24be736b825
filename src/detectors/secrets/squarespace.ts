import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID without a mark (gitleaks). */
export default secrets('Squarespace', { 'squarespace-access-token': { named: uuid } });

export const examples: Examples = {
  match: [sample('SQUARESPACE_API_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('squarespace page {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
