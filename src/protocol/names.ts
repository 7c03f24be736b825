import type { Finding, FoundName, Severity } from '../engine/types.ts';

interface NameKind {
  readonly detector: string;
  readonly title: string;
  readonly severity: Severity;
}

/**
 * What the on-device model of names finds, as detectors are named. A name alone is often meant to be there; where
 * somebody lives seldom is.
 */
export const nameKinds: Readonly<Record<FoundName['label'], NameKind>> = {
  PERSON: { detector: 'person-name', title: 'Name of a person', severity: 'low' },
  ADDRESS: { detector: 'postal-address', title: 'Postal address', severity: 'medium' },
};

/** UTF-16 units in which names are looked for at once: about 4,000 words. */
export const mostAsked = 20_000;

export function findingOf({ start, end, label, score }: FoundName): Finding {
  const { detector, severity } = nameKinds[label];
  return {
    detector,
    entity: label,
    category: 'pii',
    severity,
    span: { start, end },
    confidence: Math.round(score * 1000) / 1000,
  };
}
