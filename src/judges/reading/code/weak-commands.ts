import { regex } from '../../../engine/regex.ts';
import { input, python, type Weakness } from './weakness-parts.ts';

/** A value that the block has from outside, by the name it was kept under. */
const fromRequest = regex('')`
  \$(?<name>\w+)\s*=\s*(?:trim\()?\$_(?:GET|POST|REQUEST|COOKIE)\[
`;

/** What somebody sends is run. */
export const weakCommands: readonly Weakness[] = [
  {
    pattern:
      /\b(?:shell_exec|system|exec|passthru|popen)\s*\(\s*(?:"[^"\n]*\$\w+[^"\n]*"|["'][^"'\n]*["']\s*\.\s*\$\w+)[^\n;]*/g,
    languages: /^php$/,
    within: fromRequest,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: /(?<![.\w])(?:eval|new Function)\(\s*(?!["'`\d])[\w.]+\s*\)/g,
    languages: /^(?:javascript|js|jsx|typescript|ts|tsx|node|php)$/,
    check: (value) => !/\b(?:code|script|source|src|compiled|bundle)\b/i.test(value),
    why: 'This runs whatever the value holds as code.',
  },
  {
    pattern: /(?<![.\w])(?:eval|exec)\(\s*(?!compile|code\b)[a-z_]\w*\s*\)/g,
    languages: /^(?:python\d?|py)$/,
    within: /=\s*(?:request\.(?:args|form|json|values|GET|POST)\b|input\()/,
    outside: /__builtins__|fullmatch\(|re\.match\(|ast\.parse|isdisjoint|allowed/i,
    why: 'This runs whatever someone types as code.',
  },
  {
    pattern: /\bRuntime\.getRuntime\(\)\.exec\(\s*"[^"\n]*"\s*\+\s*\w[^\n;]*/g,
    why: 'A value becomes a part of a shell command. A list of words keeps the two apart.',
  },
  {
    pattern:
      /\bexec\.Command(?:Context)?\(\s*(?:ctx,\s*)?"(?:sh|bash|cmd)",\s*"[-/]\w+",\s*(?:fmt\.Sprintf\(|"[^"\n]*"\s*\+)[^\n]*/g,
    why: 'A value becomes a part of a shell command. A list of words and no shell keeps the two apart.',
  },
  {
    pattern: /(?:`|\bsystem\(\s*"|%x[({[])[^`"\n]*#\{\s*params\b[^\n]*/g,
    languages: /^(?:ruby|rb)$/,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: /\bProcess\.Start\(\s*"(?:cmd|cmd\.exe|\/bin\/(?:ba)?sh)"\s*,\s*\$?"[^"\n]*(?:\{|"\s*\+)[^\n;]*/g,
    languages: /^(?:csharp|c#|cs)$/,
    why: 'A value becomes a part of a shell command.',
  },
  {
    pattern: regex('g')`
      \b(?:eval|exec|new Function|runIn(?:New|This)?Context|render_template_string)\s*\(\s*
      (?:${input}|input\s*\()[^\n]*
    `,
    why: 'This runs whatever someone types as code.',
  },
  {
    pattern: regex('g')`
      \b(?:exec|execSync|spawn|system|shell_exec|passthru|popen|proc_open)\s*\(\s*(?:[\x60"'][^\n;]*)?
      (?:\$\{|\+\s*|\.\s*)?${input}[^\n;]*
    `,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: regex('gi')`
      \bsubprocess\.\w+\(\s*f["'][^\n]*\{[^\n]*shell\s*=\s*True
      |\bos\.system\(\s*(?:input\s*\(|f?["'][^\n]*["']\s*\+\s*(?:user_?)?input\b)[^\n]*
    `,
    languages: python,
    why: 'Whatever a value holds becomes a part of a shell command. A list of words and no shell keeps the two apart.',
  },
  {
    pattern: regex('g')`
      \bpickle\.loads?\s*\(\s*(?:
        request\.|await request|upload\w*[.)]|user_\w+|payload\b|body\b|message\b|msg\b|packet\b|conn\.recv
        |sock(?:et)?\.recv|client\.recv
      )[^\n]*
    `,
    languages: python,
    why: 'A pickle from outside can run any code when it is read.',
  },
  {
    pattern: /\bos\.(?:system|popen)\(\s*(?:f["'][^\n]*\{[^\n]*|["'][^\n"']*["']\s*(?:\+|%)\s*\w[^\n]*)\)/g,
    languages: python,
    within: /\binput\(|\bsys\.argv\b|\brequest\.|\bargs\.\w/,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: regex('g')`
      \b(?:os\.system|os\.popen|subprocess\.(?:run|call|Popen|check_output|check_call))\s*\(\s*(?:
        f["'][^\n]*\{[^\n]*|[^\n]*(?:\+|%|format)[^\n]*
      )${input}[^\n]*
    `,
    languages: python,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: /\byaml\.load\s*\((?![^\n]*(?:Safe|Base)Loader)(?:[^\n]*(?:Unsafe|\b)Loader|(?![^\n]*Loader))[^\n]*\)/g,
    languages: /^(?:python\d?|py)$/,
    why: 'YAML from outside can run any code when it is read so. yaml.safe_load does not.',
  },
  {
    pattern: /\bapp\.run\s*\((?=[^)\n]*debug\s*=\s*True)[^)\n]*host\s*=\s*["']0\.0\.0\.0["'][^)\n]*\)/g,
    languages: python,
    why: 'The debugger runs code for anyone who reaches this machine.',
  },
];
