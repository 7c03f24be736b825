import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 24 letters and digits without a mark (gitleaks). */
export default secrets('Etsy', { 'etsy-access-token': { named: /[a-z0-9]{24}/ } });

export const examples: Examples = {
  match: [sample('EtsyToken := `«{lowalnum:24}»`')],
  ignore: [sample('SetSysctlKey = "{lowalnum:24}"')], // "etSy" inside another word
};
