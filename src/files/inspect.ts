import { ordersIn } from '../engine/orders.ts';
import type { FileAnswer, FileFinding } from '../protocol/file-answer.ts';
import type { Finding, Span } from '../engine/types.ts';
import { valueOf } from '../engine/value.ts';
import type { FileText, Part } from './part.ts';

/** UTF-16 units of a file's text that are given back as evidence. */
const mostText = 200_000;

const hiddenOrder = (span: Span): Finding => ({
  detector: 'hidden-orders',
  entity: 'HIDDEN_ORDERS',
  category: 'injection',
  severity: 'high',
  confidence: 1,
  span,
});

/** Orders to a chatbot in text that nobody sees. */
export const hiddenOrders = (text: string): readonly Finding[] => ordersIn(text).map(hiddenOrder);

/** What must not leave in each part, and orders to a chatbot in text that nobody sees. */
export function inspectFile(read: FileText, scan: (text: string) => readonly Finding[]): FileAnswer {
  if (read.kind === 'unreadable') return read;
  const inPart = ({ text, where, hidden }: Part): readonly FileFinding[] =>
    [...scan(text), ...(hidden ? hiddenOrders(text) : [])].map((finding) => ({
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
