/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';

/** Injected with the replies: the judges whose files begin with a to h. */
const files = import.meta.glob<JudgeSpec>('../judges/[a-h]*.ts', { eager: true, import: 'default' });
window.parapet?.arrived('judges-a', judgesOf(files));
