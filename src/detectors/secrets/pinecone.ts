import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `pcsk_` with two parts since 2024; before a UUID (Pinecone). */
export default secrets('Pinecone', {
  'pinecone-api-key': { severity: 'critical', token: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}/ },
  'pinecone-legacy-api-key': { named: uuid },
});

export const examples: Examples = {
  match: [
    sample('PINECONE_API_KEY=«pcsk_{alnum:6}_{alnum:63}»'),
    sample('pinecone.init(api_key="«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»")'),
  ],
  ignore: ['pcsk_...', sample('pinecone index {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}')],
};
