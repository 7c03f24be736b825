import { readFileSync } from 'node:fs';
import { resolveClosely } from '../policy/resolve-closely.ts';
import type { Policy } from '../policy/resolve.ts';
import { fileTrouble, Refusal } from './refusal.ts';
import { note } from './streams.ts';

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`policy: ${fileTrouble(path, error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = at ? ` near line ${text.slice(0, Number(at)).split('\n').length}` : '';
    throw new Refusal(`policy: "${path}" is no JSON${line}. See docs/policy.md for what it may hold.`);
  }
}

/**
 * The policy of a file, or the default one. What is wrong in it is named and left out; the rest is in force.
 * @throws Refusal where the file cannot be read or is no JSON.
 */
export function loadPolicy(path: string | undefined): Policy {
  if (path === undefined) return resolveClosely();
  const policy = resolveClosely(parsed(path));
  for (const { key, message } of policy.problems) {
    note(`parapet: policy ${path}: ${key ? `"${key}" ` : ''}${message} (left out; the rest is used)`);
  }
  return policy;
}
