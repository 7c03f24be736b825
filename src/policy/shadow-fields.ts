import { choice, list, text } from './fields.ts';

const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/i;
const hostTrouble = (item: string): string | undefined =>
  hostShape.test(item) ? undefined : `"${item}" is no host such as chatgpt.com, without https:// and path`;
/** The host of an https address; undefined where it is none. */
export const httpsHost = (address: string): string | undefined =>
  /^https:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(address)?.[1]?.toLowerCase();

/** Which chatbots an organisation has approved, and with which accounts. */
export const shadowFields = {
  sanctionedSites: list({
    title: 'Approved chatbots',
    help: 'Hosts of the chatbots that may be used, with all below them. Empty: no opinion.',
    fallback: [],
    trouble: hostTrouble,
  }),
  unsanctioned: choice({
    title: 'Other chatbots',
    help: 'What happens on a chatbot that is not approved, where that list is not empty: allow does nothing, count counts it, warn says so, block holds what is sent, redirect holds it and offers the approved assistant.',
    options: ['allow', 'count', 'warn', 'block', 'redirect'],
    fallback: 'allow',
  }),
  approvedAssistant: text({
    title: 'Approved assistant',
    help: 'The https address that is offered in place of a chatbot that is not approved. Its host counts as approved.',
    fallback: '',
    trouble: (address) =>
      address === '' || httpsHost(address) ? undefined : 'must be an address that begins with https://',
  }),
  workDomains: list({
    title: 'Domains of work accounts',
    help: 'The part of a work e-mail address after the @, such as contoso.com, with all below it.',
    fallback: [],
    trouble: hostTrouble,
  }),
  personalAccount: choice({
    title: 'Personal accounts',
    help: 'What happens on an approved chatbot where the page shows an account of another domain: allow does nothing, warn says so, block holds what is sent. The address is never kept.',
    options: ['allow', 'warn', 'block'],
    fallback: 'allow',
  }),
} as const;
