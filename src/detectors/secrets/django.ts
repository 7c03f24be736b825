import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `django-insecure-` and 50 characters with signs (Django, get_random_secret_key). */
export default secrets('Django', {
  'django-secret-key': { severity: 'critical', token: /django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{36,60}/, bits: 0 },
  'django-settings-key': {
    severity: 'critical',
    keywords: ['secret_key'],
    token: /\bSECRET_KEY\s{1,8}'(?=[^'\d]*\d)(?=[a-z\d]*[^'a-z\d])(?<v>[a-z0-9!@#$%^&*(\-_=+)]{50})'/,
    bits: 0,
    entity: 'DJANGO_SECRET_KEY',
  },
});

export const examples: Examples = {
  match: [
    sample("SECRET_KEY = '«django-insecure-{lowalnum:20}!@{lowalnum:20}(_={lowalnum:5}»'"),
    sample("DEBUG  False\n  SECRET_KEY  '«{lowalnum:20}!@{lowalnum:20}(_={lowalnum:5}»'"),
  ],
  ignore: ['django-insecure-key', "SECRET_KEY 'get_random_secret_key() of the settings, see there'"],
};
