import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ak-` ids and `as-` secrets with 22 letters and digits (Modal). */
export default secrets('Modal', {
  'modal-token-secret': {
    token: /a[ks]-[A-Za-z0-9]{22}/,
    near: 'modal|--token',
    keywords: ['modal'],
  },
});

export const examples: Examples = {
  match: [sample('modal token set --token-id «ak-{alnum:22}» --token-secret «as-{alnum:22}»')],
  ignore: [sample('ak-{alnum:22}')],
};
