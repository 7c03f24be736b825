import { watchSeal } from './seal/seal.ts';

/** Injected into the top frame once the page is there: tests whether the guard is whole. */
const { parapet } = window;
if (parapet) {
  parapet.arrived('seal', true);
  watchSeal(parapet.core);
}
