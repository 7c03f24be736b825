/** The first element of some markup. */
export function elementOf(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild as HTMLElement;
}

/** Where the text of a turn, or the editor of a composer, goes. */
export const slotOf = (element: HTMLElement): HTMLElement =>
  element.matches('[data-slot]') ? element : (element.querySelector<HTMLElement>('[data-slot]') ?? element);

/** Calls `use` once, `quiet` milliseconds after the last call. */
export function debounce(quiet: number, use: (text: string) => void): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => use(text), quiet);
  };
}
