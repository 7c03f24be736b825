import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Mark, Segment } from '../engine/types.ts';
import { isWarnedOf } from './reading/quoting.ts';

const languages = /^(?:|sql|mysql|postgres(?:ql)?|pgsql|plpgsql|tsql|t-sql|sqlite|plsql|text)$/;
const statement =
  /(?:^|;)\s*((?:DROP\s+(?:DATABASE|SCHEMA|TABLE)|TRUNCATE(?:\s+TABLE)?|DELETE\s+FROM|UPDATE)\b[^;]*)/gi;
const name = '[\\w.`"\\[\\]]+';
const rules: readonly (readonly [RegExp, (table: string) => string])[] = [
  [
    new RegExp(`^DROP\\s+(?:DATABASE|SCHEMA)\\s+(?:IF\\s+EXISTS\\s+)?(${name})`, 'i'),
    (table) => `This deletes the whole database ${table}, and there is no undo.`,
  ],
  [
    new RegExp(`^DROP\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(${name})`, 'i'),
    (table) => `This deletes the table ${table} with all its rows.`,
  ],
  [new RegExp(`^TRUNCATE(?:\\s+TABLE)?\\s+(${name})`, 'i'), (table) => `This deletes every row of ${table}.`],
  [
    new RegExp(`^DELETE\\s+FROM\\s+(${name})\\s*$`, 'i'),
    (table) => `Without a WHERE, this deletes every row of ${table}.`,
  ],
  [
    regex('i')`
      ^UPDATE\s+(${name})\s+SET\s+(?![\s\S]*\b(?:WHERE|FROM|JOIN|LIMIT)\b)[\s\S]+$
    `,
    (table) => `Without a WHERE, this changes every row of ${table}.`,
  ],
];

const plain = (table: string): string => table.replace(/["`[\]]/g, '');
/** Made only to be thrown away, or in the block itself. */
function isOwn(table: string, block: string): boolean {
  const bare = plain(table).split('.').at(-1) ?? '';
  if (
    /^#|^(?:te?mp|test|old|backup|bak|demo|example|sample|staging)(?:_|\d|$)|_(?:te?mp|test|old|backup|bak|staging|demo)$/i.test(
      bare,
    )
  )
    return true;
  return new RegExp(`\\b(?:CREATE|RENAME|SELECT\\b[^;]*\\bINTO)\\b[^;]*\\b${bare.replace(/[^\w]/g, '')}\\b`, 'i').test(
    block,
  );
}

/** Whoever told that nothing comes back has warned. */
const cautions = regex('i')`
  (?:cannot|can[’']t) be (?:rolled back|undone|reversed|recovered)|irreversibl|no undo|double-check
  |\b(?:mysqldump|pg_dump)\b[^\n>]*>
`;
/** So has who told to make a copy first. */
const copies = regex('iu')`
  (?<!\p{L})(?:make|take|create|keep|making|taking|creating)\s(?:an?|the|your|one)\s(?:[\w-]+\s){0,3}(?:back-?up|copy|dump|snapshot|export)\b
  |^\W{0,6}(?:\d+\W+)?(?:please |first,? |always |then |so )*back (?:\w+ ){0,3}up\b
  |\b(?:make sure|be sure|ensure|check)\b[^.!?\n]{0,40}\b(?:backups?|backed up|cop(?:y|ies))\b
  |(?<!\p{L})(?:erstell|mach|leg)\p{L}*\s[^.!?\n]{0,40}(?:backup|sicherung|kopie|dump)(?!\p{L})
`;
const noCopy = /\b(?:no|not|never|without|nothing|skip|unnecessary|kein\w*|nicht)\b|n[’']t\b(?! forget)/i;
const isCautious = (text: string): boolean =>
  cautions.test(text) || text.split(/\n|(?<=[.!?:])\s/).some((one) => copies.test(one) && !noCopy.test(one));

function* marksIn(segment: Segment, from: number, block: string): Iterable<Mark> {
  // comments are no statements, and a note in one may be the warning
  const code = block.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  // asked once a block, however many statements stand in it
  let told: boolean | undefined;
  const isTold = (): boolean =>
    (told ??=
      isCautious(`${segment.lead ?? ''}\n${segment.text.slice(0, from)}`) ||
      isWarnedOf(segment, { start: from, end: from + block.length }, block));
  for (const hit of code.matchAll(statement)) {
    const text = (hit[1] ?? '').trimEnd();
    const start = from + hit.index + hit[0].indexOf(hit[1] ?? '');
    for (const [pattern, why] of rules) {
      const table = pattern.exec(text)?.[1];
      if (table === undefined || isOwn(table, code) || isTold()) continue;
      yield { span: { start, end: start + text.length }, why: why(plain(table)) };
    }
  }
}

export default {
  category: 'unsafe-code',
  title: 'A statement that can destroy data',
  severity: 'medium',
  *judge(segment) {
    if (!/\b(?:DROP|TRUNCATE|DELETE|UPDATE)\b/i.test(segment.text)) return;
    for (const { span, language } of segment.code) {
      const block = segment.text.slice(span.start, span.end);
      const isBlock = block.includes('\n') || /;\s*$/.test(block);
      if (
        languages.test(language) &&
        isBlock &&
        !/\b(?:TRIGGER|PROCEDURE|FUNCTION|MERGE|ON DUPLICATE|ON CONFLICT|GRANT|ROLLBACK)\b/i.test(block)
      )
        yield* marksIn(segment, span.start, block);
    }
  },
} satisfies JudgeSpec;

/* @__NO_SIDE_EFFECTS__ */
function sql(body: string): string {
  return `\`\`\`sql\n${body}\n\`\`\``;
}

export const examples: ReplyExamples = {
  match: [
    `You need not make a backup for this:\n\n${sql('«TRUNCATE TABLE visits»;')}`,
    `Our backups run on Sundays, and a dump is old news.\n\n${sql('«DROP TABLE visits»;')}`,
    `To back up what I said, here it is:\n\n${sql('«DROP DATABASE visits»;')}`,
    sql('«DROP DATABASE shop»;'),
    sql('SELECT 1;\n«DELETE FROM customers»;'),
    sql("«UPDATE users SET role = 'admin'»;"),
    sql('«TRUNCATE TABLE orders»;'),
    'To clean up, run `«DROP TABLE customers»;`',
    "Remove what you don't need: `«DROP DATABASE shop»;`",
  ],
  ignore: [
    `Take a full backup, then empty it:\n\n${sql('TRUNCATE TABLE visits;')}`,
    `1. Back up the table.\n2. Empty it:\n\n${sql('DELETE FROM visits;')}`,
    `Erstellen Sie zuerst eine Sicherung. Danach:\n\n${sql('DROP TABLE visits;')}`,
    'A `DROP TABLE` cannot be rolled back here. Make a copy, then:\n\n```sql\nDROP TABLE prices;\n```',
    sql('DELETE FROM customers WHERE id = 5;'),
    sql("UPDATE users SET role = 'admin' WHERE id = 5;"),
    sql('DROP TABLE IF EXISTS customers;\nCREATE TABLE customers (id INT);'),
    sql('DROP TABLE temp_import;'),
    sql('-- DROP DATABASE shop;'),
    sql('UPDATE a SET x = b.x FROM b;'),
    `Never run this:\n\n\`\`\`sql\nDELETE FROM customers;\n\`\`\``,
    'The `DROP TABLE` statement removes a table.',
    "An attacker may send `'; DROP TABLE users; --`.",
    '```python\nquery = "DELETE FROM customers;"\n```',
    sql('DELETE FROM customers\nWHERE id IN (SELECT id FROM gone);'),
  ],
};
