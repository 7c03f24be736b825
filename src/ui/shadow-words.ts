const by = (organisation: string): string => organisation || 'Your organisation';
/** "contoso.com or fabrikam.com" */
const either = (names: readonly string[]): string => names.slice(0, 3).join(' or ');

/** What is said of a chatbot that is not approved, and of an account that is none of the organisation's. */
export const shadowWords = {
  site: (organisation: string) => `${by(organisation)} has not approved this chatbot.`,
  account: (domains: readonly string[]) => `Please use your ${either(domains)} account here.`,
  mind: 'Please keep work matters out of it.',
  use: (assistant: string) => `Please use ${assistant} for work.`,
  willNotBeSent: 'What you write here will not be sent.',
  kept: 'Nothing was sent. Your text is still here, so you can copy it.',
  otherAccount: 'This page shows an account of another domain.',
  open: (assistant: string) => `Open ${assistant}`,
  keep: 'Stay here',
} as const;

/** What the ledger's ids are called. */
export const concernTitles = {
  'unsanctioned-site': 'Chatbot that is not approved',
  'personal-account': 'Account that is not for work',
  'sends-every-key': 'Page that sends every letter',
} as const;
