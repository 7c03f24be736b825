import type { Checks } from './loads.ts';
import { apply, bare, privately, standIn, wrapSetter } from './natives.ts';

type Named = Readonly<Record<string, { readonly prototype: object } | undefined>>;
const { defineProperty, getOwnPropertyDescriptor } = Object;
const names = ['SVGImageElement', 'SVGUseElement', 'SVGFEImageElement', 'SVGScriptElement'] as const;

/** `image.href.baseVal = …`: SVG keeps an address in an object of its own, as it keeps the names of classes. */
export function guardSvg({ attribute }: Checks): void {
  const addresses = privately<object, true>();
  for (const name of names) {
    const { prototype: owner } = (window as unknown as Named)[name] ?? {};
    const found = owner && getOwnPropertyDescriptor(owner, 'href');
    if (!owner || !found?.get) continue;
    const get = standIn(found.get, (native, self) => {
      const made = apply(native, self, []) as object;
      addresses.set(made, true);
      return made;
    });
    defineProperty(owner, 'href', bare({ ...found, get }));
  }
  wrapSetter(SVGAnimatedString.prototype, 'baseVal', (native, self: SVGAnimatedString, [value]) => {
    const given = addresses.get(self) ? attribute('href', `${value as string}`) : value;
    return apply(native, self, [given] as never);
  });
}
