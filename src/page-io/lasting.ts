/** Ways to attach what listens on window, once more. */
const attach: (() => void)[] = [];

export type Listen = <Name extends keyof WindowEventMap>(
  name: Name,
  handler: (event: WindowEventMap[Name]) => void,
) => void;

/** Listens on window before the page does, also after the page has written itself anew. */
export function listen<Name extends keyof WindowEventMap>(
  name: Name,
  handler: (event: WindowEventMap[Name]) => void,
  signal: AbortSignal,
): void {
  const add = (): void => window.addEventListener(name, handler, { capture: true, signal });
  attach.push(add);
  add();
}

/** After `document.open()`, which throws every listener of the window away. What still listens is not added twice. */
export const listenAgain = (): void => attach.forEach((add) => add());
