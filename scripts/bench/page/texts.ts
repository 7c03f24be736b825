import { dice } from '../made-replies.ts';

/** Plain texts without findings, and replies as chatbots write them. The same seed gives the same texts. */

type Roll = (limit: number) => number;

const words =
  'we went through all of the notes that they took at our last meeting and then changed three things in its plan for next spring because two people said this would be much too late again so please write a short mail about it'.split(
    ' ',
  );

function sentence(roll: Roll): string {
  const said = Array.from({ length: 6 + roll(9) }, () => words[roll(words.length)]).join(' ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

const paragraph = (roll: Roll): string => Array.from({ length: 4 + roll(4) }, () => sentence(roll)).join(' ');

/** Paragraphs, of about so many letters. */
export function prose(size: number, seed: number): string {
  const roll = dice(seed);
  const paragraphs = [paragraph(roll)];
  for (let length = paragraphs[0]?.length ?? 0; length < size; length += paragraphs.at(-1)?.length ?? size)
    paragraphs.push(paragraph(roll));
  return paragraphs.join('\n').slice(0, size).trimEnd();
}

const parts: readonly ((roll: Roll) => string)[] = [
  paragraph,
  (roll) => `## ${sentence(roll)}`,
  (roll) => Array.from({ length: 3 }, () => `- **${words[roll(words.length)]}**: ${sentence(roll)}`).join('\n'),
  (roll) => `In 20${10 + roll(15)} it was ${roll(90)} percent of ${1_000 + roll(9_000)} units, or ${roll(50)} a day.`,
  (roll) => `\`\`\`js\nconst plan${roll(99)} = notes.filter((note) => note.week > ${roll(52)});\nsend(plan);\n\`\`\``,
];

/** A reply in markdown, of about so many letters. */
export function reply(size: number, seed: number): string {
  const roll = dice(seed);
  let text = paragraph(roll);
  while (text.length < size) text += `\n\n${parts[roll(parts.length)]?.(roll)}`;
  return text;
}
