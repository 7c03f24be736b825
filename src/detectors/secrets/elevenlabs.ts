import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk_` and 48 hexadecimal digits; before 32 (ElevenLabs). */
export default secrets('ElevenLabs', {
  'elevenlabs-api-key': { severity: 'critical', token: /sk_[a-f0-9]{48}/ },
  'elevenlabs-legacy-api-key': { named: /[a-f0-9]{32}/, names: 'elevenlabs|eleven labs|xi api' },
});

export const examples: Examples = {
  match: [sample('xi-api-key: «sk_{hex:48}»'), sample('ELEVEN_LABS_KEY=«{hex:32}»')],
  ignore: ['sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('task_{hex:48}')],
};
