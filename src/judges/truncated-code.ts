import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { piece, regex } from '../engine/regex.ts';
import type { Span } from '../engine/types.ts';

const comment = String.raw`(?:\{?\/\*|\/\/|#|--|<!--|;|%)`;
const dotted = piece`
  (?:\.{3}|…)[ \t]*\(?(?:the )?(?:
    rest|remaining|remainder|other|previous|same|more (?!data)|and so on|etc|as before|as above|omitted
    |unchanged|continue
  )[^\n]*
`;
const rest = piece`
  (?:the )?(?:rest|remainder) of (?:the|your|this)?[ \t]?[^\n]{0,40}\b(?:
    code|file|function|methods?|class|implementation|logic|components?|script|program|app|html|markup|css
    |styles?|page
  )\b[^\n]{0,30}(?:here|unchanged|goes|remains|stays|\.{3}|…|$)
`;
const existing = piece`
  (?:previous|remaining|other|same) (?:code|methods?|functions?|imports?|logic|content)[^\n]{0,20}(?:
    here|unchanged|as before|above|remains?|stays?|\.{3}|…
  )[^\n]*
`;
// someone was to write the rest: `// ... rest of the code`, `# existing code here`
// the same where the reply is in another language: `# tutaj dodaj resztę kodu`, `// hier kommt der restliche Code`
const abroad = piece`
  (?:[^\n]{0,30}(?<!\p{L}))?(?:
    rest[eo]?|restante|restliche[nr]?|übrige[nr]?|reszt[aęy]|dein|ihr|votre|ton|tu|su|tuo|seu|twój
  )[ \t](?:\p{L}{1,4}[ \t]){0,2}(?:
    code|códigos?|codice|kodu?|quellcode|logik|logique|lógica|fonctions?|funktionen|methoden
  )(?!\p{L})[^\n]{0,40}
`;
// `your code here` alone is what any template says
const goesHere = piece`
  (?:
    [^\n]{0,50}\b(?:goes|comes|go) here\b[^\n]{0,20}\b(?:as before|as above|unchanged)
    |your implementation (?:goes )?here\.?
  )
`;
const same = String.raw`\(?(?:same as (?:before|above)|unchanged|as before|remains the same)\)?\.?[ \t]*(?:\*\/|-->)?`;
// code may follow that does what its comment says
const ofParts = String.raw`[^\n]*\b(?:sections?|methods?|code|routes?|fields?|functions?|tests?|components?)\b[^\n]*\b(?:here|below)\b`;
const last = String.raw`[^\n]*(?:\n\s*(?:[)\]}]|<\/|end\b|(?![\s\S]))|(?![\s\S]))`;
// `add the remaining sections here`, `same for the other fields`, `and so on for the other routes`
const others = piece`(?:(?=${ofParts}|${last})(?:(?:add|put|insert|include|place|write|repeat|paste)[ \t](?:all )?(?:the |your )?(?:remaining|rest|missing)\b[^\n]{0,50}|
  (?:and )?(?:(?:the )?same|similar(?:ly)?|likewise|and so on|repeat(?: this)?|etc\.?)[ \t](?:goes |thing )?(?:for|with)[ \t](?:all )?(?:the |each )?(?:other|remaining|rest|others)\b[^\n]{0,40})|
  (?:hier|ici|aquí|qui|aqui|tutaj)[ \t](?:(?:kommt|va|viene|fügen? sie|ajoutez|inserisci)[ \t])?(?:dein|ihre?|votre|ton|tu|su|il tuo|seu|twój|wpisz)[ \t][^\n]{0,30}|
  (?:votre|ton|tu|su|il tuo|seu|twój|dein|ihr)[ \t](?:code|código|codice|kod|logik)[ \t](?:ici|aquí|qui|aqui|tutaj|hier)[^\n]{0,20})`;
const left = regex('gimu')`
  ^[ \t]*(?<v>
    ${comment}+[ \t]*(?:${dotted}|${rest}|${existing}|${same}|${abroad}|${goesHere}|${others})
    (?:[ \t]*\*\/\}?)?
  )$
`;

/** A body that was promised and is empty: `# Implement the upload here`, and then `pass`. */
const stub = regex('gim')`
  ^[ \t]*(?<v>
    ${comment}+[ \t]*(?:TODO:?[ \t]*)?(?:
      (?:implement|write)\b[^\n]{0,40}\b(?:here|code|logic|implementation|function|method)\b
      |your (?:\w+ ){0,3}(?:code|logic|implementation)\b
    )[^\n]{0,40}
  )\n\s*(?:
    pass
    |return(?: (?:null|None|nil|false|False|0|""|''|\[\]|\{\}))?;?
    |end|\.{3}|throw new Error\([^\n]*|raise NotImplementedError[^\n]*
  )[ \t]*(?:\n|$)
`;
/** The same in one line: `pass  # your code here`, or a note that something is to be implemented. */
const todo = regex('gimu')`
  ^[ \t]*(?:
    (?:pass|\.{3})[ \t]+(?<w>
      ${comment}+[ \t]*(?:
        TODO\b
        |(?:add |put |write )?your (?:\w+ ){0,2}(?:code|logic|implementation)\b
        |implement\b
      )[^\n]{0,60}
    )
    |(?<v>
      ${comment}+[ \t]*TODO:?[ \t]*(?:implement|fill in|finish|complete|hier|ici|aquí)(?!\p{L})[^\n]{0,60}
    )
    |(?:pass|\.{3})[ \t]+(?<x>#[ \t]*(?:fill in|implement|complete|write)\b[^\n]{0,60})
  )$
`;
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
const notCode = /^(?:text|plaintext|markdown|md|console|output|diff|regex|bnf|ebnf|yaml|yml|csv)$/;
const strings =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|(?<=^|\s)#[^\n]*|\/\*[\s\S]*?\*\//gm;
const leastLines = 5;
const unwritten = 'Nothing stands here yet: this part is left for you to write.';

/** `new = target(pa`: no statement ends in a bracket that its own line has opened. */
const endsInCall = (code: string): boolean =>
  /\n[ \t]*(?:(?:const |let |var |return |await )?[\w.]+\s*=\s*)?[\w.]+\((?:[\w., ]*\w)?$/.test(code);

/** `GROUP BY date_tr` where the code calls `date_trunc(`: the last word was cut off. */
function endsInWord(code: string): boolean {
  const word = /[\w)] [^\n]*?\b([a-z]\w{3,})$/i.exec(code.slice(code.lastIndexOf('\n') + 1))?.[1];
  if (word === undefined) return false;
  return new RegExp(`\\b${word}\\w{2,}\\(`).test(code) && code.split(new RegExp(`\\b${word}\\b`)).length === 2;
}

/** `WHERE created_at >`, `GROUP BY`: no query ends so. */
const endsQuery =
  /\bselect\b[\s\S]*\n[^\n]*(?:\b(?:where|and|or|by|from|join|on|set|in|like|between)|[\w)] ?[<>=]=?|,)$/i;

/** The last line, where it ends in the middle of something and a bracket is still open. */
function brokenOff(block: string, language: string): Span | undefined {
  const code = block.replace(strings, (text) => '_'.repeat(text.length)).trimEnd();
  const start = code.lastIndexOf('\n') + 1;
  const line = { start: start + (/^\s*/.exec(code.slice(start))?.[0].length ?? 0), end: code.length };
  if (start > 0 && (endsInWord(code) || (language === 'sql' && endsQuery.test(code)))) return line;
  if (code.split('\n').length < leastLines || !(/[([{,=+&|]$/.test(code) || endsInCall(code))) return undefined;
  let open = 0;
  for (const [sign] of code.matchAll(/[([{)\]}]/g)) open += '([{'.includes(sign) ? 1 : -1;
  return open > 0 ? line : undefined;
}

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
      for (const [pattern, why] of [
        [left, 'The code stops here and goes on later. Pasted as it is, it does less than it says.'],
        [stub, unwritten],
        [todo, unwritten],
      ] as const) {
        for (const hit of block.matchAll(pattern)) {
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
    '```js\nadd(a);\n«// and the same for the other fields»\n```',
    '```js\n«// Add the remaining routes here»\nlisten();\n```',
  ],
  ignore: [
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
    '```c\n/* same size as before */\nint n;\n```',
  ],
};
