/** What one side of the extension answers the other: Chromium carries no error over. */
export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

export async function packed(work: () => unknown): Promise<Answer> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

/** Rejects with the error of the other side. */
export function opened(answer: unknown): unknown {
  const { value, error } = (answer ?? {}) as Answer;
  if (error !== undefined) throw new Error(error);
  return value;
}
