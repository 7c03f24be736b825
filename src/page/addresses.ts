import { absolute } from './address.ts';
import type { Allows } from './asking.ts';
import { addressIn, failure } from './fetch.ts';
import { apply, wrap, wrapClass, type Stead } from './natives.ts';

const { isArray } = Array;

/**
 * What is fetched by its address alone, which carries text as a picture's does: modules of worklets, pages of caches,
 * sounds that no element of the page plays.
 */
export function guardAddresses(allows: Allows): void {
  const fine = (given: unknown): boolean => {
    const url = addressIn(given) ?? absolute(`${given as string}`);
    return allows({ carrier: 'picture', url, headers: '', text: '', unread: false });
  };
  const stead: Stead = async (native, self, args) => {
    const [given] = args;
    if (addressIn(given) === undefined && !isArray(given)) args[0] = `${given as string}`;
    const all = isArray(given) ? given : [args[0]];
    for (let at = 0; at < all.length; at++) if (!fine(all[at])) throw failure();
    return apply(native, self, args as never);
  };
  const { Worklet, Cache: Pages } = window as { Worklet?: typeof globalThis.Worklet; Cache?: typeof Cache };
  wrap(Worklet?.prototype, 'addModule', stead);
  wrap(Pages?.prototype, 'add', stead);
  wrap(Pages?.prototype, 'addAll', stead);
  wrapClass('Audio', (make, args) => {
    if (args.length > 0 && !fine((args[0] = `${args[0] as string}`))) args[0] = 'data:,';
    return make(args);
  });
}
