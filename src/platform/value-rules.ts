import browser from 'webextension-polyfill';
import { changeRules, firstValueId, type Condition, type Rule } from './session-rules.ts';

/**
 * Rules that keep a value which may not leave out of every address that a page loads, whoever asks for it: a frame, a
 * module, a style, an animation. They live in the browser's memory, for one page of one tab, and reach the hosts that
 * were granted.
 */

const mostValues = 20;
const rulesOfForm = 3;
const mostRules = 40 * rulesOfForm;
/** UTF-16 units: shorter values stand in other words by chance; longer ones in no address. */
const leastHeld = 12;
const longestHeld = 400;

/** All but the page itself: who wrote something there would be left with an empty page. */
const types: browser.DeclarativeNetRequest.ResourceType[] = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'media',
  'websocket',
  'other',
];

/** How a value may be written in an address; a rule takes `*` and `^` for other signs too, and `|` for an end. */
function formsOf(value: string): readonly string[] {
  const query = new URL(`https://a.test/?${value.replaceAll('#', '%23')}`).search.slice(1);
  const field = new URLSearchParams({ a: value }).toString().slice(2);
  const encoded = encodeURIComponent(value).replaceAll('*', '%2A');
  return [...new Set([query, encoded, field])].filter((form) => /^[!-{}~]+$/.test(form) && !/[*^]/.test(form));
}

/** In the tab; and, by `excludedTabIds`, in windows that its page opens and sends somewhere. */
const tabOf = ({ condition: { tabIds, excludedTabIds } }: Rule): number | undefined => (tabIds ?? excludedTabIds)?.[0];
const isOf = (tab: number, rule: Rule): boolean => rule.id >= firstValueId && tabOf(rule) === tab;

/** Holds these from now on, until the tab, on a page of `host`, goes to another page; of many the newest. */
export const holdValues = (tab: number, host: string, values: readonly string[]): Promise<void> =>
  changeRules((rules) => {
    const own = rules.filter((rule) => isOf(tab, rule));
    const known = new Set(own.map(({ condition }) => condition.urlFilter ?? ''));
    const forms = values
      .filter(({ length }) => length >= leastHeld && length <= longestHeld)
      .slice(-mostValues)
      .flatMap(formsOf)
      .filter((form) => !known.has(form));
    // a value that is still being written grows
    const grown = own.filter(({ condition }) => forms.some((form) => form.startsWith(condition.urlFilter ?? ' ')));
    const kept = own.filter((rule) => !grown.includes(rule));
    const old = kept.slice(0, Math.max(0, kept.length + forms.length * rulesOfForm - mostRules));
    const add = forms.flatMap((urlFilter): readonly Condition[] => [
      { urlFilter, isUrlFilterCaseSensitive: true, tabIds: [tab], resourceTypes: types },
      // workers of the page belong to no tab; the tab is named to know whose rule it is
      {
        urlFilter,
        isUrlFilterCaseSensitive: true,
        tabIds: [tab, -1],
        initiatorDomains: [host],
        resourceTypes: types,
      },
      {
        urlFilter,
        isUrlFilterCaseSensitive: true,
        excludedTabIds: [tab],
        initiatorDomains: [host],
        resourceTypes: ['main_frame'],
      },
    ]);
    return { remove: [...grown, ...old], add };
  });

const valueIn = (filter: string): string => {
  try {
    return decodeURIComponent(filter.replaceAll('+', ' '));
  } catch {
    return filter;
  }
};

/** Lets go of those that the person chose to send. */
export const letGo = (tab: number, isApproved: (value: string) => boolean): Promise<void> =>
  changeRules((rules) => ({
    remove: rules.filter((rule) => {
      const { urlFilter = '' } = rule.condition;
      return isOf(tab, rule) && (isApproved(urlFilter) || isApproved(valueIn(urlFilter)));
    }),
  }));

/** Lets go of those of hosts that are guarded no more. */
export const letGoOf = (isOver: (host: string) => boolean): Promise<void> =>
  changeRules((rules) => {
    const over = rules.filter(({ id, condition }) => id >= firstValueId && condition.initiatorDomains?.some(isOver));
    const isOne = (rule: Rule): boolean =>
      over.some((one) => one.condition.urlFilter === rule.condition.urlFilter && tabOf(one) === tabOf(rule));
    return { remove: rules.filter(isOne) };
  });

/** The tab goes to another page, or has gone. */
export const forgetValues = (tab: number): Promise<void> =>
  changeRules((rules) => ({ remove: rules.filter((rule) => isOf(tab, rule)) }));
