import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * The bot's number, a colon and 35 characters that start with `A` (Telegram's bot documentation; gitleaks for old
 * ones).
 */
export default secrets('Telegram', {
  'telegram-bot-api-token': {
    severity: 'critical',
    token: /(?:bot)?(?<v>\d{8,10}:AA[\w-]{33})(?![\w-])/,
    keywords: [':aa'],
  },
  'telegram-bot-token': { named: /\d{5,16}:a[\w-]{34}/, names: 'telegram|telegr' },
});

export const examples: Examples = {
  match: [
    sample('https://api.telegram.org/bot«7{digit:9}:AA{base64url:33}»/getMe'),
    sample('API_TOKEN=«6{digit:9}:AA{base64url:33}»'),
    sample('telegram_token: "«{digit:7}:A{base64url:34}»"'),
  ],
  ignore: [
    sample('{digit:9}:AB{base64url:33}'),
    'telegram_token = "token:clm21668:AgencyIdentificationCodeContentType"',
    '110201543:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
};
