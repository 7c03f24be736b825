import { readFileSync } from 'node:fs';

/** What the cards of the models of names and of grounding say of them, the bad figures with the good. */

interface Found {
  readonly spans: number;
  readonly recall: number;
  readonly precision: number;
  readonly exact: number;
}

interface Names {
  readonly scores: Readonly<Record<string, Readonly<Record<string, Found>>>>;
  /** Texts flagged per 1,000 that hold nobody. */
  readonly falseAlarms: Readonly<Record<string, number>>;
  readonly checks: Readonly<
    Record<string, Readonly<Record<'PERSON' | 'ADDRESS', Found>> & { readonly falseAlarms: number }>
  >;
}

interface Balance {
  readonly balancedAccuracy: number;
  readonly auroc: number;
  readonly falseAlarms: number;
}

interface Grounding {
  readonly heldOut: Readonly<Record<'summedits' | 'begin' | 'feversym', Readonly<Record<string, Balance>>>>;
}

const cardOf = (model: string): unknown => JSON.parse(readFileSync(`models/${model}/card.json`, 'utf8'));
const percent = (value: number): string => String(Math.round(value * 1000) / 10);

function nameRows({ scores, checks, falseAlarms }: Names): readonly string[] {
  const rowOf = (source: string, entity: string, { spans, precision, recall, exact }: Found): string =>
    `| ${source} | ${entity} | ${spans} | ${percent(precision)} | ${percent(recall)} | ${percent(exact)} | – |`;
  const heldOut = Object.entries(scores).flatMap(([source, of]) =>
    Object.entries(of).map(([entity, found]) => rowOf(`made with a seed: ${source}`, entity, found)),
  );
  const alarms = Object.entries(falseAlarms).map(
    ([source, flagged]) => `| made with a seed: ${source} | any | – | – | – | – | ${Math.round(flagged)} |`,
  );
  const others = Object.entries(checks).flatMap(([source, { PERSON, ADDRESS, falseAlarms: flagged }]) => [
    rowOf(source, 'PERSON', PERSON),
    rowOf(source, 'ADDRESS', ADDRESS),
    `| ${source} | any | – | – | – | – | ${Math.round(flagged)} |`,
  ]);
  return [...heldOut, ...alarms, ...others];
}

const groundingRows = ({ heldOut }: Grounding): readonly string[] =>
  (['summedits', 'begin', 'feversym'] as const).flatMap((family) =>
    Object.entries(heldOut[family])
      .filter(([source]) => source !== family)
      .map(([source, { balancedAccuracy, auroc, falseAlarms }]) => {
        const name = source === 'macro' ? `**${family}, mean**` : source;
        return `| ${name} | ${percent(balancedAccuracy)} | ${percent(auroc)} | ${percent(falseAlarms)} |`;
      }),
  );

/** As markdown. */
export const otherModels = (): string => `
## The model of names and addresses (%)

From \`models/name-guard/card.json\`: the model by itself, without the rules that stand beside it in use. The rows made
with a seed are of a first run, on names, templates and cities that it had not seen; what is shipped went on from there.
The others are of what is shipped, on texts that others wrote or that were written by hand. *Flagged*: texts in 1,000
that hold nobody.

| texts | what | spans | precision | recall | exact | flagged per 1,000 |
|---|---|---|---|---|---|---|
${nameRows(cardOf('name-guard') as Names).join('\n')}

## The model of grounding (%)

From \`models/grounding/card.json\`, each source held out whole; the threshold of these figures was fixed beforehand. A
mark on a page needs far more than that: see \`mark\` in the card.

| source | balanced accuracy | AUROC | supported ones called unsupported |
|---|---|---|---|
${groundingRows(cardOf('grounding') as Grounding).join('\n')}
`;
