import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Amazon Web Services. Key ids: four-letter type prefix and 16 base-32 characters (IAM identifiers reference);
 * secret keys: 40 base-64 characters without a mark of their own, so a name must stand before them.
 */
export default detectors('secret', {
  'aws-access-token': {
    entity: 'AWS_ACCESS_KEY_ID',
    title: 'AWS access key',
    severity: 'critical',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    check: (value) => entropy(value) >= 3,
  },
  'aws-secret-key': {
    entity: 'AWS_SECRET_ACCESS_KEY',
    title: 'AWS secret key',
    severity: 'critical',
    keywords: ['aws', 'secret', 'akia', 'asia'],
    pattern:
      /(?:aws_?)?(?:secret_?(?:access_?)?key|secretaccesskey)["']?\s{0,5}(?::=|[:=])\s{0,5}["']?(?<v>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
    check: (value) => entropy(value) >= 4,
  },
});

export const examples: Examples = {
  match: [
    sample('here is the key «AKIA{base32:16}», why is it refused?'),
    sample('aws_secret_access_key = «{base64:40}»'),
    sample('{"secretAccessKey": "«{base64:40}»"}'),
  ],
  ignore: [
    'AKIAIOSFODNN7EXAMPLE', // the key of Amazon's own documentation
    sample('sha1 {hex:40}'),
    'AKIAXXXXXXXXXXXXXXXX',
    sample('ASIA{upper:30}'), // too long: part of something else
  ],
};
