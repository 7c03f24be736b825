import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `xai-` and 80 letters and digits (xAI). */
export default secrets('xAI', { 'xai-api-key': { severity: 'critical', token: /xai-[A-Za-z0-9]{80}/ } });

export const examples: Examples = {
  match: [sample('XAI_API_KEY=«xai-{alnum:80}»')],
  ignore: ['xai-your-key', sample('xai-{alnum:12}')],
};
