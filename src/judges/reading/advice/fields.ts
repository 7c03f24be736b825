import { adviceAbroad } from './abroad.ts';
import { onDefiance } from './defiance.ts';
import { onIllnessAbroad } from './illness-abroad.ts';
import { onIllness } from './illness.ts';
import { onInvestment } from './investment.ts';
import { onLaw } from './law.ts';
import { onMedicine } from './medicine.ts';
import type { AdviceField } from './parts.ts';

/** The fields in which advice without caution is noticed. */
export const adviceFields: readonly AdviceField[] = [
  onMedicine,
  onIllness,
  onLaw,
  onInvestment,
  onDefiance,
  adviceAbroad,
  onIllnessAbroad,
];
