/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';

/** Injected with the replies: the judges whose files begin with i to r. */
const files = import.meta.glob<JudgeSpec>(['../judges/[i-r]*.ts', '!../judges/registry.ts'], {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('judges-i', judgesOf(files));
