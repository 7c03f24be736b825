import { list, text, type NumberField } from './fields.ts';

/** Where an organisation has counts reported to: see `collector.ts`. */
export const collectorFields = {
  collector: text({ fallback: '' }),
  collectorKey: text({ fallback: '' }),
  collectorEvents: list({ fallback: ['leaks', 'replies', 'guard'] }),
  collectorMinutes: { kind: 'number', least: 1, most: 1440, fallback: 15 } satisfies NumberField,
} as const;
