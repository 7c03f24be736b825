import { apply, getter, wrap } from './natives.ts';

/** A page that writes itself anew loses every listener of its document, ours too; the other world is told. */
export function watchReopening(reopened: () => void): void {
  const rootOf = getter(Document.prototype, 'documentElement');
  for (const name of ['open', 'write', 'writeln'] as const)
    wrap(Document.prototype, name, (native, self: Document, args) => {
      const before = self === document && rootOf(self);
      const answer = apply(native, self, args as never) as unknown;
      if (before && rootOf(self) !== before) reopened();
      return answer;
    });
}
