import { isEvent, openLedger } from '../audit/ledger.ts';
import { openDrift } from '../audit/drift.ts';
import { midnight, sumUp, sumUpDays } from '../audit/today.ts';
import { labels, replyGuard } from '../model/replies/card.ts';
import { answerContent, answerPages } from '../platform/messages.ts';
import { modelHost } from '../platform/model-host.ts';
import { allSeals } from '../platform/seals.ts';
import { injectPart } from '../platform/parts.ts';
import { watchAddedSites } from '../platform/site-access.ts';
import { allApproved, forgetClosedTabs, loadSession, saveSession } from '../platform/tab-session.ts';
import { mirrorManagedPolicy, watchPolicy } from '../platform/settings.ts';
import { namedRecord } from '../platform/named-record.ts';
import { isFeedback, noteFeedback } from '../platform/feedback.ts';
import { mostAsked } from '../protocol/names.ts';
import { strengthOf } from '../engine/strength.ts';
import { resolveClosely } from '../policy/resolve-closely.ts';
import type { TabSession } from '../protocol/tab-session.ts';
import type { ExtraAnswer } from '../protocol/named-model.ts';
import type { LabelAnswer, ModelScores, ReachedLabel, VaultEntry } from '../engine/types.ts';
import { createNamedModels } from './named-models.ts';
import { guardNetwork } from './network.ts';
import { createReports } from './reports.ts';
import { reportSeal, trySeal } from './seal.ts';
import { createWireLog } from './wire-log.ts';

const ledger = openLedger();
const drift = openDrift();
const wire = createWireLog();
const named = createNamedModels(async (slot) => {
  const event = { at: Date.now(), site: 'parapet', direction: 'inbound', action: 'annotate', way: 'model' } as const;
  await ledger.append({ ...event, counts: { [`model-refused-${slot}`]: 1 } });
});
let policy = resolveClosely();
const reports = createReports(() => policy, ledger);
const dayLength = 86_400_000;
const mostTexts = 200;

mirrorManagedPolicy();
const network = guardNetwork(() => policy, wire);
void allApproved().then(network.remember);
watchAddedSites();
forgetClosedTabs();
watchPolicy(
  resolveClosely,
  (next) => {
    policy = next;
    network.follow();
    reports.follow();
    void named.follow(next);
    void ledger.prune(policy.values.ledgerDays, Date.now());
    void drift.prune(policy.values.ledgerDays, Date.now());
  },
  new AbortController().signal,
);

const isStrings = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((item) => typeof item === 'string');
const isTexts = (texts: unknown): texts is readonly string[] => isStrings(texts) && texts.length <= mostTexts;

const isQuestion = (question: unknown): question is string =>
  typeof question === 'string' && question.length <= mostAsked;

const isSession = ({ entries, approved }: TabSession): boolean =>
  Array.isArray(entries) &&
  isStrings(approved) &&
  entries.every((entry: VaultEntry) => isStrings([entry.standIn, entry.entity, entry.value]));

const reached = (scores: ModelScores): readonly ReachedLabel[] =>
  labels.flatMap((label) => {
    const [score, least] = [scores[label] ?? 0, replyGuard.thresholds[label]];
    return score >= least ? [{ label, strength: strengthOf(score, least) }] : [];
  });

/** A model that begins to flag more, or less, than it did is told of by its rate. */
function noteRate(site: string, model: string, found: readonly (readonly ReachedLabel[])[]): void {
  const counts = { read: found.length, flagged: found.filter(({ length }) => length > 0).length };
  void drift.note({ site, model, ...counts }, Date.now()).catch(() => undefined);
}

async function judge(id: string, texts: readonly string[], question?: string, site = ''): Promise<LabelAnswer> {
  const answer = await modelHost.score(id, texts, question);
  if (answer.kind !== 'scored') return answer;
  const found = answer.scores.map(reached);
  noteRate(site, `${replyGuard.id} ${replyGuard.version}`, found);
  return { kind: 'judged', labels: found };
}

const off = { kind: 'not-checked', why: 'It is turned off.' } as const;

async function judgeToo(id: string, texts: readonly string[], site = ''): Promise<ExtraAnswer> {
  const model = named.wanted('reply');
  const answer = model ? await modelHost.extra(id, texts, model) : off;
  if (answer.kind === 'judged') noteRate(site, answer.model, answer.labels);
  return answer;
}

answerContent({
  'ledger.append': async (event) => {
    // when it came is known here
    if (isEvent(event)) await ledger.append({ ...event, at: Date.now() });
  },
  'model.judge': ({ id, texts, question }, { host }) => {
    if (!policy.values.models) return { kind: 'not-checked', why: 'On-device models are turned off.' };
    if (typeof id !== 'string' || !isTexts(texts)) return { kind: 'not-checked', why: 'The request was malformed.' };
    return judge(id, texts, isQuestion(question) ? question : undefined, host);
  },
  'model.extra': ({ id, texts }, { host }) =>
    policy.values.models && typeof id === 'string' && isTexts(texts) ? judgeToo(id, texts, host) : off,
  'model.language': ({ id, texts }) => {
    const { models, languageModel } = policy.values;
    if (!models || languageModel === 'off' || typeof id !== 'string' || !isTexts(texts)) return off;
    return modelHost.language(id, texts);
  },
  'model.names': ({ id, text }) => {
    if (!policy.values.models) return { kind: 'not-checked', why: 'On-device models are turned off.' };
    const fits = typeof id === 'string' && typeof text === 'string' && text.length <= mostAsked;
    return fits
      ? modelHost.names(id, text, named.wanted('names'))
      : { kind: 'not-checked', why: 'The text is too long, or the request malformed.' };
  },
  'model.cancel': ({ id }) => modelHost.cancel(id),
  'feedback.note': (feedback) => {
    if (isFeedback(feedback)) return noteFeedback(feedback);
  },
  'session.load': (_query, from) => loadSession(from),
  'session.save': (session, from) => {
    if (!isSession(session)) return;
    if (from.tab !== undefined) network.approve(from.tab, session.approved);
    return saveSession(session, from);
  },
  'values.hold': ({ values }, { tab, host }) => {
    if (tab !== undefined && host !== undefined && isTexts(values))
      network.hold(tab, host.replace(/:\d+$/, ''), values);
  },
  'file.open': () => modelHost.open(),
  'part.inject': ({ part }, from) => injectPart(part, from),
  'seal.try': trySeal,
  'seal.report': (seal, from) => reportSeal(seal, ledger, from),
  'wire.saw': ({ counts }, { tab }) => {
    if (tab !== undefined) wire.saw(tab, 'page', counts);
  },
});

answerPages({
  'ledger.today': async ({ site }) => {
    const events = await ledger.since(midnight(Date.now()));
    return sumUp(site === undefined ? events : events.filter((event) => event.site === site));
  },
  'ledger.days': async ({ days }) => sumUpDays(await ledger.since(midnight(Date.now() - (days - 1) * dayLength))),
  'page.received': ({ tab }) => injectPart('received', { tab }),
  'model.drift': ({ days }) => drift.since(midnight(Date.now() - (days - 1) * dayLength)),
  'model.status': () => (policy.values.models ? modelHost.status() : { state: 'off' }),
  'model.named': namedRecord,
  'model.stands': ({ slot, status }) => named.stands(slot, status),
  'seal.all': allSeals,
  'report.status': reports.status,
  'wire.seen': ({ tab }) => wire.seen(tab),
});
