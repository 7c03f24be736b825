import { absolute } from './address.ts';
import { mayLeave, type Allows } from './asking.ts';
import { apply, getter, sure, wrap } from './natives.ts';
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

/** Addresses that a script opens. What a link or the page itself leads to is seen in the isolated world. */
export function guardOpen(allows: Allows): void {
  wrap(window, 'open', (native, self, args) => {
    if (args[0] === undefined || args[0] === null) return apply(native, self, args as never);
    args[0] = `${args[0] as string}`;
    const fine = allows({ carrier: 'open', url: absolute(args[0] as string), headers: '', text: '', unread: false });
    return fine ? apply(native, self, args as never) : null;
  });
  // a link that is in no document is clicked past every listener
  const inDocument = getter(Node.prototype, 'isConnected');
  const hrefOf = getter(HTMLAnchorElement.prototype, 'href');
  const pingOf = getter(HTMLAnchorElement.prototype, 'ping');
  const Link = HTMLAnchorElement;
  const isFine = (self: unknown): boolean => {
    if (!(self instanceof Link) || inDocument(self)) return true;
    const url = hrefOf(self);
    return url === '' || allows({ carrier: 'link', url, headers: '', text: pingOf(self), unread: false });
  };
  wrap(HTMLElement.prototype, 'click', (native, self) => (isFine(self) ? apply(native, self, []) : undefined));
  const typeOf = getter(Event.prototype, 'type');
  wrap(EventTarget.prototype, 'dispatchEvent', (native, self, args) => {
    const link = (self as unknown) instanceof Link && typeOf(args[0] as Event) === 'click';
    return link && !isFine(self) ? false : apply(native, self, args as never);
  });
}
