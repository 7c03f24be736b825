import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ory_`, the kind and characters (Ory). */
export default secrets('Ory', {
  'ory-token': {
    token: /ory_(?:pat|at|rt|st|ac|apikey|wak)_[\w.-]{32,120}/,
    keywords: ['ory_pat_', 'ory_at_', 'ory_rt_', 'ory_st_', 'ory_ac_', 'ory_apikey_', 'ory_wak_'],
  },
});

export const examples: Examples = {
  match: [sample('«ory_pat_{alnum:40}»')],
  ignore: ['history_at_the_university_of_the_north_and_south'],
};
