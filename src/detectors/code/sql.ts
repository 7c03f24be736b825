import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { language } from '../../engine/source-code.ts';

export default [
  language('sql-source', {
    name: 'SQL',
    fences: ['sql', 'postgres', 'mysql', 'plsql'],
    keywords: ['create table', 'insert into', 'select ', 'alter table', 'left join', 'create or replace'],
    line: regex('i')`
      (?:CREATE|ALTER|DROP)\s(?:OR\sREPLACE\s)?(?:TABLE|VIEW|INDEX|FUNCTION|PROCEDURE|TRIGGER|UNIQUE)\b
      |INSERT\sINTO\s|SELECT\b|FROM\s\w
      |(?:LEFT|RIGHT|INNER|OUTER|CROSS|FULL)?\s?JOIN\s
      |WHERE\s|GROUP\sBY\s|ORDER\sBY\s|PRIMARY\sKEY|CONSTRAINT\s|AND\s\w[\w.]{0,60}\s?[=<>]
      |\w{1,60}\s(?:VARCHAR|INTEGER|INT|BIGINT|TIMESTAMP|TEXT|BOOLEAN|NUMERIC|UUID)\b
      |REFERENCES\s|UPDATE\s\w|DELETE\sFROM\s
    `,
  }),
];

export const examples: Examples = {
  match: [
    [
      '«CREATE TABLE invoices (',
      '  id BIGINT PRIMARY KEY,',
      '  customer_id BIGINT NOT NULL,',
      '  total NUMERIC(10, 2),',
      '  created TIMESTAMP',
      ');',
      '',
      'SELECT customer_id, sum(total)',
      'FROM invoices',
      'WHERE created > now()',
      'GROUP BY customer_id',
      'ORDER BY 2 DESC;»',
    ].join('\n'),
  ],
  ignore: [['Please select a dish from the list where it is cheap.', 'Then insert into the form.'].join('\n')],
};
