const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** In the shape of an AWS access key id; no letter twice, so that it reads like nothing else. */
const shape = /^AKIA(?:([A-Z])(?!.*\1)){13}237$/;

/** A made-up secret that nobody owns. */
export function makeCanary(): string {
  const left = [...letters];
  const pick = (): string => left.splice(Math.floor(Math.random() * left.length), 1)[0] ?? '';
  return `AKIA${Array.from({ length: 13 }, pick).join('')}237`;
}

export const isCanary = (text: unknown): text is string => typeof text === 'string' && shape.test(text);
