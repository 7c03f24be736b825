import type { Examples } from '../../engine/detector.ts';
import { complete, valueOf } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** DEA registration of who prescribes: kind of registrant, initial, six digits and one that checks them (DEA). */
function isDea(value: string): boolean {
  const at = (index: number): number => valueOf(value[index]);
  return (at(2) + at(4) + at(6) + 2 * (at(3) + at(5) + at(7))) % 10 === at(8);
}

export default identifiers({
  'medical-license': {
    title: 'Prescriber number (DEA)',
    shape: /[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}/i,
    least: 7,
    names: 'dea|medical license|medical licence|prescriber|certificate|practitioner',
    valid: isDea,
  },
});

export const examples: Examples = {
  match: [complete('DEA number «BK138856?»', isDea)],
  ignore: [complete('DEA number «BK138856?»', isDea, 'wrong')],
};
