import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../policy/resolve.ts';
import { Lock, Problems } from '../ui/controls.tsx';
import { usePolicy } from '../ui/hooks.ts';
import { Mark } from '../ui/mark.tsx';
import { lockedWords, problemWords } from '../ui/page-words.ts';
import { AddedSites } from './added-sites.tsx';
import { Coverage } from './coverage.tsx';
import { Models } from './models.tsx';
import { History } from './history.tsx';
import { Reports } from './reports.tsx';
import { settingSections } from './sections.ts';
import { Setting } from './setting.tsx';

function Header({ policy }: { readonly policy: Policy }) {
  return (
    <header>
      <Mark size={30} />
      <h1>Parapet options</h1>
      {Object.values(policy.source).includes('managed') && <Lock text={lockedWords(policy.values.organisation)} />}
    </header>
  );
}

/** Each is a page of its own, with an address of its own. */
const pages = { '#settings': 'Settings', '#coverage': 'Coverage', '#models': 'Models', '#reports': 'Reports' } as const;

function usePage(): string {
  const [page, setPage] = useState(location.hash);
  useEffect(() => {
    const turn = (): void => setPage(location.hash);
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  return page in pages ? page : '#settings';
}

const Pages = ({ page }: { readonly page: string }) => (
  <nav aria-label="Pages">
    {Object.entries(pages).map(([hash, name]) => (
      <a key={hash} href={hash} aria-current={hash === page ? 'page' : undefined}>
        {name}
      </a>
    ))}
  </nav>
);

/** One form for all of the policy, made from its schema. Every change is kept at once. */
export function Options() {
  const page = usePage();
  const policy = usePolicy();
  if (!policy) return <main aria-busy="true" />;
  if (page !== '#settings') {
    return (
      <main>
        <Header policy={policy} />
        <Pages page={page} />
        {page === '#coverage' && <Coverage />}
        {page === '#models' && <Models values={policy.values} />}
        {page === '#reports' && <Reports organisation={policy.values.organisation} />}
      </main>
    );
  }
  return (
    <main>
      <Header policy={policy} />
      <Pages page={page} />
      {policy.problems.length > 0 && (
        <Problems count={policy.problems.length}>
          {policy.problems.map((problem, index) => (
            <li key={index}>{problemWords(problem, policy.values.organisation)}</li>
          ))}
        </Problems>
      )}
      <History days={policy.values.ledgerDays} />
      <AddedSites />
      {settingSections.map(([title, keys]) => (
        <section key={title} aria-label={title} class="settings">
          <h2>{title}</h2>
          {keys.map((name) => (
            <Setting key={name} name={name} policy={policy} />
          ))}
        </section>
      ))}
    </main>
  );
}
