import { allDetectors } from '../detectors/registry.ts';
import { nameKinds } from '../protocol/names.ts';
import { unseenTitles } from '../engine/disguise/received.ts';
import { allJudges } from '../judges/registry.ts';
import { askFromPage, type Today } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { ledgerName } from './ledger-name.ts';
import { actionWords, markedWords } from '../ui/page-words.ts';
import { concernTitles } from '../ui/shadow-words.ts';

const every = 2_000;
const others = [
  ...Object.values(nameKinds).map(({ detector, title }) => [detector, title] as const),
  ...Object.entries(unseenTitles),
  ...Object.entries(concernTitles),
];
const titles = new Map([...[...allDetectors, ...allJudges].map(({ id, title }) => [id, title] as const), ...others]);
const actionsShown = Object.entries(actionWords);

async function askToday(host: string | undefined): Promise<{ readonly all: Today; readonly here?: Today }> {
  const all = askFromPage('ledger.today', {});
  if (host === undefined) return { all: await all };
  return { all: await all, here: await askFromPage('ledger.today', { site: ledgerName(host) }) };
}

const isEmpty = ({ byAction, marked }: Today): boolean =>
  marked === 0 && Object.values(byAction).every((count) => count === 0);

function Counts({ all, here }: { readonly all: Today; readonly here?: Today | undefined }) {
  const rows = [
    ...actionsShown.map(([action, name]) => [name, here?.byAction[action] ?? 0, all.byAction[action] ?? 0] as const),
    [markedWords, here?.marked ?? 0, all.marked] as const,
  ].filter(([, , total]) => total > 0);
  return (
    <table>
      <thead>
        <tr>
          <td />
          {here && <th scope="col">This site</th>}
          <th scope="col">All sites</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, one, total]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {here && <td>{one}</td>}
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kinds({ byDetector }: { readonly byDetector: Today['byDetector'] }) {
  const kinds = Object.entries(byDetector).sort(([, one], [, other]) => other - one);
  return (
    <details>
      <summary>What it was</summary>
      <ul>
        {kinds.map(([id, count]) => (
          <li key={id}>
            <span>{titles.get(id) ?? id}</span> <span>{count}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was caught since midnight, on this site and on all. */
export function TodayTable({ host }: { readonly host: string | undefined }) {
  const { value, failed } = useAnswer(() => askToday(host), host ?? '', every);
  return (
    <section class="today" aria-busy={!value && !failed}>
      <h2>Today</h2>
      {failed && !value && <p class="soft">The counts could not be read just now.</p>}
      {value && isEmpty(value.all) && <p class="soft">Nothing caught today.</p>}
      {value && !isEmpty(value.all) && (
        <>
          <Counts all={value.all} here={value.here} />
          <Kinds byDetector={value.all.byDetector} />
        </>
      )}
    </section>
  );
}
