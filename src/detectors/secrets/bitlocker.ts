import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/** Recovery keys of BitLocker: eight groups of six digits, each 11 times a number of 16 bits (Microsoft, MS-FVE). */
const isGroup = (group: string): boolean => Number(group) % 11 === 0 && Number(group) < 11 * 65_536;

export default detectors('secret', {
  'bitlocker-recovery-key': {
    entity: 'BITLOCKER_RECOVERY_KEY',
    title: 'BitLocker recovery key',
    severity: 'critical',
    digits: [48, 48],
    reach: [64, 64],
    pattern: /(?<![\w-])\d{6}(?:-\d{6}){7}(?![\w-])|(?<![\w-])\d{6}(?: \d{6}){7}(?![\w-])/,
    check: (value) => new Set(value).size > 4 && value.split(/[ -]/).every(isGroup),
  },
  'filevault-recovery-key': {
    entity: 'FILEVAULT_RECOVERY_KEY',
    title: 'FileVault recovery key',
    severity: 'critical',
    keywords: ['filevault', 'prk', 'personal recovery key'],
    apart: ['prk'],
    reach: [8, 90],
    pattern:
      /\b(?:filevault|prk|personal recovery key)\b[^\n]{0,40}?(?<![\w-])(?<v>(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5})(?![\w-])/i,
    check: (value, { before }) =>
      value === value.toUpperCase() &&
      new Set(value).size > 8 &&
      value.split('-').filter((group) => /\d/.test(group)).length > 1 &&
      !/(?:licen[cs]e|serial|placeholder|example)[^\n]{0,24}$/i.test(before),
  },
});

const groups = [4813, 27_094, 61_728, 50_031, 9977, 33_808, 65_001, 712].map((part) =>
  String(part * 11).padStart(6, '0'),
);

export const examples: Examples = {
  match: [
    `it asks for the recovery key: «${groups.join('-')}»`,
    `«${groups.join(' ')}»`,
    sample('filevault prk «{HEX:4}-Z{HEX:3}-{HEX:4}-{HEX:4}-7{HEX:3}-{HEX:4}» refused'),
  ],
  ignore: [
    groups.slice(0, 7).join('-'),
    [...groups.slice(0, 7), '007833'].join('-'), // not a multiple of 11
    'FileVault license 1A2B-3C4D-5E6F-7G8H-9J0K-1L2M',
    'FileVault, such as ABCD-EFGH-IJKL-MNOP-QRST-UVW1',
    'FileVault asks for XXXX-XXXX-XXXX-XXXX-XXXX-XXXX',
    Array.from({ length: 8 }, () => '000000').join('-'),
  ],
};
