import type { Policy } from '../policy/resolve.ts';
import { policyKeys } from '../policy/schema.ts';
import { Lock, Problems } from '../ui/controls.tsx';
import { usePolicy } from '../ui/hooks.ts';
import { Mark } from '../ui/mark.tsx';
import { lockedWords, problemWords } from '../ui/page-words.ts';
import { AddedSites } from './added-sites.tsx';
import { History } from './history.tsx';
import { Setting } from './setting.tsx';

function Header({ policy }: { readonly policy: Policy }) {
  return (
    <header>
      <Mark size={30} />
      <h1>Parapet options</h1>
      {policy.locked.length > 0 && <Lock text={lockedWords(policy.values.organisation)} />}
    </header>
  );
}

/** One form for all of the policy, made from its schema. Every change is kept at once. */
export function Options() {
  const policy = usePolicy();
  if (!policy) return <main aria-busy="true" />;
  return (
    <main>
      <Header policy={policy} />
      {policy.problems.length > 0 && (
        <Problems count={policy.problems.length}>
          {policy.problems.map((problem, index) => (
            <li key={index}>{problemWords(problem, policy.values.organisation)}</li>
          ))}
        </Problems>
      )}
      <History days={policy.values.ledgerDays} />
      <AddedSites />
      <section aria-label="Settings" class="settings">
        {policyKeys.map((name) => (
          <Setting key={name} name={name} policy={policy} />
        ))}
      </section>
    </main>
  );
}
