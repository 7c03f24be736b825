/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';
import { evidenceOf } from '../judges/reading/evidence.ts';

/** Injected with the replies: the judges whose files begin with u to z, which hold claims against what was given. */
const files = import.meta.glob<JudgeSpec>('../judges/[u-z]*.ts', { eager: true, import: 'default' });
window.parapet?.arrived('judges-u', { judges: judgesOf(files), prepare: evidenceOf.prepare });
