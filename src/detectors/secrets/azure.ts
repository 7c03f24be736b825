import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Entra client secrets hold `Q~`; storage keys 88 base-64 characters; newer keys carry a fixed signature such as `JQQJ99`
 * or `AzFu` (Microsoft's Purview definitions); DevOps tokens 52 base-32 characters or `AZDO` near the end.
 */
export default secrets('Azure', {
  'azure-ad-client-secret': {
    severity: 'critical',
    token: /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    check: (value) => !value.includes('~~'),
  },
  'azure-storage-account-key': {
    severity: 'critical',
    token: /(?:account|shared)_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<v>[A-Za-z0-9+/]{86}==)/i,
    keywords: ['accountkey', 'account_key', 'accesskey', 'access_key', 'sharedkey'],
  },
  'azure-service-key': {
    severity: 'critical',
    token: regex('')`
      [A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}
      |[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==
      |[A-Za-z0-9]{42}AzSe[A-Z][A-Za-z0-9]{5}
      |[A-Za-z0-9+/]{76}(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==
      |[A-Za-z0-9+/]{33}(?:AIoT|\+(?:ASb|AEh|ARm))[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=
      |[A-Za-z0-9]{33}AzCa[A-Za-z0-9]{5}=
    `,
    keywords: [
      'jqqj99',
      'azfu',
      'azse',
      'apim',
      'acdb',
      '+aba',
      '+amc',
      '+ast',
      'aiot',
      '+asb',
      '+aeh',
      '+arm',
      'azca',
    ],
    bits: 4,
  },
  'azure-openai-key': { title: 'AI key', named: /[a-f0-9]{32}/, names: 'azure|cognitive|ocp apim|speech key' },
  'azure-devops-pat': { title: 'DevOps token', token: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/, keywords: ['azdo'] },
  'azure-devops-legacy-pat': {
    title: 'DevOps token',
    named: /[a-z2-7]{52}/,
    names: 'azure|devops|visualstudio|vsts|tfs',
  },
  'azure-client-secret': {
    named: /[\w+/=~.-]{40}/,
    names: 'azure',
    check: (value) => !/^[\da-f]+$/i.test(value),
  },
});

export const examples: Examples = {
  match: [
    sample("-ClientSecret '«{alnum:3}8Q~{alnum:34}»'"),
    sample('AccountName=acme;AccountKey=«{base64:86}==»;EndpointSuffix=core.windows.net'),
    sample('api-key: «{alnum:52}JQQJ99{alnum:26}» or «{base64:76}+ASt{alnum:5}A==»'),
    sample('AZURE_OPENAI_KEY=«{hex:32}»'),
    sample('az devops login «{alnum:76}AZDO{alnum:4}»'),
    sample('AZURE_DEVOPS_EXT_PAT=«{lower:50}27»'),
    sample('azureClientSecret := "«{alnum:40}»"'),
  ],
  ignore: [
    '.ui.right.sidebar~.ui.left.sidebar~.pusher{left:0}',
    '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    'AccountKey=<your-key>',
    sample('azure resource {hex:32}'),
  ],
};
