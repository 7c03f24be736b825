import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';
import { regex } from '../../engine/regex.ts';

/**
 * South America, numbers by their form beside their name: Receita Federal, Denatran, TSE and Datasus (Brazil), BCRA
 * (Argentina), registries of the other countries.
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
  'ar-cbu': {
    entity: 'BANK_ACCOUNT',
    title: 'Argentine account number (CBU)',
    shape: /\d{22}|\d{8} ?\d{14}/,
    least: 22,
    names: 'cbu|cvu',
  },
  'ar-passport': {
    title: 'Argentine passport number',
    shape: /[A-Z]{3}\d{6}/,
    least: 6,
    names: 'pasaporte',
  },
  'ar-vehicle': {
    title: 'Argentine number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3} ?\d{3}/,
    least: 3,
    names: 'patente|dominio|chapa',
  },
  'co-cc': {
    title: 'Colombian citizen number',
    severity: 'critical',
    shape: /\d{6,10}|\d{1,3}(?:\.\d{3}){2,3}/,
    least: 6,
    names: 'cédula|cedula|c.c.|cc no|ciudadanía|ciudadania',
  },
  'pe-dni': {
    title: 'Peruvian identity number (DNI)',
    severity: 'critical',
    shape: /\d{8}(?:-[\dA-K])?/,
    least: 8,
    names: 'dni|reniec',
  },
  'ec-ruc': {
    title: 'Ecuadorian tax number (RUC)',
    severity: 'medium',
    shape: /\d{10}001/,
    least: 13,
    names: 'ruc',
  },
  've-rif': {
    title: 'Venezuelan tax number (RIF)',
    shape: /[JGVEPC]-?\d{8}-?\d/,
    least: 9,
    names: 'rif|seniat',
  },
  'py-ruc': {
    title: 'Paraguayan tax or identity number',
    shape: /\d{6,8}-\d|\d\.\d{3}\.\d{3}|\d{6,7}/,
    least: 6,
    names: 'paragua|ruc|cédula de identidad|c.i.',
  },
  'bo-ci': {
    title: 'Bolivian identity number',
    severity: 'critical',
    shape: /\d{6,8}(?: ?-?(?:LP|CB|SC|OR|PT|CH|TJ|BE|PD))?/,
    least: 6,
    names: 'cédula de identidad|bolivia|carnet de identidad|c.i.',
  },
  'cl-vehicle': {
    title: 'Chilean number plate',
    severity: 'medium',
    shape: /[B-DF-HJ-LPR-TV-Z]{2}[ ·-]?[B-DF-HJ-LPR-TV-Z]{2}[ ·-]?\d\d/,
    least: 2,
    names: 'patente|placa|vehículo',
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
    'CBU «0170048120000017203654»',
    'pasaporte argentino «AAK481720»',
    'patente «AK 481 ZX»',
    'cédula de ciudadanía «1048172036»',
    'DNI «48172036»',
    'RUC «1748172036001»',
    'RIF «J-48172036-5»',
    'cédula de identidad «4.817.203»',
    'carnet de identidad «4817203 LP»',
    'patente «KX-ZR-48»',
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
