import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits without a mark. */
export default secrets('AssemblyAI', {
  'assemblyai-api-key': { named: /[a-f0-9]{32}/, names: 'assemblyai|assembly ai|aai settings' },
});

export const examples: Examples = {
  match: [sample('aai.settings.api_key = "«{hex:32}»"')],
  ignore: [sample('assemblyai transcript {hex:32}')],
};
