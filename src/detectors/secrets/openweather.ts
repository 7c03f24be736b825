import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits, in addresses as `appid` (OpenWeather). */
export default secrets('OpenWeather', {
  'openweather-api-key': { token: /appid=(?<v>[a-f0-9]{32})/, keywords: ['appid='], bits: 0 },
  'openweather-named-key': { named: /[a-f0-9]{32}/, names: 'open weather|openweathermap' },
});

export const examples: Examples = {
  match: [sample('data/2.5/weather?q=Graz&appid=«{hex:32}»&units=metric'), sample('OPENWEATHER_API_KEY=«{hex:32}»')],
  ignore: ['appid=480'],
};
