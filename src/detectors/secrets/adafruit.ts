import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Adafruit IO keys: 32 characters without a mark, new ones `aio_` (gitleaks; Adafruit IO). */
export default secrets('Adafruit', {
  'adafruit-api-key': { named: /[a-z0-9_-]{32}/, names: 'adafruit' },
  'adafruit-io-key': { token: /aio_[A-Za-z0-9]{28}/ },
});

export const examples: Examples = {
  match: [sample('adafruit_key: "«{lowalnum:32}»"'), sample('«aio_{alnum:28}»')],
  ignore: [sample('adafruit board {lowalnum:32}'), 'ADAFRUIT_KEY=${AIO_KEY}'],
};
