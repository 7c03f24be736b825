import { choice, list, text } from './fields.ts';

const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/i;
const hostTrouble = (item: string): string | undefined =>
  hostShape.test(item) ? undefined : `"${item}" is no host such as chatgpt.com`;
/** The host of an https address; undefined where it is none. */
export const httpsHost = (address: string): string | undefined =>
  /^https:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(address)?.[1]?.toLowerCase();

/** Which chatbots an organisation has approved, and with which accounts. */
export const shadowFields = {
  sanctionedSites: list({
    title: 'Approved chatbots',
    help: 'Hosts that may be used. Empty: no opinion.',
    fallback: [],
    trouble: hostTrouble,
  }),
  unsanctioned: choice({
    title: 'Other chatbots',
    help: 'What happens on other chatbots; block holds what is sent, redirect also offers the approved assistant.',
    options: ['allow', 'count', 'warn', 'block', 'redirect'],
    fallback: 'allow',
  }),
  approvedAssistant: text({
    title: 'Approved assistant',
    help: 'Its https address, offered on other chatbots.',
    fallback: '',
    trouble: (address) => (address === '' || httpsHost(address) ? undefined : 'must begin with https://'),
  }),
  workDomains: list({
    title: 'Domains of work accounts',
    help: 'Such as contoso.com.',
    fallback: [],
    trouble: hostTrouble,
  }),
  personalAccount: choice({
    title: 'Personal accounts',
    help: 'What happens where the page shows an account of another domain; the address is not kept.',
    options: ['allow', 'warn', 'block'],
    fallback: 'allow',
  }),
} as const;
