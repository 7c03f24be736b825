import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const token = sample('glpat-{alnum:20}');
const [first, second, third] = [token.slice(0, 10), token.slice(10, 18), token.slice(18)];

describe('a key whose beginning stands apart from its rest is put together', () => {
  it.each([
    ['variables', `p1 = "${first}"\np2 = "${second}"\np3 = "${third}"\nkey = p1 + p2 + p3`],
    ['a template', `const a = '${first}'; const b = '${second + third}'; f(\`\${a}\${b}\`)`],
    ['a shell', `A=${first}\nB=${second + third}\nexport X="$A$B"`],
    ['a format', `fmt.Sprintf("%s%s%s", "${first}", "${second}", "${third}")`],
    ['SQL', `SELECT CONCAT('${first}', '${second + third}')`],
    ['a sentence', `the first half is ${first} and the second half is ${second + third}, join them`],
    ['a list', `1) ${first}\n2) ${second}\n3) ${third}`],
    ['messages', `${first} (part 1) ${second} (part 2) ${third}. Combine`],
  ])('%s', (_name, text) => {
    const found = scan(text).map(({ span }) => text.slice(span.start, span.end));
    expect(found.some((one) => one.startsWith(first) && one.endsWith(third))).toBe(true);
  });

  it.each([
    `tokens begin with "glpat-", "gldt-" or "glrt-", see page 20260101 of the manual`,
    `use glpat- and then twenty characters, as GitLab16 says`,
  ])('leaves %s', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
