import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `wandb_v1_` since 2025; before 40 hexadecimal digits (Weights & Biases). */
export default secrets('Weights & Biases', {
  'wandb-api-key': { token: /wandb_v\d_[\w-]{60,90}/ },
  'wandb-legacy-api-key': { named: /[a-f0-9]{40}/, names: 'wandb|weights and biases' },
});

export const examples: Examples = {
  match: [sample('«wandb_v1_{alnum:77}»'), sample('wandb login --key «{hex:40}»')],
  ignore: [sample('wandb run {hex:40}')],
};
