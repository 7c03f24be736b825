import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { regex } from '../engine/regex.ts';
import { brokenOff } from './reading/code/endings.ts';
import { leftOfSettingsPatterns, leftOutPatterns } from './reading/code/left-out.ts';
import { hitsOf } from './reading/hits.ts';

/** Whoever asks for a part, or for something to fill in, gets what they asked for. */
const asksForLess = regex('iu')`
  \b(?:
    (?:only|just)\s(?:\w+\s){0,3}?(?:
      changed?|changes|relevant|new|diff\w*|lines|parts?|skeleton|outline|structure
    )
    |skeleton|boilerplate|scaffold\w*|stubs?|leave (?:it |that |the rest )?out|omit
    |fill (?:it |them |that |the rest )?in
    |nur (?:die|den|das)|gerüst|squelette|esqueleto|scheletro|szkielet|seulement|solo (?:las|los|la|el)
    |solamente
  )(?!\p{L})
`;
const notCode = /^(?:text|plaintext|markdown|md|console|output|diff|regex|bnf|ebnf|csv)$/;
/** Where a list of settings is shown in part, only plain words for that are believed. */
const settings = /^(?:yaml|yml)$/;

export default {
  category: 'unsafe-code',
  title: 'A part of this code was left out',
  severity: 'low',
  *judge(segment, { question = '' }) {
    if (asksForLess.test(question)) return;
    for (const { span, language } of segment.code) {
      const block = segment.text.slice(span.start, span.end);
      if (!block.includes('\n') || notCode.test(language)) continue;
      const told = new Set<number>();
      for (const [pattern, why] of settings.test(language) ? leftOfSettingsPatterns : leftOutPatterns) {
        for (const hit of hitsOf(block, pattern)) {
          const words = (Object.values(hit.groups ?? {}).find((one) => one !== undefined) ?? '').trimEnd();
          const start = span.start + hit.index + hit[0].indexOf(words);
          if (told.has(start)) continue;
          told.add(start);
          yield { span: { start, end: start + words.length }, why };
        }
      }
      const broken = segment.open ? undefined : brokenOff(block, language);
      if (broken)
        yield {
          span: { start: span.start + broken.start, end: span.start + broken.end },
          why: 'The code breaks off here, in the middle of something.',
        };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '```js\nfunction a() {\n  «// ... rest of the code»\n}\n```',
    '```python\nclass A:\n    «# previous code here»\n    def b(self): pass\n```',
    '```python\nclass A:\n    «# tutaj dodaj resztę kodu»\n    ...\n```',
    '```jsx\n<ul>\n  «{/* list rendering goes here, same as before */}»\n</ul>\n```',
    '```go\nfor {\n\t«// your implementation here»\n}\n```',
    '```sql\nSELECT region, date_trunc(1, sold_at) AS month\nFROM sales\nWHERE sold_at > 1\n«GROUP BY region, date_tr»\n```',
    '```js\nclass A {\n  «// (same as before)»\n}\n```',
    '```html\n<div>\n  «<!-- rest of your HTML here -->»\n</div>\n```',
    '```java\nint x = 1;\n«/* ... remaining methods unchanged */»\n```',
    '```js\na();\n«// rest of your component code goes here»\n```',
    '```python\ndef upload(path):\n    «# Implement the upload here»\n    pass\n```',
    '```js\nfunction save(data) {\n  «// Your saving logic goes here»\n  return null;\n}\n```',
    '```js\nfunction save(user) {\n  «// TODO: implement the check»\n  return db.insert(user);\n}\n```',
    '```python\nclass Store:\n    def load(self):\n        pass  «# your code here»\n```',
    '```js\nconst a = {\n  b: [\n    1,\n    2,\n    «call(3,»\n```',
    '```python\nx = 1\ny = 2\nprint(x)\nresult = compute(\n    «x, y,»',
    '```python\nx = 1\ny = 2\nfor z in (x, y):\n    print(z)\n    «w = compute(z, fac»\n```',
    '```bash\nf() {\n  «# TODO: hier aufräumen»\n}\n```',
    '```python\nfor row in rows:\n    check(row)\n«# ... send the mails here ...»\n```',
    '```jsx\n<Form>\n  «{/* remaining inputs go here */}»\n</Form>\n```',
    '```yaml\nbuild:\n  steps:\n    - run: make\ntest:\n  steps:\n    «# (same as above)»\n```',
    '```go\nfunc main() {\n\t«// [error handling omitted for brevity]»\n}\n```',
    '```bash\nset -e\nA=1\nif [ -z "$A" ]; then\n  echo none\n  «exit 2»\n```',
    '```sql\nCREATE TABLE berth (\n  id integer PRIMARY KEY,\n  «name text NOT»\n```',
    '```js\nadd(a);\n«// and the same for the other fields»\n```',
    '```js\n«// Add the remaining routes here»\nlisten();\n```',
  ],
  ignore: [
    '```python\n# other checks follow\ncheck()\n```',
    '```js\n// the remaining letters go here\nout.push(letter);\n```',
    '```python\n# ... read the manual here ...\nx = 1\n```',
    '```bash\nfor port in 80 443; do\n  probe $port & done\nwait\n{ if a; then b; fi } && for c in d; do if e; then f; fi done\ntrue\n```',
    '```python\ndef upload(path):\n    # Add your code here, then send it\n    return send(path)\n```',
    '```js\nconst a = [\n  1,\n  2,\n  3,\n];\n```',
    '```js\nlet s = "([{";\nlet t = 1;\nlet u = 2;\nlet v = 3;\nlet w = a +\n  b;\n```',
    '```js\nfunction a() {\n  // your code here\n}\n```',
    '```js\nclass A {\n  // ... your existing code\n  b() {}\n}\n```', // a change is shown, and the rest is the reader's own
    '```js\n// the rest of the list is sorted\nsort(a);\n```',
    '```python\n# handle the remaining items\nfor x in rest: pass\n```',
    '```js\nfunction f(...args) { return args; }\n```',
    'He wrote: // ... rest of the code',
    '```python\n# TODO: add tests\nx = 1\n```', // work to do, nothing left out
    '```js\n// insert missing keys into the map\nfor (const k of keys) put(k);\n// similarly for other types we box the value\nbox(a);\n```',
    '```python\n# Add the remaining balance to the total\na += b\n# Repeat for all the remaining items in the queue\nrun()\n```',
    '```yaml\n# the rest of the settings stays as it is\nname: a\n```',
    '```bash\nif a; then\n  b\nfi\nfor c in d; do\n  e\ndone\nwhile read -r f; do g; done\n```',
    '```bash\n# if it fails, look for the log\necho "do it if you can"\nmake\nmake test\n```',
    '```js\n// the other handlers follow the same rule\nhandle();\n```',
    '```python\n# values left out here are read from the file\nload()\n```',
    '```c\n/* same size as before */\nint n;\n```',
  ],
};
