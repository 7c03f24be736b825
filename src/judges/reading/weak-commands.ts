import { regex } from '../../engine/regex.ts';
import { input, python, type Weakness } from './weakness-parts.ts';

/** What somebody sends is run. */
export const weakCommands: readonly Weakness[] = [
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
