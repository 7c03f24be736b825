import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';

/**
 * The secret half of a pair whose first half tells itself: a key id of AWS, Alibaba, Tencent, Razorpay, Twilio or
 * Scaleway, then `, "…"`.
 */
const ids = piece`
  (?:AKIA|ASIA)[A-Z0-9]{16}|LTAI[A-Za-z0-9]{12,20}|AKID[A-Za-z0-9]{32}|rzp_(?:live|test)_[A-Za-z0-9]{14}
  |AC[0-9a-f]{32}|SCW[A-Z0-9]{17}
`;

export default detectors('secret', {
  'secret-beside-key-id': {
    entity: 'GENERIC_SECRET',
    title: 'Secret key beside its id',
    severity: 'critical',
    keywords: ['akia', 'asia', 'ltai', 'akid', 'rzp_live_', 'rzp_test_', "'ac", '"ac', 'scw'],
    reach: [2, 120],
    pattern: regex('')`
      (?<![A-Za-z0-9])(?:${ids})["'\`]?\s{0,3}[,:;|/]\s{0,6}["'\`]?(?<v>[A-Za-z0-9/+]{24,44}|[0-9a-f-]{36})
      (?![\w/+=-])
    `,
    check: (value) => /\d/.test(value) && entropy(value) > 3,
  },
  'access-key-id': {
    entity: 'GENERIC_SECRET',
    title: 'Id of an access key',
    severity: 'high',
    keywords: ['access_key_id', 'access-key-id', 'accesskeyid'],
    reach: [2, 120],
    pattern: /access[_-]?key[_-]?id["']?\s{0,3}[:=]\s{0,3}["']?(?<v>(?!A[KS]IA)[A-Z\d]{20})(?![\w/+=-])/i,
    check: (value) => /\d/.test(value) && value === value.toUpperCase() && entropy(value) > 3,
  },
});

export const examples: Examples = {
  match: [
    sample("oss2.Auth('LTAI5t{alnum:18}', '«{alnum:30}»')"),
    sample('auth=("rzp_live_{alnum:14}", "«{alnum:24}»")'),
    sample('AKIA{upalnum:16}:«{base64:40}»'),
    sample('type = s3\naccess_key_id = «{upalnum:20}»'),
  ],
  ignore: [
    sample("('LTAI5t{alnum:18}', 'oss-cn-hangzhou')"),
    sample('AKIA{upalnum:16}, then wait'),
    sample('ids {alnum:20}, {alnum:30}'),
  ],
};
