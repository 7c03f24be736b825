import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';
import { regex } from '../../engine/regex.ts';

/**
 * Brazil, by form beside the name: PIS (Caixa), CNH, Renavam and plates (Senatran), voter card (TSE), CNS (DataSUS),
 * passport, Pix keys and accounts (Banco Central).
 */
export default identifiers({
  'br-pis': {
    title: 'Brazilian social number (PIS, NIT)',
    shape: /\d{3}\.?\d{5}\.?\d{2}-?\d/,
    least: 11,
    names: 'pis|pasep|nis|nit',
  },
  'br-cnh': {
    title: 'Brazilian driving licence number (CNH)',
    shape: /\d{11}/,
    least: 11,
    names: 'cnh|habilitação|habilitacao|carteira de motorista',
  },
  'br-voter': {
    title: 'Brazilian voter number',
    shape: /\d{4} ?\d{4} ?\d{4}/,
    least: 12,
    names: 'título de eleitor|titulo de eleitor|título eleitoral|eleitor',
  },
  'br-cns': {
    title: 'Brazilian health card number (CNS)',
    shape: /[12789]\d{2} ?\d{4} ?\d{4} ?\d{4}/,
    least: 15,
    names: 'cns|cartão sus|cartao sus|sus|cartão nacional de saúde',
  },
  'br-renavam': {
    title: 'Brazilian vehicle registry number (Renavam)',
    severity: 'medium',
    shape: /\d{9,11}/,
    least: 9,
    names: 'renavam',
  },
  'br-vehicle': {
    title: 'Brazilian number plate',
    severity: 'medium',
    shape: /[A-Z]{3}[ -]?\d[A-Z]\d\d|[A-Z]{3}-\d{4}/,
    least: 1,
    names: 'placa|veículo|veiculo|carro|moto',
  },
  'br-passport': {
    title: 'Brazilian passport number',
    shape: /[A-Z]{2}\d{6}/,
    least: 6,
    names: 'passaporte',
  },
  'br-pix': {
    title: 'Random Pix key',
    // and no id of a request, as a service that pays by Pix logs it
    shape: regex('')`
      (?<!(?:request|trace|span|correlation|session|event|message|device)[-_ ]?id["']?\s?[:=]\s?["']?)
      [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}
    `,
    least: 1,
    names: 'pix',
  },
  'br-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Brazilian account number',
    shape: /\d{3,13}-[\dXx]/,
    least: 4,
    names:
      'conta corrente|c\/c|conta poupança|conta bancária|conta:|conta nº|conta número|conta destino|agência|agencia',
  },
});

export const examples: Examples = {
  match: [
    'PIS «120.48172.03-6»',
    'CNH «04817203651»',
    'título de eleitor «4817 2036 0514»',
    'cartão SUS «704 8172 0365 1481»',
    'RENAVAM «00481720365»',
    'placa «KXQ4B17»',
    'passaporte «FK481720»',
    'chave Pix: «4f8a17c2-03b6-4d51-9e48-a1c72036514b»',
    'agência «0481-7»',
  ],
  ignore: [
    'levando em conta o semestre 2023-1',
    'code 120.48172.03-6',
    'code 04817203651',
    'code 4817 2036 0514',
    'code 704 8172 0365 1481',
    'etag: k3q7PIX-b ray 4f8a17c2-03b6-4d51-9e48-a1c72036514b',
    'pix-api request_id=4f8a17c2-03b6-4d51-9e48-a1c72036514b',
  ],
};
