import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Key, secret and cloud in one address; the secret has no mark (Cloudinary). */
export default secrets('Cloudinary', {
  'cloudinary-url': { token: /cloudinary:\/\/\d{10,20}:(?<v>[\w-]{20,40})(?=@)/ },
  'cloudinary-api-secret': { named: /[\w-]{27}/ },
});

export const examples: Examples = {
  match: [
    sample('CLOUDINARY_URL=cloudinary://{digit:15}:«{alnum:27}»@acme.io'),
    sample('cloudinary_api_secret: «{alnum:27}»'),
  ],
  ignore: ['cloudinary://<key>:<secret>@<cloud>'],
};
