import { absolute } from './address.ts';
import { mayLeave, type Allows } from './asking.ts';
import { apply, attempt, getter, inDocument, sure, wrap, type Stead } from './natives.ts';
import { frozen } from './read-body.ts';

const Form = FormData;
const actionOf = getter(HTMLFormElement.prototype, 'action');

async function sendWhenRead(fine: Promise<boolean>, send: () => unknown): Promise<void> {
  if (await sure(fine)) send();
}

/** Bodies of a page that may be closing: what can be read at once is asked about at once. */
export function guardBeacon(allows: Allows): void {
  wrap(Navigator.prototype, 'sendBeacon', (native, self, args) => {
    const url = `${args[0] as string}`;
    const send = (): boolean => apply(native, self, [url, args[1]] as never) as boolean;
    const fine = mayLeave(allows, { carrier: 'beacon', url: absolute(url) }, args[1]);
    if (typeof fine === 'boolean') return fine && send();
    args[1] = frozen(args[1]);
    void sendWhenRead(fine, send);
    return true;
  });
}

/**
 * `form.submit()` fires no event, so it is caught here; a submit by button or Enter is caught in the isolated world.
 */
export function guardForms(allows: Allows): void {
  wrap(HTMLFormElement.prototype, 'submit', (native, self: HTMLFormElement) => {
    const send = (): unknown => apply(native, self, []);
    // by the getter: a field named "action" hides the property
    const fine = mayLeave(allows, { carrier: 'form', url: actionOf(self) }, new Form(self));
    if (typeof fine === 'boolean') return fine ? send() : undefined;
    void sendWhenRead(fine, send);
    return undefined;
  });
}

/**
 * Addresses that a script opens. What a link or the page itself leads to is seen in the isolated world. `opening`: what
 * a script clicks may let somebody choose files, too.
 */
export function guardOpen(allows: Allows, opening: (opened: unknown) => void): void {
  wrap(window, 'open', (native, self, args) => {
    if (args[0] === undefined || args[0] === null) return apply(native, self, args as never);
    args[0] = `${args[0] as string}`;
    const fine = allows({ carrier: 'open', url: absolute(args[0] as string), headers: '', text: '', unread: false });
    return fine ? apply(native, self, args as never) : null;
  });
  // a link that is in no document is clicked past every listener
  const hrefOf = getter(HTMLAnchorElement.prototype, 'href');
  const pingOf = getter(HTMLAnchorElement.prototype, 'ping');
  const isFine = (self: HTMLAnchorElement): boolean => {
    opening(self);
    const url = attempt(() => !inDocument(self) && hrefOf(self));
    return !url || allows({ carrier: 'link', url, headers: '', text: pingOf(self), unread: false });
  };
  const stead: Stead = (native, self) => (isFine(self) ? apply(native, self, []) : undefined);
  wrap(HTMLElement.prototype, 'click', stead);
  wrap(HTMLInputElement.prototype, 'showPicker', stead);
  const typeOf = getter(Event.prototype, 'type');
  wrap(EventTarget.prototype, 'dispatchEvent', (native, self, args) =>
    attempt(() => typeOf(args[0] as Event)) === 'click' && !isFine(self) ? false : apply(native, self, args as never),
  );
}
