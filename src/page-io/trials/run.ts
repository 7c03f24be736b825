import type { TrialOutcome } from '../../protocol/seal.ts';
import type { Trial } from './table.ts';

/**
 * Calls each as a page would, by what the page sees there at this moment. It goes into the page's own world as text, so
 * it may use nothing from outside itself; nothing that it makes is put into the page.
 */
export function runTrials(trials: readonly Trial[]): readonly TrialOutcome[] {
  const isOwn = (call: unknown, name: string): call is (...args: unknown[]) => unknown =>
    new RegExp(`^function (?:set )?${name}\\(\\)\\s*\\{\\s*\\[native code\\]\\s*\\}$`).test(
      Function.prototype.toString.call(call),
    );
  /** As `new.target`: its prototype is asked for before a constructor does anything. */
  const dead = new Proxy(class {}, {
    get() {
      throw new TypeError();
    },
  });
  const find = (owner: object, name: string): PropertyDescriptor | undefined => {
    let at: object | null = owner;
    while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at) as object | null;
    return at ? Object.getOwnPropertyDescriptor(at, name) : undefined;
  };
  const made = (on: Trial['on'], text: unknown): object => {
    if (on === undefined) return {};
    if (on === 'XMLHttpRequest') return new XMLHttpRequest();
    const element = document.createElement(on);
    element.onclick = () => false;
    if (element instanceof HTMLAnchorElement) element.href = String(text);
    if (on === 'form') element.append(Object.assign(document.createElement('input'), { name: 'q', value: text }));
    return element;
  };
  return trials.map(({ owner, name, how, on, args }) => {
    const keys = owner === '' ? [] : owner.split('.');
    const place = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], window);
    const found = place ? find(place as object, name) : undefined;
    if (!found) return 'absent';
    const call: unknown = how === 'set' ? found.set : found.value;
    if (!isOwn(call, name) || (on === 'XMLHttpRequest' && !isOwn(XMLHttpRequest, on))) return 'covered';
    // refused, or given up on: an answer that comes later must not fail unheard
    void (async () => {
      await (how === 'construct' ? Reflect.construct(call, args, dead) : Reflect.apply(call, made(on, args[0]), args));
    })().catch(() => undefined);
    return 'called';
  });
}
