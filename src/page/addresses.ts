import { absolute } from './address.ts';
import type { Allows } from './asking.ts';
import { addressIn, failure } from './fetch.ts';
import { written } from './message-texts.ts';
import { apply, wrap, wrapClass, type Stead } from './natives.ts';

/**
 * What is fetched by its address alone, which carries text as a picture's does: modules of worklets, pages of caches,
 * sounds that no element of the page plays. The page's own address, which goes along with its requests. And what the
 * browser itself tells others: services that pay or sign in, relays of calls.
 */
export function guardAddresses(allows: Allows): void {
  const fine = (given: unknown): boolean => {
    const url = addressIn(given) ?? absolute(`${given as string}`);
    return allows({ carrier: 'picture', url, headers: '', text: '', unread: false });
  };
  /** What goes on is what was looked at: an object might say another address when it is asked again. */
  const checked = (given: unknown): unknown => {
    const address = addressIn(given) === undefined ? `${given as string}` : given;
    if (!fine(address)) throw failure();
    return address;
  };
  const stead: Stead = async (native, self, args) => {
    if (args.length > 0) args[0] = checked(args[0]);
    return apply(native, self, args as never);
  };
  const { Worklet: Modules, Cache: Pages, CredentialsContainer: Keys } = window as Partial<typeof globalThis>;
  wrap(Modules?.prototype, 'addModule', stead);
  wrap(Pages?.prototype, 'add', stead);
  wrap(Pages?.prototype, 'addAll', async (native, self, args) => {
    const all: unknown[] = [];
    for (const given of args[0] as Iterable<unknown>) all[all.length] = checked(given);
    return apply(native, self, [all] as never);
  });
  for (const name of ['pushState', 'replaceState'] as const)
    wrap(History.prototype, name, (native, self, args) => {
      if (args[2] !== null && args[2] !== undefined) {
        const url = absolute((args[2] = `${args[2] as string}`) as string);
        // the page goes on, at the address it had
        if (!allows({ carrier: 'navigation', url, headers: '', text: '', unread: false })) args[2] = null;
      }
      return apply(native, self, args as never);
    });
  const told = (args: unknown[]): unknown[] => {
    if (!allows({ carrier: 'navigation', url: '', headers: '', text: written(args), unread: false })) throw failure();
    return args;
  };
  for (const name of ['PaymentRequest', 'RTCPeerConnection']) wrapClass(name, (make, args) => make(told(args)));
  wrap(Keys?.prototype, 'get', async (native, self, args) => apply(native, self, told(args) as never));
  wrapClass('Audio', (make, args) => {
    if (args[0] !== undefined && !fine((args[0] = `${args[0] as string}`))) args[0] = 'data:,';
    return make(args);
  });
}
