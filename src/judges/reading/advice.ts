import { adviceAbroad } from './advice-abroad.ts';
import { onDefiance } from './advice-on-defiance.ts';
import { onIllnessAbroad } from './advice-on-illness-abroad.ts';
import { onIllness } from './advice-on-illness.ts';
import { onInvestment } from './advice-on-investment.ts';
import { onLaw } from './advice-on-law.ts';
import { onMedicine } from './advice-on-medicine.ts';
import type { AdviceField } from './advice-parts.ts';

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
