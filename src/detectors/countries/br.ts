import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Brazil. CPF and CNPJ: two check digits modulo 11 (Receita Federal); from 2026 a CNPJ may hold letters, A counts 17.
 */
const down = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from - at);

function isCpf(digits: string): boolean {
  return new Set(digits).size > 1 && weightedCheck(digits, down(10, 9), 11) && weightedCheck(digits, down(11, 10), 11);
}

function isCnpj(value: string): boolean {
  const check = (length: number): boolean => {
    let sum = 0;
    for (let at = 0; at < length; at++) sum += (value.charCodeAt(at) - 48) * (2 + ((length - 1 - at) % 8));
    return ((11 - (sum % 11)) % 11) % 10 === Number(value[length]);
  };
  return new Set(value).size > 1 && check(12) && check(13);
}

export default identifiers({
  'br-cpf': {
    title: 'Brazilian tax number (CPF)',
    severity: 'critical',
    shape: /\d{3}\.\d{3}\.\d{3}[-/ ]\d\d|\d{9}-?\d\d/,
    least: 11,
    names: 'cpf|cadastro de pessoa|pix',
    valid: isCpf,
    alone: true,
  },
  'br-rg': {
    title: 'Brazilian identity card number (RG)',
    shape: /\d{1,2}\.\d{3}\.\d{3}-?[\dX]|\d{8}-?[\dX]/i,
    least: 7,
    names: 'rg|registro geral|carteira de identidade|identidade',
  },
  'br-cnpj': {
    title: 'Brazilian company number (CNPJ)',
    severity: 'low',
    shape: /[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}-\d\d|\d{14}/,
    least: 2,
    names: 'cnpj|cadastro nacional',
    valid: isCnpj,
    alone: true,
  },
});

export const examples: Examples = {
  match: [
    complete('CPF «521.019.634-??».', isCpf),
    complete('value «063593731??»', isCpf),
    'RG «48.172.036-4» SSP/SP',
    complete('empresa «41.726.083/0001-??»', isCnpj),
    complete('CNPJ «7K.3QX.92B/0001-??»', isCnpj),
  ],
  ignore: [
    complete('CPF «521.019.634-8?»', isCpf, 'wrong'),
    '48.172.036-4',
    complete('tracking «063593731??»', isCpf, 'plain'),
    complete('CNPJ «41.726.083/0001-1?»', isCnpj, 'wrong'),
  ],
};
