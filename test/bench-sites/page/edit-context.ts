/** What Chromium has of the EditContext API (W3C), which TypeScript does not know yet. */
export interface EditContext extends EventTarget {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
}

export const newEditContext = (): EditContext =>
  new (globalThis as unknown as { readonly EditContext: new () => EditContext }).EditContext();
