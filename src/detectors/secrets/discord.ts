import { isWord } from '../../engine/ascii.ts';
import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Bot tokens: the id in base 64, a time stamp and a signature, dots between (Discord's reference); ids have no mark
 * (gitleaks).
 */
const idStarts = ['mt', 'mj', 'mz', 'nd', 'nt', 'nj', 'nz', 'od', 'ot'].flatMap((pair) =>
  [...'aeimquycgk'].map((digit) => pair + digit),
);
const idHere = /(?<![\w+/.-])[MNO][\w-]{23,25}\./y;

/** Ids begin as many a word goes on. */
function isWorth(text: string, at: number): boolean {
  if ('dDtT'.includes(text.charAt(at))) return true;
  idHere.lastIndex = at;
  return !isWord(text.charCodeAt(at - 1)) && idHere.test(text);
}

const all = secrets('Discord', {
  'discord-bot-token': {
    severity: 'critical',
    token: /(?<![\w+/.-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
    keywords: ['discord', 'token', ...idStarts],
  },
  'discord-api-token': { named: /[a-f0-9]{64}/ },
  'discord-client-id': { severity: 'low', named: /\d{17,19}/ },
  'discord-client-secret': { named: /[\w=-]{32}/ },
  'discord-webhook-url': {
    token: regex('')`
      (?:https?://)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com/api(?:/v\d{1,2})?/webhooks/\d{17,20}/[\w-]{60,80}
    `,
    keywords: ['/webhooks/'],
  },
});
export default all.map((one) => (one.id === 'discord-bot-token' ? { ...one, worth: isWorth } : one));

export const examples: Examples = {
  match: [
    sample('client.login("«MT{alnum:24}.G{alnum:5}.{base64url:38}»")'),
    ...['ND', 'NT', 'OD', 'OT', 'Mz'].map((start) =>
      sample(`bot.run("«${start}U{alnum:21}.G{alnum:5}.{base64url:38}»")`),
    ),
    sample('discord_public_key: «{hex:64}»'),
    sample('DISCORD_CLIENT_ID={digit:0}«1{digit:17}»'),
    sample('DISCORD_CLIENT_SECRET="«{alnum:32}»"'),
    sample('POST «https://discord.com/api/webhooks/1{digit:18}/{alnum:68}»'),
  ],
  ignore: [
    'DISCORD_CLIENT_ID=000000000000000000',
    sample('the discord message 1{digit:17} was deleted'), // an id in prose
    'discord.com/api/webhooks/<id>/<token>',
    sample('PT{alnum:22}.{alnum:6}.{alnum:27}'), // no digit encodes to P
  ],
};
