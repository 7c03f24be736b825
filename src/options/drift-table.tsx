import type { FlagRate } from '../protocol/flag-rate.ts';
import { askFromPage } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { siteTitle } from './site-title.ts';

const days = 30;
const dayName = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

const rateOf = (rates: readonly FlagRate[]): number => {
  const read = rates.reduce((sum, rate) => sum + rate.read, 0);
  return read === 0 ? 0 : rates.reduce((sum, { flagged }) => sum + flagged, 0) / read;
};

function Bars({ rates }: { readonly rates: readonly FlagRate[] }) {
  const byDay = [...Map.groupBy(rates, ({ day }) => day)].sort(([one], [other]) => one - other);
  const highest = Math.max(0.01, ...byDay.map(([, of]) => rateOf(of)));
  return (
    <div class="bars">
      {byDay.map(([day, of]) => {
        const rate = rateOf(of);
        const says = `${dayName.format(day)}: ${percent.format(rate)} of ${of.reduce((sum, { read }) => sum + read, 0)}`;
        return (
          <span
            key={day}
            role="img"
            aria-label={says}
            title={says}
            style={{ height: `${4 + (36 * rate) / highest}px` }}
          />
        );
      })}
    </div>
  );
}

/** Flag rates of the last days, for each site and version of the model. */
export function DriftTable() {
  const { value: rates } = useAnswer(() => askFromPage('model.drift', { days }), '', 10_000);
  const groups = [...Map.groupBy(rates ?? [], ({ site, model }) => `${siteTitle(site)} · ${model}`)].sort();
  return (
    <section>
      <h3>Flagged passages, last {days} days</h3>
      <p class="soft">A model that suddenly flags more or less has met other texts, or is another model.</p>
      {rates && groups.length === 0 && <p class="soft">No reply has been read yet.</p>}
      {groups.map(([name, of]) => (
        <div key={name} class="drift">
          <span>
            {name} <small class="soft">{percent.format(rateOf(of))}</small>
          </span>
          <Bars rates={of} />
        </div>
      ))}
    </section>
  );
}
