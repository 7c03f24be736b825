import { useEffect, useState } from 'preact/hooks';
import { watchPolicy } from '../platform/settings.ts';
import { resolveClosely } from '../policy/resolve-closely.ts';
import type { Policy } from '../policy/resolve.ts';

/** The policy in force; undefined until it has been read. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    const life = new AbortController();
    watchPolicy(resolveClosely, setPolicy, life.signal);
    return () => life.abort();
  }, []);
  return policy;
}

/**
 * What `ask` answers, asked again every `every` ms where given. `failed` once nobody answered; a later answer mends it.
 */
export function useAnswer<Value>(
  ask: () => Promise<Value>,
  key: string,
  every?: number,
): { readonly value?: Value; readonly failed?: true } {
  const [answer, setAnswer] = useState<{ readonly value?: Value; readonly failed?: true }>({});
  useEffect(() => {
    let stopped = false;
    const run = (): void =>
      void ask().then(
        (value) => stopped || setAnswer({ value }),
        () => stopped || setAnswer({ failed: true }),
      );
    run();
    const timer = every === undefined ? undefined : setInterval(run, every);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [key]);
  return answer;
}
