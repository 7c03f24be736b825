import type { Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Key ids: a four-letter type and 16 base-32 characters (IAM identifiers reference); secret keys: 40 base-64 characters
 * without a mark, so a name must stand before them; Bedrock keys: `ABSK` or a fixed start (gitleaks).
 */
export default secrets('AWS', {
  'aws-access-token': {
    title: 'access key',
    severity: 'critical',
    token: /(?<![+/]|Credential=|[?&]AWSAccessKeyId=)(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![+/=])/,
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    // the form says enough: one random key in 130 has no digit and reads like a word
    bits: 0,
    check: (value) => entropy(value) > 2.8,
  },
  'aws-secret-key': {
    severity: 'critical',
    named: /[a-z0-9/+]{40}/,
    names: 'aws|amazon|akia|asia|secret access key|bedrock|boto',
    check: (value) => /[A-Z]/.test(value) && /[a-z]/.test(value) && !/^[\da-f]+$/i.test(value),
  },
  'aws-session-token': {
    named: /(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|FQoGZXIvYXdz)[a-z0-9/+]{100,2000}={0,2}/,
    names: 'aws|amazon|session token|akia|asia',
  },
  'aws-amazon-bedrock-api-key-long-lived': {
    title: 'Bedrock key',
    token: /ABSK(?:QmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,250}|[A-Za-z0-9+/]{109,269})={0,2}/,
  },
  'aws-amazon-bedrock-api-key-short-lived': {
    title: 'Bedrock key',
    token: /bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t)[\w+/-]{0,2000}/,
  },
});

export const examples: Examples = {
  match: [
    sample('here is the key «AKIA{base32:16}», why is it refused?'),
    sample('aws_secret_access_key = «{base64:40}»'),
    sample('{"accessKeyId": "«ASIA{base32:16}»", "secretAccessKey": "«{base64:40}»"}'),
    sample('export AWS_SESSION_TOKEN="«IQoJb3JpZ2lu{base64:300}»"'),
    sample('AWS_BEARER_TOKEN_BEDROCK=«ABSK{base64:128}»'),
    sample('AWS_BEARER_TOKEN_BEDROCK=«ABSKQmVkcm9ja0FQSUtleS{base64:86}»'),
    sample('key «bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64:40}»'),
  ],
  ignore: [
    'AKIAIOSFODNN7EXAMPLE', // the key of Amazon's own documentation
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    sample('aws commit {hex:40}'),
    sample('X-Amz-Credential=AKIA{base32:16}'), // the id in a signed request; its signature is the secret
    sample('https://files.example/a.png?AWSAccessKeyId=AKIA{base32:16}&Expires=1141889120'),
    'AKIAXXXXXXXXXXXXXXXX',
    sample('ASIA{upper:30}'), // too long: part of something else
  ],
};
