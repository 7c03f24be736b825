import browser from 'webextension-polyfill';
import { opened, packed, type Answer } from './answer.ts';
import type { FlagRate } from '../protocol/flag-rate.ts';
import type { ExtraAnswer, ModelSlot, NamedModel, NamedStatus } from '../protocol/named-model.ts';
import type { ReportStatus } from '../protocol/report.ts';
import type { Seal, TrialAnswer, TrialRequest } from '../protocol/seal.ts';
import type { TabSession } from '../protocol/tab-session.ts';
import type { PartName } from '../protocol/parts.ts';
import type { FeedbackNote } from './feedback.ts';
import type { NamedRecord } from './named-record.ts';
import type { LabelAnswer, LedgerEvent, ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';
import type { Outgoing, WireCounts, WireRecord } from '../protocol/wire.ts';

/**
 * All that the parts of the extension say to each other. Three registries by trust: what a content script may ask of
 * the background (a hostile page may be behind it), what our own pages may ask, and what the background asks of the
 * model host.
 */
interface ContentProtocol {
  'ledger.append': (event: LedgerEvent) => void;
  /** `question`: what the texts answer, where it is known; the last one stays in memory as long as the model does. */
  'model.judge': (request: {
    readonly id: string;
    readonly texts: readonly string[];
    readonly question?: string | undefined;
  }) => LabelAnswer;
  /** The same texts by the model that the policy names, and by the browser's own: sentence by sentence. */
  'model.extra': (request: { readonly id: string; readonly texts: readonly string[] }) => ExtraAnswer;
  'model.language': (request: { readonly id: string; readonly texts: readonly string[] }) => ExtraAnswer;
  /** Persons and addresses in a text that is about to leave; 'model.cancel' with its id gives up on it. */
  'model.names': (request: { readonly id: string; readonly text: string }) => NameAnswer;
  'model.cancel': (request: { readonly id: string }) => void;
  /** What the person said of a mark; counts alone are kept, on this device. */
  'feedback.note': (feedback: FeedbackNote) => void;
  /** What this tab had learned on this host before the page was loaded again. */
  'session.load': (query: Record<never, never>) => TabSession | undefined;
  'session.save': (session: TabSession) => void;
  /** Secrets that were written on this page: no address of it may carry them. */
  'values.hold': (request: { readonly values: readonly string[] }) => void;
  /** Takes made-up secrets the way of every carrier of this page. */
  'seal.try': (request: TrialRequest) => TrialAnswer;
  /** How whole the guard of this page is, where that has changed. */
  'seal.report': (report: Pick<Seal, 'site' | 'paths'>) => void;
  /** What the guard of a frame was asked about since it last told: carrier -> counts. */
  'wire.saw': (request: { readonly counts: Readonly<Record<string, WireCounts>> }) => void;
  /** Starts the host that reads files, so that a line to it can be opened. */
  'file.open': (query: Record<never, never>) => void;
  /** Brings a part of the content script into the frame that asks. Rejects where the frame takes none. */
  'part.inject': (request: { readonly part: PartName }) => void;
}

/** What happened since midnight, local time; all sites, or one. */
export interface Today {
  readonly byAction: Readonly<Record<string, number>>;
  readonly byDetector: Readonly<Record<string, number>>;
  readonly marked: number;
}

/** One day's counts; `at` is its local midnight in epoch milliseconds. */
interface Day extends Today {
  readonly at: number;
}

interface PageProtocol {
  /** How often the model of replies flagged a passage, by day, site and version. */
  'model.drift': (query: { readonly days: number }) => readonly FlagRate[];
  /** Opens the view of what the chatbot gets, on the page of that tab. */
  'page.received': (query: { readonly tab: number }) => void;
  'ledger.today': (query: { readonly site?: string }) => Today;
  /** Days on which something happened, the newest first: so many, today among them. */
  'ledger.days': (query: { readonly days: number }) => readonly Day[];
  'model.status': (query: Record<never, never>) => ModelStatus;
  /** Where the models that the policy names stand. */
  'model.named': (query: Record<never, never>) => NamedRecord;
  /** From the model host: that has changed. */
  'model.stands': (news: { readonly slot: ModelSlot; readonly status: NamedStatus }) => void;
  /** How whole the guard was on each site when it was last tested there; the newest first. */
  'seal.all': (query: Record<never, never>) => readonly Seal[];
  'report.status': (query: Record<never, never>) => ReportStatus | undefined;
  /** What each layer saw of a tab's requests since the page was loaded. */
  'wire.seen': (query: { readonly tab: number }) => WireRecord;
}

/** What the background asks of the guard in one frame of a tab. */
interface TabProtocol {
  /**
   * Whether the guard would not have let this request go, which the network layer has seen. `held`: it can be stopped.
   */
  'tab.judge': (request: { readonly outgoing: Outgoing; readonly held: boolean }) => boolean;
}

interface HostProtocol {
  'host.score': (request: {
    readonly id: string;
    readonly texts: readonly string[];
    readonly question?: string | undefined;
  }) => ScoreAnswer;
  'host.names': (request: {
    readonly id: string;
    readonly text: string;
    readonly model?: NamedModel | undefined;
  }) => NameAnswer;
  'host.extra': (request: {
    readonly id: string;
    readonly texts: readonly string[];
    readonly model: NamedModel;
  }) => ExtraAnswer;
  /** Brings the model in that the policy names for a slot; without one, throws away what was kept there. */
  'host.settle': (request: { readonly slot: ModelSlot; readonly model: NamedModel | undefined }) => void;
  'host.language': (request: { readonly id: string; readonly texts: readonly string[] }) => ExtraAnswer;
  'host.cancel': (request: { readonly id: string }) => void;
  'host.status': (query: Record<never, never>) => ModelStatus;
}

/** The frame that a message comes from, where it comes from a page. */
export interface From {
  readonly tab?: number;
  readonly frame?: number;
  /** The host of the frame's own origin, as the browser knows it. */
  readonly host?: string;
  /** Chromium only: outlives no navigation, as a frame does. */
  readonly document?: string;
}

type Call = (argument: never) => unknown;
type Handlers<Protocol> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (argument: infer Argument) => infer Answer
    ? (argument: Argument, from: From) => Answer | Promise<Answer>
    : never;
};
interface Envelope {
  readonly parapet: string;
  readonly body: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as Envelope).parapet === 'string';

/**
 * Asks the other side. Rejects where nobody answers: the extension was reloaded, or the background is gone.
 */
function ask<Protocol>() {
  return async <Name extends keyof Protocol & string>(
    name: Name,
    body: Protocol[Name] extends (argument: infer Argument) => unknown ? Argument : never,
  ): Promise<Protocol[Name] extends Call ? Awaited<ReturnType<Protocol[Name]>> : never> =>
    opened(await browser.runtime.sendMessage({ parapet: name, body } satisfies Envelope)) as never;
}

/** From a content script. */
export const askBackground = ask<ContentProtocol>();
/** From the popup and the options page. */
export const askFromPage = ask<PageProtocol>();
/** From the background to the model host. */
export const askHost = ask<HostProtocol>();

type Sender = browser.Runtime.MessageSender;
function fromOf({ tab, frameId, url, ...rest }: Sender): From {
  const { documentId, origin = url ?? '' } = rest as { documentId?: string; origin?: string };
  return {
    ...(tab?.id !== undefined && { tab: tab.id }),
    ...(frameId !== undefined && { frame: frameId }),
    ...(URL.canParse(origin) && { host: new URL(origin).host }),
    ...(documentId !== undefined && { document: documentId }),
  };
}

const fromOwnPage = (sender: Sender): From | undefined =>
  (sender.url ?? '').startsWith(browser.runtime.getURL('')) ? fromOf(sender) : undefined;

type Called = Readonly<Record<string, (body: never, from: From) => unknown>>;
/** `whoIs`: undefined for who may not ask. */
function listen(handlers: Called, whoIs: (sender: Sender) => From | undefined): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender, answer: (answer: Answer) => void) => {
    // an answer of undefined leaves a foreign message to its own listener
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.parapet)) return undefined;
    const from = sender.id === browser.runtime.id ? whoIs(sender) : undefined;
    if (!from) return undefined;
    void packed(() => handlers[message.parapet]?.(message.body as never, from)).then(answer);
    return true;
  }) as browser.Runtime.OnMessageListener);
}

/** From the background to the guard in one frame. Rejects where there is none. */
export const askTab = async <Name extends keyof TabProtocol>(
  tab: number,
  frameId: number,
  name: Name,
  body: Parameters<TabProtocol[Name]>[0],
): Promise<ReturnType<TabProtocol[Name]>> =>
  opened(await browser.tabs.sendMessage(tab, { parapet: name, body } satisfies Envelope, { frameId })) as never;
export const answerAsTab = (handlers: Handlers<TabProtocol>): void => listen(handlers, () => ({}));

/** The background answers content scripts. `body` may come from a compromised renderer: handlers validate it. */
export const answerContent = (handlers: Handlers<ContentProtocol>): void => listen(handlers, fromOf);
export const answerPages = (handlers: Handlers<PageProtocol>): void => listen(handlers, fromOwnPage);
export const answerAsHost = (handlers: Handlers<HostProtocol>): void => listen(handlers, fromOwnPage);

/** False in a content script whose extension was reloaded or removed. */
export const isAlive = (): boolean => Boolean(browser.runtime?.id);
