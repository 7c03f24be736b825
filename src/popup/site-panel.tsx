import { useState } from 'preact/hooks';
import { reloadTab, type ActiveTab } from '../platform/active-tab.ts';
import { askFromPage } from '../platform/messages.ts';
import { setUserPolicy } from '../platform/settings.ts';
import { askForAddress, askForSite } from '../platform/site-access.ts';
import { isOff } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { Lock, Switch } from '../ui/controls.tsx';
import { setBy } from '../ui/page-words.ts';
import { useAnswer } from '../ui/hooks.ts';
import { SealLine, SealPaths } from '../ui/seal.tsx';
import { labels } from '../ui/words.ts';
import { ledgerName } from './ledger-name.ts';

type Page = Extract<ActiveTab, { kind: 'page' }>;

/** Off for a host means off for what stands under it, so turning on again takes out its parents too. */
const withoutHost = (off: readonly string[], host: string): readonly string[] =>
  off.filter((one) => host !== one && !host.endsWith(`.${one}`));

function GuardedSite({ page: { id, host }, policy }: { readonly page: Page; readonly policy: Policy }) {
  const { value: seals } = useAnswer(() => askFromPage('seal.all', {}), host, 2000);
  const seal = seals?.find(({ site }) => site === ledgerName(host));
  const see = async (): Promise<void> => {
    await askFromPage('page.received', { tab: id });
    window.close();
  };
  const off = isOff(policy, host);
  const { disabledSites, organisation } = policy.values;
  const locked = policy.source.disabledSites === 'managed';
  const turn = (on: boolean): void =>
    void setUserPolicy({ disabledSites: on ? withoutHost(disabledSites, host) : [...disabledSites, host] });
  return (
    <section class="site">
      <div class="row">
        <h2>{host}</h2>
        <Switch on={!off} label={`Protect ${host}`} locked={locked ? setBy(organisation) : undefined} onChange={turn} />
      </div>
      <p class="soft">
        {off ? 'Parapet is off here. Nothing is checked.' : 'What you write is checked before it leaves.'}
      </p>
      {locked && <Lock text={setBy(organisation)} />}
      {!off && seal && (
        <>
          <SealLine seal={seal} />
          <SealPaths seal={seal} open={false} />
        </>
      )}
      {!off && (
        <button type="button" class="see" onClick={() => void see()}>
          {labels.see}
        </button>
      )}
    </section>
  );
}

type Step = 'ask' | 'refused' | 'granted';

function UnguardedSite({ page }: { readonly page: Page }) {
  const [step, setStep] = useState<Step>('ask');
  const protect = async (): Promise<void> => setStep((await askForSite(page.pattern)) ? 'granted' : 'refused');
  const reload = async (): Promise<void> => {
    await reloadTab(page.id);
    window.close();
  };
  return (
    <section class="site">
      <h2>{page.host}</h2>
      {step === 'granted' ? (
        <>
          <p class="soft">From the next load on, Parapet is active here.</p>
          <button type="button" class="primary" onClick={() => void reload()}>
            Load the page again
          </button>
        </>
      ) : (
        <>
          <p class="soft">{step === 'refused' ? 'Nothing was changed. ' : ''}Parapet is not active here.</p>
          <button type="button" class="primary" onClick={() => void protect()}>
            Protect this site
          </button>
        </>
      )}
    </section>
  );
}

/** The browser tells a page's address only to a popup that was opened after "activeTab" had been allowed. */
function HiddenSite() {
  const [allowed, setAllowed] = useState(false);
  return (
    <section class="site">
      <h2>Parapet is not active here</h2>
      {allowed ? (
        <p role="status">Thank you. Please open Parapet once more: now it can see which site this is.</p>
      ) : (
        <>
          <p class="soft">It looks at no site that you have not chosen, not even at its address.</p>
          <button type="button" class="primary" onClick={() => void askForAddress().then(setAllowed)}>
            Protect this site
          </button>
        </>
      )}
    </section>
  );
}

interface Props {
  readonly tab: ActiveTab;
  readonly guarded: boolean;
  readonly policy: Policy;
}

export function SitePanel({ tab, guarded, policy }: Props) {
  if (tab.kind === 'hidden') return <HiddenSite />;
  if (tab.kind === 'page') {
    return guarded ? <GuardedSite page={tab} policy={policy} /> : <UnguardedSite page={tab} />;
  }
  return (
    <section class="site">
      <h2>Not a web page</h2>
      <p class="soft">There is nothing to guard here.</p>
    </section>
  );
}
