/**
 * What this script needs of the browser, taken before any script of the page runs. The page may replace all of it later,
 * on the prototypes too, and must neither see what passes through here nor change an answer. So where an outcome hangs
 * on it, nothing in this folder looks a method up on a prototype while the page is alive.
 */

export const { apply, construct } = Reflect;
const { defineProperty, getOwnPropertyDescriptor, setPrototypeOf } = Object;
export type Method = (...args: never[]) => unknown;
/** What is done in place of a method. */
export type Stead = (native: Method, self: never, args: unknown[]) => unknown;

/** A method as a function of its object. */
export const uncurry =
  <Self, Args extends unknown[], Result>(method: (this: Self, ...args: Args) => Result) =>
  (self: Self, ...args: Args): Result =>
    apply(method as Method, self, args) as Result;

/** The getter of a property, as a function of its object; it throws where the object is of another kind. */
export const getter = <Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
): ((self: Owner) => Owner[Name]) =>
  uncurry(getOwnPropertyDescriptor(owner, name)?.get as (this: Owner) => Owner[Name]);

/** Undefined where it throws, as a getter does where an object is of another kind. */
export const attempt = <Value>(work: () => Value): Value | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Without a prototype: what a page puts on `Object.prototype` is no option and no trap here. */
export const bare = <Value extends object>(value: Value): Value => setPrototypeOf(value, null) as Value;

export const inDocument = getter(Node.prototype, 'isConnected');

export const Later = Promise;

/** `await` takes a promise with a constructor of its own as it is, past a `then` that the page has replaced. */
export const sure = <Value>(promise: Promise<Value>): Promise<Value> =>
  defineProperty(promise, 'constructor', bare({ value: Later }));

export interface Private<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/** A WeakMap that the page cannot look into. */
export function privately<Key extends WeakKey, Value>(): Private<Key, Value> {
  const map = new WeakMap<Key, Value>();
  const get = uncurry(WeakMap.prototype.get);
  const set = uncurry(WeakMap.prototype.set);
  return bare({
    get: (key: Key) => get(map, key) as Value | undefined,
    set: (key: Key, value: Value) => void set(map, key, value),
  });
}

/** What stands for what: so that a wrapped function shows the source text of the browser's own. */
const natives = privately<object, object>();

/** A proxy keeps name, length and properties. */
export function standIn<Native extends Method>(native: Native, stead: Stead): Native {
  const made = new Proxy(
    native,
    bare({ apply: (_target: Native, self: unknown, args: unknown[]) => stead(native, self as never, args) }),
  );
  natives.set(made, native);
  return made;
}

/** Replaces a method, where the browser has it. */
export function wrap<Owner extends object>(owner: Owner | undefined, name: keyof Owner & string, stead: Stead): void {
  const found = owner && getOwnPropertyDescriptor(owner, name);
  if (typeof found?.value !== 'function') return;
  defineProperty(owner, name, bare({ ...found, value: standIn(found.value as Method, stead) }));
}

/** Replaces a setter, where the browser has it. */
export function wrapSetter(owner: object, name: string, stead: Stead): void {
  const found = getOwnPropertyDescriptor(owner, name);
  if (!found?.set) return;
  defineProperty(owner, name, bare({ ...found, set: standIn(found.set, stead) }));
}

type Made = new (...args: never[]) => object;

/** Replaces a class of the browser; `make` builds what `new` was asked for. The prototype leads to it as well. */
export function wrapClass(name: string, stead: (make: (args: unknown[]) => object, args: unknown[]) => object): void {
  const found = getOwnPropertyDescriptor(window, name);
  const Native = found?.value as Made | undefined;
  if (typeof Native !== 'function') return;
  const value = new Proxy(
    Native,
    bare({
      construct: (_target: Made, args: unknown[], made: Method) =>
        stead((given) => construct(Native, given as never[], made) as object, args),
    }),
  );
  natives.set(value, Native);
  defineProperty(window, name, bare({ ...found, value }));
  const own = getOwnPropertyDescriptor(Native.prototype as object, 'constructor');
  defineProperty(Native.prototype as object, 'constructor', bare({ ...own, value }));
}

/** Whether what stands there now is what this script put there. */
export const isOurs = (owner: object, name: string): boolean => {
  const found = getOwnPropertyDescriptor(owner, name)?.value as object | undefined;
  return found !== undefined && natives.get(found) !== undefined;
};

export function hideWraps(): void {
  wrap(Function.prototype, 'toString', (native, self) => {
    let shown: object = self;
    // what is wrapped twice shows the browser's own as well
    for (let within = natives.get(shown); within !== undefined; within = natives.get(shown)) shown = within;
    return apply(native, shown as never, []);
  });
}
