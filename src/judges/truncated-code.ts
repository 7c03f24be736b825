import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';

const comment = String.raw`(?:\/\/|#|--|\/\*|<!--|;|%)`;
const dotted = String.raw`(?:\.{3}|…)[ \t]*\(?(?:the )?(?:rest|remaining|remainder|other|previous|existing|same|more|your|and so on|etc|as before|as above|omitted|unchanged|continue)[^\n]*`;
const rest = String.raw`(?:the )?(?:rest|remainder) of (?:the|your|this)?[ \t]?[^\n]{0,40}\b(?:code|file|function|methods?|class|implementation|logic|components?|script|program|app)\b[^\n]{0,30}(?:here|unchanged|goes|remains|stays|\.{3}|…|$)`;
const existing = String.raw`(?:existing|previous|remaining|other|same) (?:code|methods?|functions?|imports?|logic|content)[^\n]{0,20}(?:here|unchanged|as before|above|remains?|stays?|\.{3}|…)[^\n]*`;
// someone was to write the rest: `// ... rest of the code`, `# existing code here`
const left = new RegExp(`^[ \\t]*(?<v>${comment}+[ \\t]*(?:${dotted}|${rest}|${existing}))$`, 'gim');

export default {
  category: 'unsafe-code',
  title: 'A part of this code was left out',
  severity: 'low',
  *judge(segment) {
    for (const { span, language } of segment.code) {
      const block = segment.text.slice(span.start, span.end);
      if (!block.includes('\n') || /^(?:text|plaintext|markdown|md|console|output|diff)$/.test(language)) continue;
      for (const hit of block.matchAll(left)) {
        const words = (hit.groups?.['v'] ?? '').trimEnd();
        const start = span.start + hit.index + hit[0].indexOf(words);
        yield {
          span: { start, end: start + words.length },
          why: 'The code stops here and goes on later. Pasted as it is, it does less than it says.',
        };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '```js\nfunction a() {\n  «// ... rest of the code»\n}\n```',
    '```python\nclass A:\n    «# existing code here»\n    def b(self): pass\n```',
    '```java\nint x = 1;\n«/* ... remaining methods unchanged */»\n```',
    '```js\na();\n«// rest of your component code goes here»\n```',
  ],
  ignore: [
    '```js\n// the rest of the list is sorted\nsort(a);\n```',
    '```python\n# handle the remaining items\nfor x in rest: pass\n```',
    '```js\nfunction f(...args) { return args; }\n```',
    'He wrote: // ... rest of the code',
    '```python\n# TODO: add tests\nx = 1\n```', // work to do, nothing left out
    '```c\n/* same size as before */\nint n;\n```',
  ],
};
