import { absolute } from './address.ts';
import type { Allows } from './asking.ts';
import { apply, wrap } from './natives.ts';

const Refused = DOMException;

/** The address of a module carries text as a picture's does. */
export function guardWorklets(allows: Allows): void {
  wrap((window as { Worklet?: { prototype: Worklet } }).Worklet?.prototype, 'addModule', async (native, self, args) => {
    const given = `${args[0] as string}`;
    if (!allows({ carrier: 'picture', url: absolute(given), headers: '', text: '', unread: false }))
      throw new Refused('The module could not be loaded.', 'AbortError');
    args[0] = given;
    return apply(native, self, args as never);
  });
}
