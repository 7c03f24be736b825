import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `rpa_` and 40 to 46 letters and digits (RunPod). */
export default secrets('RunPod', { 'runpod-api-key': { token: /rpa_[A-Za-z0-9]{40,46}/ } });

export const examples: Examples = { match: [sample('«rpa_{upalnum:42}»')], ignore: ['rpa_process_automation'] };
