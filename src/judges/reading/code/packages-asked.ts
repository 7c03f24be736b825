import { regex } from '../../../engine/regex.ts';
import type { Segment, Span } from '../../../engine/types.ts';
import { commandsIn, type Command } from './commands.ts';
import type { Registry } from './packages.ts';

/** A package that a reply asks for, in a command, a list of dependencies or an import. */
interface Named extends Span {
  readonly name: string;
  readonly registry: Registry;
}

const installs: readonly (readonly [command: RegExp, registry: Registry])[] = [
  [
    /^(?:python\d?(?:\.\d+)? -m pip install|pip\d? install|poetry add|uv pip install|uv add|pipenv install)\b/,
    'python',
  ],
  [/^cargo (?:add|install)\b/, 'rust'],
  [/^(?:npm (?:install|i|add)|yarn add|pnpm (?:add|install|i)|bun add)\b/, 'node'],
  [/^(?:gem install|bundle add)\b/, 'ruby'],
  [/^(?:dotnet add (?:\S+ )?package|Install-Package)\b/, 'dotnet'],
  [/^(?:php composer\.phar|composer) (?:global )?require\b/, 'php'],
  [/^go (?:get|install)\b/, 'go'],
];

function registryOf({ words }: Command): { readonly registry: Registry; readonly from: number } | undefined {
  const line = words.slice(0, 5).join(' ');
  for (const [command, registry] of installs) {
    const hit = command.exec(line);
    if (hit) return { registry, from: hit[0].split(' ').length };
  }
  return undefined;
}

/** `requests[socks]==2.31` and `react@18` without what follows the name; empty for paths, urls and scopes. */
const plainName = /^["']?([A-Za-z][\w.-]*?)(?=["'\s[=<>~!@^]|$)(?!\S*[/:])/;
/** `vendor/name:^2.0`, and a module's path. */
const pathName = /^["']?([a-z][\w.-]*\/[\w./-]*?)(?:\/v\d+)?(?=["':@]|$)/i;
const nameOnly = (word: string, registry: Registry): string =>
  (registry === 'php' || registry === 'go' ? pathName : plainName).exec(word)?.[1] ?? '';

/** What commands ask for. */
function* inCommands(segment: Segment): Iterable<Named> {
  for (const command of commandsIn(segment)) {
    const asked = registryOf(command);
    if (!asked) continue;
    let at = command.span.start;
    for (const [index, word] of command.words.entries()) {
      at = segment.text.indexOf(word, at);
      const isOption = word.startsWith('-') || /^(?:-r|-c|-e|--requirement)$/.test(command.words[index - 1] ?? '');
      if (index < asked.from || isOption) continue;
      const name = nameOnly(word, asked.registry);
      const start = segment.text.indexOf(name, at);
      yield { name, registry: asked.registry, start, end: start + name.length };
    }
  }
}

const pinned = /^(?<name>[A-Za-z][\w.-]*)(?:\[[\w,-]+\])?\s*(?:[=~><!]=|===)\s*\d[^\n]*$/gm;
const requirements = /^(?:|text|txt|plaintext|requirements|pip-requirements|ini)$/;
/** Names in files, each by the languages of its block and a word that must stand there. */
const lists: readonly (readonly [within: RegExp, languages: RegExp, names: RegExp, registry: Registry])[] = [
  [/==\s*\d/, requirements, pinned, 'python'],
  [/\[(?:[\w.-]+\.)?dependencies\]|-dependencies\]/, /^(?:|toml|ini)$/, /^(?<name>[a-z][\w-]*)\s*=\s*["{]/gm, 'rust'],
  [/^[ \t]*gem\b/m, /^(?:|ruby|rb|gemfile)$/i, /^[ \t]*gem[ \t]+["'](?<name>[\w-]+)["']/gm, 'ruby'],
  [/PackageReference/, /./, /<PackageReference\s+Include="(?<name>[\w.-]+)"/g, 'dotnet'],
  [/"require(?:-dev)?"/, /^(?:|json|jsonc)$/, /"(?<name>[a-z][\w.-]*\/[\w.-]+)"\s*:/g, 'php'],
  [
    /^[ \t]*(?:import|require)\b/m,
    /^(?:|go|golang|gomod|go\.mod|mod)$/,
    /^[ \t]*(?:import[ \t]+|require[ \t]+)?(?:[\w.]+[ \t]+)?(?:"(?=[\w.]+\.\w+\/)|(?=[\w.]+\.\w+\/\S+\s+v\d))(?<name>[\w./-]+?)(?:\/v\d+)?(?:"|\s)/gm,
    'go',
  ],
];
const npm = regex('g')`"(?:dev|peer|optional)?[dD]ependencies"\s*:\s*\{(?<names>[^}]*)\}`;

/** What `package.json`, `requirements.txt`, `Cargo.toml` and the like ask for. */
function* inFiles(segment: Segment): Iterable<Named> {
  for (const { span, language } of segment.code) {
    const block = segment.text.slice(span.start, span.end);
    const at = (name: string, from: number, registry: Registry): Named => ({
      name,
      registry,
      start: span.start + from,
      end: span.start + from + name.length,
    });
    for (const hit of block.matchAll(npm)) {
      const names = hit.groups?.['names'] ?? '';
      const from = hit.index + hit[0].lastIndexOf(names);
      for (const key of names.matchAll(/"(?<name>[a-z][\w.-]*)"\s*:/g))
        yield at(key.groups?.['name'] ?? '', from + key.index + 1, 'node');
    }
    for (const [within, languages, pattern, registry] of lists) {
      if (!languages.test(language) || !within.test(block)) continue;
      for (const hit of block.matchAll(pattern)) {
        const name = hit.groups?.['name'] ?? '';
        yield at(name, hit.index + hit[0].indexOf(name), registry);
      }
    }
  }
}

const files = /ependencies["\]]|==\s*\d|\bgem\s+["']|PackageReference|"require|\bimport\b|\brequire\b/;

/**
 * The packages that a reply tells the reader to install, depend on or import, with the registry of each. `hasManager`:
 * a package manager is named in the segment.
 */
export function* packagesAsked(segment: Segment, hasManager: boolean): Iterable<Named> {
  if (segment.code.length === 0) return;
  if (hasManager) yield* inCommands(segment);
  if (files.test(segment.text)) yield* inFiles(segment);
}
