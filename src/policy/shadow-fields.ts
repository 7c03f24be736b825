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
    fallback: [],
    trouble: hostTrouble,
  }),
  unsanctioned: choice({
    options: ['allow', 'count', 'warn', 'block', 'redirect'],
    fallback: 'allow',
  }),
  approvedAssistant: text({
    fallback: '',
    trouble: (address) => (address === '' || httpsHost(address) ? undefined : 'must begin with https://'),
  }),
  workDomains: list({
    fallback: [],
    trouble: hostTrouble,
  }),
  personalAccount: choice({
    options: ['allow', 'warn', 'block'],
    fallback: 'allow',
  }),
} as const;
