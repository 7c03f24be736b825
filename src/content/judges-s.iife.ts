/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';
import { evidenceOf } from '../judges/reading/given/evidence.ts';

/** Injected with the replies: the judges whose files begin with s to z, and what reads evidence ahead. */
const files = import.meta.glob<JudgeSpec>('../judges/[s-z]*.ts', { eager: true, import: 'default' });
window.parapet?.arrived('judges-s', { judges: judgesOf(files), prepare: evidenceOf.prepare });
