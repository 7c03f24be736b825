import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { createShadow } from './seal/shadow.ts';

/** Injected where the policy says which chatbots and accounts are approved. */
const { parapet } = window;
if (parapet) {
  seeClosedRoots(parapet.core.rootOf);
  const shadow = createShadow(parapet.core);
  parapet.core.gate.listen(shadow);
  parapet.arrived('shadow', shadow);
}
