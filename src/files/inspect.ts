import { ordersIn } from '../engine/orders.ts';
import type { FileAnswer, FileFinding } from '../protocol/file-answer.ts';
import type { Finding, Span } from '../engine/types.ts';
import { valueOf } from '../engine/value.ts';
import type { FileText, Part } from './part.ts';

/** UTF-16 units of a file's text that are given back as evidence. */
const mostText = 200_000;

const detector = 'hidden-orders';
const hiddenOrder = (span: Span): Finding => ({
  detector,
  entity: 'HIDDEN_ORDERS',
  category: 'injection',
  severity: 'high',
  confidence: 1,
  span,
});

/** Orders to a chatbot in text that nobody sees, where a policy has not turned that off. */
export const hiddenOrders = (text: string, off: readonly string[]): readonly Finding[] =>
  off.includes(detector) ? [] : ordersIn(text).map(hiddenOrder);

/** `off`: ids of detectors. What must not leave in each part, and orders to a chatbot in text that nobody sees. */
export function inspectFile(
  read: FileText,
  scan: (text: string) => readonly Finding[],
  off: readonly string[],
): FileAnswer {
  if (read.kind === 'unreadable') return read;
  const inPart = ({ text, where, hidden }: Part): readonly FileFinding[] =>
    [...scan(text), ...(hidden ? hiddenOrders(text, off) : [])].map((finding) => ({
      finding,
      where,
      hidden,
      value: valueOf(text, finding),
    }));
  const findings = read.parts.flatMap(inPart);
  const text = read.parts
    .map((part) => part.text.slice(0, mostText))
    .join('\n')
    .slice(0, mostText);
  return { kind: 'read', findings, text, unread: read.unread === true, ...(read.shut && { shut: read.shut }) };
}
