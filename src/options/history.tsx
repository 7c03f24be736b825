import { askFromPage } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { actionWords } from '../ui/page-words.ts';

const most = 14;
const actionsShown = Object.entries(actionWords);
const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });

/** Counts of the last days, the newest first; days without any are left out. */
export function History({ days }: { readonly days: number }) {
  const shown = Math.min(days, most);
  const { value, failed } = useAnswer(() => askFromPage('ledger.days', { days: shown }), String(shown));
  const full = value?.filter(({ byAction, marked }) => marked > 0 || Object.keys(byAction).length > 0);
  return (
    <section class="history" aria-busy={!value && !failed}>
      <h2>The last {shown === 1 ? 'day' : `${shown} days`}</h2>
      {failed && <p class="soft">The counts could not be read just now.</p>}
      {full?.length === 0 && <p class="soft">Nothing caught.</p>}
      {full && full.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              {actionsShown.map(([action, name]) => (
                <th key={action} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Marked</th>
            </tr>
          </thead>
          <tbody>
            {full.map(({ at, byAction, marked }) => (
              <tr key={at}>
                <th scope="row">{dayName.format(at)}</th>
                {actionsShown.map(([action]) => (
                  <td key={action}>{byAction[action] ?? 0}</td>
                ))}
                <td>{marked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
