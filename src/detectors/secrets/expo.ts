import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Access tokens of 40 characters behind its name (Expo). */
export default secrets('Expo', {
  'expo-access-token': { named: /[\w-]{40}/, names: 'expo' },
});

export const examples: Examples = {
  match: [sample('EXPO_TOKEN=«{alnum:40}»')],
  ignore: [sample('expo sdk {hex:40}')],
};
