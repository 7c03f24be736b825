import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `FLWSECK` secret, `FLWPUBK` public, `_TEST` in tests (gitleaks). */
export default secrets('Flutterwave', {
  'flutterwave-secret-key': { severity: 'critical', token: /FLWSECK(?:_TEST)?-[a-h0-9]{32}-X/i },
  'flutterwave-encryption-key': { token: /FLWSECK_TEST-?[a-h0-9]{12}(?!\w|-X)/i },
  'flutterwave-encryption-key-told': {
    keywords: ['enc'],
    token: /\benc(?:ryption)?(?:[ _-]?key)?["']?\s?[:=]\s?["']?(?<v>[a-f0-9]{24})(?![\w-])/,
    near: 'flwseck-|flwseck_test-',
    entity: 'FLUTTERWAVE_ENCRYPTION_KEY',
  },
  'flutterwave-live-encryption-key': { named: /[a-f0-9]{24}/, names: 'flutterwave|flw|flwseck' },
  'flutterwave-public-key': { severity: 'low', token: /FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X/i },
});

export const examples: Examples = {
  match: [
    sample('«FLWSECK_TEST-{hex:32}-X» «FLWSECK_TEST-{hex:12}» «FLWPUBK_TEST-{hex:32}-X»'),
    sample('«FLWSECK-{hex:32}-X»'),
    sample('flutterwave, encryption key: «{hex:24}»'),
    sample('secret: FLWSECK-…\nenc: «{hex:24}»'),
  ],
  ignore: [sample('FLWSECK docs; enc: {hex:24}'), 'FLWSECK_TEST-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X'],
};
