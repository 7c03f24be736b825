/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const words =
  'the otter swims along a river bank and reads its mail before noon while rain falls on maple trees by lamp light'.split(
    ' ',
  );

/** `count` words of plain prose in lines. */
export function prose(next: (limit: number) => number, count: number): string {
  return Array.from({ length: count }, () => `${words[next(words.length)] ?? ''}${next(12) === 0 ? '.\n' : ''}`).join(
    ' ',
  );
}
