import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client secrets 32 letters and digits; incoming webhooks (Zoom). */
export default secrets('Zoom', { 'zoom-client-secret': { named: /[a-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('ZOOM_CLIENT_SECRET=«{alnum:32}»')],
  ignore: [sample('zoom recording {alnum:32}')],
};
