import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/** Asaas, payments in Brazil: keys of production and of the sandbox (docs.asaas.com, "Autenticação"). */
export default detectors('secret', {
  'asaas-api-key': {
    entity: 'ASAAS_API_KEY',
    title: 'Asaas API key',
    severity: 'critical',
    keywords: ['$aact_'],
    keepPlaceholders: true, // a variable of the shell begins so too
    check: (value) => /\d/.test(value),
    pattern: /\$aact_(?:(?:prod|hmlg)_)?[\w+/:=-]{40,400}/i,
  },
});

export const examples: Examples = {
  match: [
    sample("access_token = '«$aact_prod_{alnum:160}»'"),
    sample('asaas: «$aact_hmlg_{base64url:120}» e o webhook'),
  ],
  ignore: [sample('$aact_prod_{alnum:12}'), 'echo $aact_prod_token'],
};
