import { askFromPage } from '../platform/messages.ts';
import type { ReportStatus } from '../protocol/report.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { setBy } from '../ui/page-words.ts';
import { classWords, everyWords, troubleWords, waitingWords } from '../ui/report-words.ts';

const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The very report, in lines. */
const Next = ({ next }: { readonly next: string }) => (
  <details open>
    <summary>Exactly what the next report says</summary>
    <pre tabIndex={0}>
      <code>{JSON.stringify(JSON.parse(next), null, 2)}</code>
    </pre>
  </details>
);

function Going({ status }: { readonly status: ReportStatus }) {
  const { address, classes, minutes, waiting, dropped, lastAt, nextAt, trouble, next } = status;
  return (
    <>
      <dl>
        <dt>Reports go to</dt>
        <dd>
          <code>{address}</code>, {everyWords(minutes)}
        </dd>
        <dt>They count</dt>
        <dd>{classWords(classes)}</dd>
        <dt>Last delivery</dt>
        <dd>{lastAt === undefined ? 'none yet' : when.format(lastAt)}</dd>
        <dt>Waiting</dt>
        <dd>{waitingWords(waiting, dropped)}</dd>
        <dt>Next</dt>
        <dd>{when.format(nextAt)}, or when the browser is next open</dd>
      </dl>
      {trouble && (
        <p class="wrong" role="status">
          {troubleWords(trouble)}
        </p>
      )}
      <Next next={next} />
    </>
  );
}

/** What the organisation gets to know: everything of it, so that nobody has to guess. */
export function Reports({ organisation }: { readonly organisation: string }) {
  const { value: status, failed } = useAnswer(async () => ({ of: await askFromPage('report.status', {}) }), '', 5000);
  return (
    <section class="reports" aria-busy={!status && !failed}>
      <h2>Reports</h2>
      {failed && <p class="soft">It could not be read just now.</p>}
      {status && !status.of && (
        <p class="soft">
          Nothing is reported to anybody. Only an organisation can turn reports on, by browser policy; they would hold
          counts and ids, and be shown here to the letter.
        </p>
      )}
      {status?.of && (
        <>
          <p class="soft">
            {setBy(organisation)}. Reports hold counts, ids and which chatbot it was; never what you wrote or read, and
            not who you are.
          </p>
          <Going status={status.of} />
        </>
      )}
    </section>
  );
}
