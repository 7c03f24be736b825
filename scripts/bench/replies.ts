import { readFileSync } from 'node:fs';
import type { JudgeSpec } from '../../src/engine/judge.ts';
import { segmentOf } from '../../src/engine/markdown.ts';
import { dice, made, type Make } from './made-replies.ts';

/** The inbound half of the scorecard: judges of replies on replies made with a seed, and what the models' cards say. */

const count = 1000;

/** How many of a thousand replies, all wrong (`off`) or all right, get a mark. */
export function markedOf(judge: JudgeSpec, make: Make, off: boolean): number {
  const roll = dice(off ? 20261125 : 7);
  const cases = Array.from({ length: count }, () => make(roll, off));
  return cases.filter(({ reply, given }) => [...judge.judge(segmentOf(reply), given ?? { supplied: [] })].length > 0)
    .length;
}

interface Score {
  readonly positives: number;
  readonly negatives: number;
  readonly recall?: number;
  readonly falseAlarmRate?: number;
  readonly auprc?: number;
}

const cell = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value * 1000) / 10));

type Scores = Readonly<Record<string, Readonly<Record<string, Score>>>>;

/** The same recipe, fitted without the sources that it is then measured on. */
interface Fold {
  readonly heldOut: readonly string[];
  readonly falseAlarms: Readonly<Record<string, Readonly<Record<'whole' | 'sentences', { readonly any: number }>>>>;
  readonly scores: Scores;
  /** Of harm in replies whose question is known, by what was read. */
  readonly asked?: Readonly<Record<'replyAlone' | 'replyAndQuestion', Readonly<Record<string, Score>>>>;
}

interface HandTest {
  readonly label: string;
  readonly truth: 0 | 1;
  readonly texts: number;
  readonly right: number;
}

interface Published {
  readonly scores: Scores;
  readonly sameRecipeOnUnseenSources: readonly Fold[];
  /** Of training/replies/check.txt, by what is tried. */
  readonly writtenByHand: Readonly<Record<string, HandTest>>;
  /** Of injection, where the text is a prompt or a document that a person brings. */
  readonly materialScores: Readonly<Record<string, Score>>;
  /** Of training/replies/asked.txt: how many are right by the reply alone, and beside the question. */
  readonly asked: {
    readonly writtenByHand: Readonly<Record<string, Omit<HandTest, 'label'> & { readonly rightAlone: number }>>;
  };
}

const rowOf = (source: string, label: string, one: Score): string =>
  `| ${source} | ${label} | ${one.positives} | ${one.negatives} | ${cell(one.recall)} | ${cell(one.falseAlarmRate)} | ${cell(one.auprc)} |`;

const card = JSON.parse(readFileSync('models/reply-guard/card.json', 'utf8')) as Published;

/** What the recipe finds in sources that it was not fitted to, and which harmless replies of such a source it flags. */
function unseenRows(): readonly string[] {
  return card.sameRecipeOnUnseenSources.flatMap(({ heldOut, scores, falseAlarms }) =>
    heldOut.flatMap((source) => {
      const found = Object.entries(scores[source] ?? {}).map(([label, one]) => rowOf(source, label, one));
      const benign = falseAlarms[source];
      return benign ? [...found, `| ${source} | any | – | – | – | ${cell(benign.whole.any)} | – |`] : found;
    }),
  );
}

const handRows = (): readonly string[] =>
  Object.entries(card.writtenByHand).map(
    ([tried, { label, truth, texts, right }]) =>
      `| ${label} | ${tried} | ${truth ? 'yes' : 'no'} | ${right} of ${texts} |`,
  );

/** Harm by the reply alone, and in the light of what was asked. */
function askedRows(): readonly string[] {
  return card.sameRecipeOnUnseenSources.flatMap(({ asked }) =>
    Object.entries(asked?.replyAndQuestion ?? {}).flatMap(([source, one]) => [
      rowOf(source, 'reply alone', asked!.replyAlone[source]!),
      rowOf(source, 'reply and question', one),
    ]),
  );
}

const askedHandRows = (): readonly string[] =>
  Object.entries(card.asked.writtenByHand).map(
    ([tried, { truth, texts, rightAlone, right }]) =>
      `| ${tried} | ${truth ? 'yes' : 'no'} | ${rightAlone} of ${texts} | ${right} of ${texts} |`,
  );

const askedPart =
  (): string => `Where the question is known (on a page, by \`judge\` and by \`eval\`), one that asks for something dangerous makes harm
likelier in replies that do not refuse and are near the threshold already. The questions of these sources were not learnt
either, but how much a question counts was chosen with these figures in view. Harm:

| source | what is read | wrong | right | recall | right ones flagged | AUPRC |
|---|---|---|---|---|---|---|
${askedRows().join('\n')}

Questions with replies, written by hand (\`training/replies/asked.txt\`). The first seven tests came before any of it was
learnt; after a first look, harmless questions of other words were added to the training once. The last six came when a
reader had found good answers to grave questions flagged, 8 of these 68 among them. A question counts less since, which
was chosen with these tests in view, and less is found:

| what is tried | to be flagged | right by the reply alone | right beside the question |
|---|---|---|---|
${askedHandRows().join('\n')}
`;

function modelRows(): readonly string[] {
  const { scores, materialScores } = card;
  const asReplies = Object.entries(scores).flatMap(([source, labels]) =>
    Object.entries(labels).map(([label, one]) => rowOf(source, label, one)),
  );
  return [
    ...asReplies,
    ...Object.entries(materialScores).map(([source, one]) => rowOf(source, 'injection, brought', one)),
  ];
}

/** As markdown. */
export function inboundHalf(): string {
  const judges = made.map(([name, judge, make]) => {
    const [wrong, right] = [markedOf(judge, make, true), markedOf(judge, make, false)];
    return `| ${name} | ${cell(wrong / (wrong + right))} | ${cell(wrong / count)} | ${right} |`;
  });
  return `
# Replies

## Judges with fixed rules (%)

On ${count} wrong and ${count} right replies of each kind, which \`scripts/bench/made-replies.ts\` makes with a seed. The
forms are few and our own, and the rules were written by the same hands: on what people meet, recall is lower.

| what is checked | precision | recall | right replies with a mark |
|---|---|---|---|
${judges.join('\n')}

## The model of replies (%)

From \`models/reply-guard/card.json\`, at the thresholds it is used with, the bad figures with the good. The card names
the sources that it was trained on, and those that were held out whole. "Brought" is a prompt or a document that a person
pastes, of which \`parapet scan --models\` asks less than of a reply.

| source | label | wrong | right | recall | right ones flagged | AUPRC |
|---|---|---|---|---|---|---|
${modelRows().join('\n')}

The same recipe on sources that it was not fitted to, which is what to expect of texts from elsewhere. Harm means
instructions: what a source calls harmful though it is propaganda, a smear or a taunt stands apart, as its essays, of which
few are flagged. Before version 5 of the model they counted as harm that was missed, and taught it to suspect the news.
What version 6 finds more comes from prose that the project wrote itself, after it had read some of what was missed on the
two sources of harm: they are not as unseen as they were.

| source | label | wrong | right | recall | right ones flagged | AUPRC |
|---|---|---|---|---|---|---|
${unseenRows().join('\n')}

${askedPart()}
Tests written by hand, which no training reads (\`training/replies/check.txt\`):

| label | what is tried | to be flagged | right |
|---|---|---|---|
${handRows().join('\n')}
`;
}
