/** Ways to attach what listens on window, once more. */
const attach: (() => void)[] = [];

export type Listen = <Name extends keyof WindowEventMap>(
  name: Name,
  handler: (event: WindowEventMap[Name]) => void,
) => void;

/**
 * Listens on window, in the capture phase, before the page's own listeners; until the signal aborts. Lives through
 * `document.open()`: see `listenAgain`.
 */
export function listen<Name extends keyof WindowEventMap>(
  name: Name,
  handler: (event: WindowEventMap[Name]) => void,
  signal: AbortSignal,
): void {
  const add = (): void => window.addEventListener(name, handler, { capture: true, signal });
  attach.push(add);
  add();
}

/**
 * To be called after `document.open()`, which throws away every listener of the window. A listener that is still there
 * is not added twice.
 */
export const listenAgain = (): void => attach.forEach((add) => add());
