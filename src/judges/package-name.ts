import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { commandsIn, type Command } from './reading/commands.ts';
import { meantName, type Registry } from './reading/packages.ts';
import { mentions, withoutCode } from './reading/sentences.ts';

const managers = 'pip npm yarn pnpm poetry uv bun pipenv'.split(' ');

function registryOf({ words }: Command): { readonly registry: Registry; readonly from: number } | undefined {
  const line = words.slice(0, 4).join(' ');
  const python =
    /^(?:python\d?(?:\.\d+)? -m pip install|pip\d? install|poetry add|uv pip install|uv add|pipenv install)\b/.exec(
      line,
    );
  if (python) return { registry: 'python', from: python[0].split(' ').length };
  const node = /^(?:npm (?:install|i|add)|yarn add|pnpm (?:add|install|i)|bun add)\b/.exec(line);
  return node ? { registry: 'node', from: node[0].split(' ').length } : undefined;
}

/** `requests[socks]==2.31` and `react@18` without what follows the name; empty for paths, urls and scopes. */
const nameOnly = (word: string): string =>
  /^["']?([A-Za-z][\w.-]*?)(?=["'\s[=<>~!@^]|$)(?!\S*[/:])/.exec(word)?.[1] ?? '';

export default {
  category: 'unsafe-code',
  title: 'Check this package name',
  severity: 'medium',
  *judge(segment) {
    if (!mentions(segment, managers)) return;
    for (const command of commandsIn(segment, withoutCode(segment))) {
      const asked = registryOf(command);
      if (!asked) continue;
      let at = command.span.start;
      for (const [index, word] of command.words.entries()) {
        at = segment.text.indexOf(word, at);
        if (
          index < asked.from ||
          word.startsWith('-') ||
          /^(?:-r|-c|-e|--requirement)$/.test(command.words[index - 1] ?? '')
        )
          continue;
        const name = nameOnly(word);
        const meant = name === '' ? undefined : meantName(name, asked.registry);
        const start = segment.text.indexOf(name, at);
        if (meant)
          yield {
            span: { start, end: start + name.length },
            why: `The well-known package is ${meant}. Another name can be another maker’s code.`,
          };
      }
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    '```bash\npip install «reqeusts» flask\n```',
    '```bash\n$ npm install «expresss» cors\n```',
    'Run `pip install «dotenv-python»`.',
    '```sh\npython -m pip install -U "«pandsa»==2.0"\n```',
    '```\npip install «sklearn»\n```',
  ],
  ignore: [
    '```bash\npip install requests flask scikit-learn\n```',
    '```bash\nnpm install express @types/express react@18 --save-dev\n```',
    '```bash\npip install -r requirments.txt\n```', // a file
    '```bash\nnpm install git+https://github.com/a/expresss.git\n```',
    '```bash\nnpm install preact lodash-es mysql2\n```',
    '```bash\npip install my-own-package\n```',
    'Beware of `pip install reqeusts`.',
    '```bash\nbrew install pandsa\n```',
  ],
};
