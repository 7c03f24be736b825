/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';

/** Injected with the replies: the judges whose files begin with l to t. */
const files = import.meta.glob<JudgeSpec>(['../judges/[l-t]*.ts', '!../judges/registry.ts'], {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('judges-m', judgesOf(files));
