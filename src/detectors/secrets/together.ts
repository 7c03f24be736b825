import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tgp_v1_` since 2025; before 64 hexadecimal digits (Together AI). */
export default secrets('Together AI', {
  'together-api-key': { severity: 'critical', token: /tgp_v\d_[\w-]{43}/ },
  'together-legacy-api-key': { named: /[a-f0-9]{64}/, names: 'together' },
});

export const examples: Examples = {
  match: [sample('TOGETHER_API_KEY=«tgp_v1_{base64url:42}a»'), sample('together.api_key = "«{hex:64}»"')],
  ignore: [sample('put together digest {hex:64}')],
};
