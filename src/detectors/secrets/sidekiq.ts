import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Two groups of eight hexadecimal digits, in a variable or an address (gitleaks). */
export default secrets('Sidekiq', {
  'sidekiq-secret': {
    token: /BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM\w{0,12}[\s:=?+.|>,"'`\\]{1,16}(?<v>[a-f0-9]{8}:[a-f0-9]{8})/i,
    keywords: ['__contribsys__com'],
    bits: 0,
  },
  'sidekiq-sensitive-url': {
    token: /https?:\/\/(?<v>[a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    keywords: ['.contribsys.com'],
    bits: 0,
  },
});

export const examples: Examples = {
  match: [
    sample('BUNDLE_GEMS__CONTRIBSYS__COM=«{hex:8}:{hex:8}»'),
    sample('source "https://«{hex:8}:{hex:8}»@gems.contribsys.com/"'),
  ],
  ignore: ['https://user:pass@gems.contribsys.com/', 'BUNDLE_GEMS__CONTRIBSYS__COM=$SECRET'],
};
