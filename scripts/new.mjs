import { existsSync, writeFileSync } from 'node:fs';
import { kinds } from './templates.mjs';

/** `npm run new detector acme`: begins the one file that a new detector, judge or site is. */

function begin([kind, name = '']) {
  const template = Object.hasOwn(kinds, kind ?? '') ? kinds[kind] : undefined;
  if (!template) return `Say what is new: npm run new -- ${Object.keys(kinds).join('|')} <id>`;
  const shape =
    kind === 'detector' ? /^(?:(?:secrets|pii|countries)\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  if (!shape.test(name)) return `"${name}" is no id. Use small letters, digits and dashes, such as "acme-key".`;
  const path = template.path(name);
  if (existsSync(path)) return `${path} is there already. Choose another id.`;
  writeFileSync(path, template.text(name));
  console.log(`${path} is made. ${template.next}`);
  return undefined;
}

const trouble = begin(process.argv.slice(2));
if (trouble) {
  console.error(trouble);
  process.exitCode = 1;
}
