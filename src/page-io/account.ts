/** Where a page shows whose account is in use. Conversations are no such place: there anybody may be named. */

const places = 'button, [role=button], [role=menu], [role=menuitem], summary, a[href], img[alt]';
const conversation =
  'main article, [role=log], [role=article], [data-message-author-role], [class*=markdown], .prose, [contenteditable], textarea';
/** What such a button is called in the markup, which nobody writes into. */
const named = /account|profile|user-?(?:menu|button|avatar)|avatar/i;
/** What such a button says: at the beginning, since the title of a conversation may say anything further on. */
const says = /^\s*(?:open\s+)?(?:your\s+|my\s+)?(?:google\s+|microsoft\s+)?(?:account|profile|user menu|signed in)/i;
const address = /[\w.+%-]{1,64}@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?![\w.@-]*@)/i;
/** UTF-16 units of a button's text that are read, and elements that are looked at. */
const mostText = 300;
const mostPlaces = 600;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

function isAccountPlace(element: Element): boolean {
  const markup = ['id', 'class', 'data-testid', 'href'].map((name) => attribute(element, name)).join(' ');
  if (named.test(markup)) return true;
  // a link is mostly a conversation, called as somebody named it
  return (
    element.localName !== 'a' && ['aria-label', 'title', 'alt'].some((name) => says.test(attribute(element, name)))
  );
}

/**
 * The domain of the account that a page shows in its account, profile or user menu; undefined where it shows none.
 * `exclude`: CSS of the site's own turns of the conversation.
 */
export function accountDomain(root: ParentNode, exclude: string | undefined): string | undefined {
  const kept = exclude ? `${conversation}, ${exclude}` : conversation;
  for (const element of [...root.querySelectorAll(places)].slice(0, mostPlaces)) {
    if (!isAccountPlace(element) || element.closest(kept)) continue;
    const words = ['aria-label', 'title', 'alt'].map((name) => attribute(element, name));
    const found = address.exec([...words, element.textContent?.slice(0, mostText) ?? ''].join('\n'));
    if (found?.[1] !== undefined) return found[1].toLowerCase();
  }
  return undefined;
}
