import { shadowOf } from '../page-io/shadow-roots.ts';

/** Where the caret or selection was; puts it back. */
type Restore = () => void;

/** Some inputs (e-mail, number) have no selection and throw when asked. */
function fieldSelection(field: HTMLInputElement | HTMLTextAreaElement): Restore {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (selectionStart === null) return () => undefined;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

/** In Chromium a shadow tree has a selection of its own. */
type RootWithSelection = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

function textSelection(element: Element): Restore {
  const selection = (element.getRootNode() as RootWithSelection).getSelection?.() ?? document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode.isConnected || !focusNode.isConnected) return;
    const length = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);
    // the editor may have written meanwhile, and an offset past the end throws
    selection.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset, length(anchorNode)),
      focusNode,
      Math.min(focusOffset, length(focusNode)),
    );
  };
}

/** The element that really has the focus, also inside shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = shadowOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/** Remembers focus and selection; the answer gives both back, where the element still exists. */
export function rememberFocus(): Restore {
  const element = focused();
  if (!(element instanceof HTMLElement) || element === document.body) return () => undefined;
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  const restore = isField ? fieldSelection(element) : textSelection(element);
  return () => {
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    restore();
  };
}
