import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** A macaroon: `pypi-` and base 64 that begins with the site's name (PyPI's help). */
export default secrets('PyPI', {
  'pypi-upload-token': {
    severity: 'critical',
    token: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{50,1000}/,
  },
});

export const examples: Examples = {
  match: [
    sample('password = «pypi-AgEIcHlwaS5vcmc{base64url:150}»'),
    sample('«pypi-AgENdGVzdC5weXBpLm9yZ{base64url:150}»'),
  ],
  ignore: ['password = pypi-AgEIcHlwaS5vcmc...', 'pypi-AgEIcHlwaS5vcmc<your token>'],
};
