import type { Allows } from './asking.ts';
import { apply, uncurry, wrap, wrapSetter } from './natives.ts';

/**
 * A cookie goes to the server with every request that follows, where nobody sees it: so it is asked about as it is
 * made.
 */
export function guardCookies(allows: Allows): void {
  const find = uncurry(String.prototype.indexOf);
  const slice = uncurry(String.prototype.slice);
  const ask = (text: string): boolean => allows({ carrier: 'cookie', url: '', headers: '', text, unread: false });
  wrapSetter(Document.prototype, 'cookie', (native, self, args) => {
    const line = `${args[0] as string}`;
    const end = find(line, ';');
    if (ask(end < 0 ? line : slice(line, 0, end))) apply(native, self, [line] as never);
  });
  const store = (globalThis as { CookieStore?: { readonly prototype: { set: unknown } } }).CookieStore;
  wrap(store?.prototype, 'set', async (native, self, args) => {
    const { name, value } = (
      typeof args[0] === 'object' && args[0] ? args[0] : { name: args[0], value: args[1] }
    ) as Readonly<Record<string, unknown>>;
    return ask(`${name as string}=${value as string}`) ? apply(native, self, args as never) : undefined;
  });
}
