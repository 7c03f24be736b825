/// <reference types="vite/types/importMeta.d.ts" />
import type { Detector } from '../engine/types.ts';

const files = import.meta.glob<readonly Detector[]>(
  [
    './pii/{email,iban,payment-card}.ts',
    './secrets/{generic-assignment,private-key,url-credentials}.ts',
    './secrets/{anthropic,aws,github,gitlab,google,huggingface,jwt,openai,stripe}.ts',
  ],
  { eager: true, import: 'default' },
);

/**
 * The few detectors that are on a page before anything else is: what people leak most, and worst. All others come a
 * moment later with the scanner, these among them; so a new detector needs no line here.
 */
export const firstDetectors: readonly Detector[] = Object.values(files).flat();
