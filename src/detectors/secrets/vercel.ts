import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Tokens 24 letters and digits, since 2026 `vcp_` and other kinds; blob stores `vercel_blob_rw_` (Vercel). */
export default secrets('Vercel', {
  'vercel-token': {
    severity: 'critical',
    token: /vc[pairk]_[A-Za-z0-9]{24,60}/,
    keywords: ['vcp_', 'vca_', 'vci_', 'vcr_', 'vck_'],
  },
  'vercel-blob-token': { token: /vercel_blob_rw_[A-Za-z0-9]{16,20}_[A-Za-z0-9]{28,36}/ },
  'vercel-legacy-token': { named: /[a-z0-9]{24}/ },
});

export const examples: Examples = {
  match: [
    sample('«vcp_{alnum:56}»'),
    sample('BLOB_READ_WRITE_TOKEN=«vercel_blob_rw_{alnum:16}_{alnum:30}»'),
    sample('VERCEL_TOKEN=«{alnum:24}»'),
  ],
  ignore: [sample('vercel deployment {alnum:24}'), 'VERCEL_TOKEN=$VERCEL_TOKEN'],
};
