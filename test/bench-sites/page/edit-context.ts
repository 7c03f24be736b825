import type { EditContext } from '../../../src/page-io/writing/edit-context.ts';

/** Chromium has it; TypeScript does not know it yet. */
export const newEditContext = (): EditContext =>
  new (globalThis as unknown as { readonly EditContext: new () => EditContext }).EditContext();
