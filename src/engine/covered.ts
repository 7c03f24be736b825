/** As long as `text`, line by line, and nothing but `sign` (one UTF-16 unit) in it. */
export const covered = (text: string, sign: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => sign.repeat(line.length))
        .join('\n')
    : sign.repeat(text.length);
