import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `polar_oat_`, `polar_pat_`, `polar_rt_`... and base 62 (Polar). */
export default secrets('Polar', {
  'polar-access-token': {
    token: /polar_(?:oat|pat|at_[uo]|rt_[uo]|cst|whs)_[A-Za-z0-9]{32,60}/,
  },
});

export const examples: Examples = {
  match: [sample('POLAR_ACCESS_TOKEN=«polar_oat_{alnum:43}»')],
  ignore: ['polar_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
