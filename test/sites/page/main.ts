import { composerOf } from '../../../src/page-io/writing/composer-of.ts';
import { sendButton } from '../../../src/page-io/writing/send-button.ts';
import { genericSite } from '../../../src/sites/generic.ts';
import { allSites } from '../../../src/sites/registry.ts';

/** What an adapter finds on the page, each as the roles (`data-is`) or decoys (`data-decoy`) that the page gave them. */
interface Found {
  readonly composer: readonly string[];
  readonly send: string;
  readonly user: readonly string[];
  readonly reply: readonly string[];
  readonly files: readonly string[];
  readonly streaming: readonly string[];
  /** Of the paths that the page names. */
  readonly prompts: readonly string[];
}

declare global {
  interface Window {
    find: (id: string) => Found;
  }
}

const roleOf = (element: Element | undefined | null): string => {
  const { is, decoy } = (element as HTMLElement | undefined)?.dataset ?? {};
  return is ?? (decoy === undefined ? 'something else' : `decoy: ${decoy}`);
};
const all = (selector: string | undefined): readonly Element[] =>
  selector === undefined ? [] : [...document.querySelectorAll(selector)];
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

window.find = (id) => {
  const site = allSites.find((one) => one.id === id) ?? genericSite;
  const composers = all(site.composer).filter(isShown);
  const composer = composers[0] && composerOf(composers[0]);
  const { prompts = '', others = '' } = document.documentElement.dataset;
  const roles = (selector: string | undefined): readonly string[] => all(selector).map(roleOf);
  return {
    composer: composers.map(roleOf),
    send: roleOf(composer && sendButton(site, composer)),
    user: roles(site.userTurn),
    reply: roles(site.reply),
    files: roles(site.files ?? 'input[type=file]'),
    streaming: roles(site.streaming).filter((role) => role !== 'send'),
    prompts: `${prompts} ${others}`.split(' ').filter((path) => site.prompts?.test(path)),
  };
};
