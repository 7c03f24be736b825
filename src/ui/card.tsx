import type { CardAction, CardAnswer, CardItem, CardRequest, ViewPiece } from './card-types.ts';
import { Mark } from './mark.tsx';
import { cardWords } from './words.ts';

interface Props {
  readonly request: CardRequest;
  readonly answer: (answer: CardAnswer) => void;
  /** The action whose reason is being asked for, and how to ask for another's. */
  readonly asking?: string;
  readonly ask: (action: string) => void;
}

const focusAtFirst = (element: HTMLElement | null): void => element?.focus();

const Item = ({ item, sayWhy }: { readonly item: CardItem; readonly sayWhy: boolean }) => (
  <li>
    <div class="what">
      <span class="title">
        {item.title}
        {(item.count ?? 1) > 1 && <span class="count"> × {item.count}</span>}
      </span>
      <code translate={false}>{item.masked}</code>
    </div>
    {sayWhy && item.why && <p class="why">{item.why}</p>}
  </li>
);

/** Where one value is longer, each stands under its title. */
const longestBeside = 24;

/** The same reason is given once, under the last of the items it holds for. More than one may have to be scrolled. */
const Items = ({ items }: { readonly items: readonly CardItem[] }) => (
  <ul
    class={items.some(({ masked }) => masked.length > longestBeside) ? 'stacked' : ''}
    tabIndex={items.length > 1 ? 0 : undefined}
    aria-labelledby="heading"
  >
    {items.map((item, index) => (
      <Item key={index} item={item} sayWhy={items[index + 1]?.why !== item.why} />
    ))}
  </ul>
);

/** The text as it leaves. Focusable, so that the keyboard can scroll it. */
const View = ({ pieces }: { readonly pieces: readonly ViewPiece[] }) => (
  <pre class="whole" tabIndex={0} aria-label={cardWords.view} translate={false}>
    {pieces.map(({ text, note }, index) =>
      note === undefined ? (
        text
      ) : (
        <mark key={index}>
          {text}
          <small>{note}</small>
        </mark>
      ),
    )}
  </pre>
);

const Reason = () => (
  <label class="reason">
    {cardWords.reason}
    <input type="text" maxLength={200} required autocomplete="off" ref={focusAtFirst} />
    <small>{cardWords.reasonKept}</small>
  </label>
);

/** What a card and a note have in common. */
export function Body({ request, close }: { readonly request: CardRequest; readonly close: () => void }) {
  const about = (
    <>
      {request.text && <p id="text">{request.text}</p>}
      {request.items.length > 0 && <Items items={request.items} />}
    </>
  );
  return (
    <>
      <header>
        <Mark />
        <h2 id="heading">{request.heading}</h2>
        <button type="button" class="close" aria-label={cardWords.close} title={cardWords.close} onClick={close}>
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M2 2l12 12M14 2L2 14" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      {request.brief ? (
        <details>
          <summary>{cardWords.more}</summary>
          {about}
        </details>
      ) : (
        about
      )}
      {request.view && <View pieces={request.view} />}
      {request.organisation && <p class="organisation">{cardWords.setBy(request.organisation)}</p>}
    </>
  );
}

/** The card's inside. An action that needs a reason asks for it first and is carried out on the second press. */
export function Card({ request, answer, asking, ask }: Props) {
  const press = (event: Event, { id, needsReason }: CardAction): void => {
    if (needsReason && asking === id) return;
    event.preventDefault();
    if (needsReason) ask(id);
    else answer({ action: id, reasonGiven: false });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = (event.currentTarget as HTMLFormElement).querySelector('input')?.value.trim() ?? '';
    if (asking !== undefined && reason !== '') answer({ action: asking, reasonGiven: true });
  };
  return (
    <form class={`card ${request.kind}`} onSubmit={submit}>
      <Body request={request} close={() => answer({ action: 'dismiss', reasonGiven: false })} />
      {asking !== undefined && <Reason />}
      <footer>
        {request.actions.map((action) => (
          <button
            key={action.id}
            type={asking === action.id ? 'submit' : 'button'}
            class={action.primary ? 'primary' : ''}
            data-primary={action.primary}
            onClick={(event) => press(event, action)}
          >
            {action.label}
          </button>
        ))}
      </footer>
    </form>
  );
}
