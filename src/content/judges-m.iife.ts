/// <reference types="vite/types/importMeta.d.ts" />
import { judgesOf, type JudgeSpec } from '../engine/judge.ts';
import { evidenceOf } from '../judges/reading/evidence.ts';

/**
 * Injected with the replies: the judges whose files begin with m to z, those that hold claims against what was given
 * among them.
 */
const files = import.meta.glob<JudgeSpec>(['../judges/[m-z]*.ts', '!../judges/registry.ts'], {
  eager: true,
  import: 'default',
});
window.parapet?.arrived('judges-m', { judges: judgesOf(files), prepare: evidenceOf.prepare });
