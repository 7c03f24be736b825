import { describe, expect, it } from 'vitest';
import { oneLinePatterns } from '../../build/one-line-patterns.ts';

function shipped(code: string, id = 'src/judges/a.ts'): string | undefined {
  const { transform } = oneLinePatterns();
  const made: unknown = typeof transform === 'function' ? transform.call({} as never, code, id) : undefined;
  return (made as { readonly code: string } | undefined)?.code;
}

const imports = "import { piece, regex } from '../engine/regex.ts';\n";

describe('patterns over several lines', () => {
  it('are shipped as literals', () => {
    const code = `${imports}const a = regex('iu')\`\n  one|a/b\n  |[\\\`"] two\n\`;`;
    expect(shipped(code)).toBe(`${imports}const a = /one|a\\/b|[\`"] two/iu;`);
  });

  it('keep what is put into them', () => {
    const code = `${imports}const a = regex('')\`\n  one\n  |\${two}\n\`, b = piece\`\n  x\n  |\${y}\n\`;`;
    expect(shipped(code)).toBe(`${imports}const a = regex('')\`one|\${two}\`, b = piece\`x|\${y}\`;`);
  });

  it('are shipped as strings, if they are parts or words', () => {
    const code = `${imports}const a = piece\`\n  x\\d\n  |y\n\`, b = wordList\`\n  one two\n  three\n\`;`;
    expect(shipped(code)).toBe(`${imports}const a = "x\\\\d|y", b = "one two three";`);
  });

  it('leave other files alone', () => {
    expect(shipped('const a = piece`\n`;')).toBeUndefined();
    expect(shipped(imports, 'src/ui/a.css')).toBeUndefined();
  });
});
