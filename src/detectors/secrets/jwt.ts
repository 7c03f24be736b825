import { regex } from '../../engine/regex.ts';
import { plainBase64 } from '../../engine/disguise/base64.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/** JSON Web Tokens: RFC 7519 in the compact forms of RFC 7515 (three parts) and RFC 7516 (five). */
const hasAlgorithm = (head: string): boolean => /^\s*\{\s*"[\w#]+"\s*:/.test(plainBase64(head) ?? '');

/** The tokens that jwt.io and RFC 7519 show: John Doe's and Joe's. */
const published = /\.eyJ(?:zdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI|pc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAs)/;

export default detectors('secret', {
  jwt: {
    entity: 'JSON_WEB_TOKEN',
    title: 'JSON Web Token',
    severity: 'high',
    keywords: ['eyj', 'ewog', 'eyai', 'ewoi'],
    reach: [4, 700],
    pattern: regex('')`
      (?<![A-Za-z0-9_/+-])e[yw][A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{2,8000}(?:\.[A-Za-z0-9_-]{0,4000}){1,3}
      (?![A-Za-z0-9_-])
    `,
    check: (value) => !published.test(value) && hasAlgorithm(value.slice(0, value.indexOf('.'))),
  },
});

const head = 'eyJhbGciOiJIUzI1' + 'NiIsInR5cCI6IkpXVCJ9';

export const examples: Examples = {
  match: [
    sample(`Authorization: Bearer «${head}.eyJzdWIiOiIxMjM0In0.{base64url:43}» is refused`),
    sample(`token=«${head}.{base64url:60}.»`),
  ],
  ignore: [
    'eyJhbGciOiJIUzI1NiJ9', // one part only
    sample(`${head}.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.{base64url:43}`), // jwt.io's
    sample('eyJ{base64url:30}.{base64url:30}.{base64url:30}'), // no JSON
  ],
};
