import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `VF.DM.`, 24 hexadecimal digits and 16 letters and digits (Voiceflow). */
export default secrets('Voiceflow', {
  'voiceflow-api-key': {
    token: /VF\.(?:DM|WS|LG)\.[a-f0-9]{24}\.[A-Za-z0-9]{16}/,
    keywords: ['vf.dm.', 'vf.ws.', 'vf.lg.'],
  },
});

export const examples: Examples = {
  match: [sample('«VF.DM.{hex:24}.{alnum:16}»')],
  ignore: ['VF.DM.key'],
};
