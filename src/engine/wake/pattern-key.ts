/** Numbers are written to this base where the build writes them down. */
export const base = 36;

/** 32 bits of a pattern, and of the keywords that it is held against. */
export function keyOf({ source, flags }: RegExp, keywords: readonly string[] = []): string {
  const text = [flags, source, ...keywords].join(' ');
  let key = 0;
  for (let at = 0; at < text.length; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0;
  return (key >>> 0).toString(base);
}
