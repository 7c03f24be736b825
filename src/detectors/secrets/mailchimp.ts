import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits, `-us` and the data centre (Mailchimp); Mandrill keys `md-`. */
const centres = [...'123456789'].map((digit) => `-us${digit}`);

export default secrets('Mailchimp', {
  'mailchimp-api-key': { token: /[a-f0-9]{32}-us\d{1,2}/, keywords: centres },
  'mandrill-api-key': {
    title: 'Mandrill key',
    token: /md-[\w-]{22}/,
    near: 'mandrill|mailchimp',
    keywords: ['mandrill', 'mailchimp'],
  },
});

export const examples: Examples = {
  match: [sample('MAILCHIMP_KEY=«{hex:32}-us21»'), sample('MANDRILL_KEY=«md-{alnum:22}»')],
  ignore: ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-us1', sample('md-{lower:22}')],
};
