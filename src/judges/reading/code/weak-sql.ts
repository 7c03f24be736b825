import { regex } from '../../../engine/regex.ts';
import { input, python, script, type Weakness } from './weakness-parts.ts';

/** A number can carry no SQL: `{int(id)}`, `${Number(id)}`. */
const injects = (value: string): boolean => {
  const rest = value.replace(/\$?\{\s*(?:int|float|Number|parseInt|parseFloat|UUID|uuid\.UUID)\([^{}]*\)\s*\}/g, '');
  return rest === value || /\{[^{}]+\}/.test(rest);
};

/** SQL that is put together from what somebody types. */
export const weakSql: readonly Weakness[] = [
  {
    pattern: regex('gi')`
      \b(?:execute|executemany|query|raw|mysqli_query|mysql_query|prepare)\s*\([^\n;]*["'\x60][^\n;]*\b
      (?:SELECT|INSERT|UPDATE|DELETE)\b[^\n;]*${input}[^\n;]*
    `,
    // `prepare("… WHERE id = ?").get(req.params.id)`
    check: (value) => !/(?:\?|\$\d|[:@]\w+|%s)\s*\)?\s*["'\x60]\s*[,)](?![^\n]*["'\x60]\s*\+)/.test(value),
    why: 'What someone types becomes a part of the SQL. Parameters keep the two apart.',
  },
  {
    pattern: regex('gi')`
      ["'\x60](?:SELECT|INSERT|UPDATE|DELETE)\b[^"'\x60\n]*["'\x60]?\s*["'\x60]\s*[.+]\s*${input}[^\n;]*
    `,
    why: 'What someone types becomes a part of the SQL. Parameters keep the two apart.',
  },
  {
    pattern: regex('gi')`
      (?<v>
        \b(?:execute|executemany)\s*\(\s*f(?:"""|["'])\s*(?:SELECT|INSERT|UPDATE|DELETE)\b[^\n]*
        (?:=|LIKE|VALUES\s*\()\s*\(?\s*['"]?%?\{[^\n]*
      )
    `,
    languages: python,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
  {
    pattern: regex('gi')`
      \.query\s*\(\s*\`\s*(?:SELECT|INSERT|UPDATE|DELETE)\b[^\`]*(?:=|LIKE|VALUES\s*\()\s*\(?\s*['"]?%?\$\{[^\`]*\`
    `,
    languages: script,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
  {
    // a quote that opens inside the SQL and is to be closed behind a value
    pattern: regex('gi')`
      ["'\`](?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?"\s*(?:\+|\.)\s*[\w$][^\n;]*
      |\$?f?"(?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?\{[\w.[\]"()]+\}%?'[^"\n]*"
      |Sprintf\(\s*["\`](?:SELECT|INSERT|UPDATE|DELETE)\b[^"\`\n]*'%[sv]'[^\n]*
      |"(?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?\$\w+[^"\n]*"
      |execute\s*\(\s*["'][^\n]*'%s'[^\n]*["']\s*%\s*[\w(][^\n]*
    `,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
];
