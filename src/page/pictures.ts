import type { Allows } from './asking.ts';
import { checksOf, allThatLoad, isName, lower, mayLoad, namesOf, type Checks } from './loads.ts';
import { apply, bare, getter, uncurry, wrap, wrapSetter, type Method, type Stead } from './natives.ts';
import { guardRules } from './rules.ts';
import { guardStyles } from './styles.ts';
import { guardSvg } from './svg.ts';

/**
 * A reply may hold a picture whose address carries the conversation to somebody else, and showing it is enough. So an
 * address is looked at before an element gets it: by property, by attribute, and in HTML that is about to be parsed.
 */

const { getOwnPropertyDescriptor } = Object;
const Template = HTMLTemplateElement;
const Styled = HTMLStyleElement;
const make = uncurry(Document.prototype.createElement);
const contentOf = getter(Template.prototype, 'content');
const setHtml = uncurry(getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set as (this: Element, html: unknown) => void); // prettier-ignore
const set = uncurry(Element.prototype.setAttribute);
const get = uncurry(Element.prototype.getAttribute);
const all = uncurry(Document.prototype.querySelectorAll as (this: ParentNode, selector: string) => NodeListOf<Element>);
const allIn = uncurry(DocumentFragment.prototype.querySelectorAll as (this: ParentNode, selector: string) => NodeListOf<Element>); // prettier-ignore
const itemOf = uncurry(NodeList.prototype.item as (this: NodeList, at: number) => Element);
const lengthOf = getter(NodeList.prototype, 'length');
const textOf = getter(Node.prototype, 'textContent');
const setText = uncurry(getOwnPropertyDescriptor(Node.prototype, 'textContent')?.set as (this: Node, text: string) => void); // prettier-ignore
const replaceAll = {
  element: uncurry(Element.prototype.replaceChildren),
  root: uncurry(DocumentFragment.prototype.replaceChildren),
};
const replaceWith = uncurry(Element.prototype.replaceWith);
const bring = uncurry(Document.prototype.importNode);

/** Takes addresses out of what was parsed where nothing loads. True where something was. */
function cleaned({ attribute, css }: Checks, found: NodeListOf<Element>): boolean {
  let changed = false;
  const check = (element: Element, name: string): void => {
    const value = get(element, name);
    const kept = value === null ? value : attribute(name, value);
    if (kept === value || kept === null) return;
    set(element, name, kept);
    changed = true;
  };
  const count = lengthOf(found);
  for (let at = 0; at < count; at++) {
    const element = itemOf(found, at);
    const names = namesOf(element);
    for (let name = 0; name < names.length; name++) check(element, names[name] as string);
    check(element, 'style');
    if (!(element instanceof Styled)) continue;
    const text = textOf(element) ?? '';
    const kept = css(text);
    if (kept !== text) setText(element, kept);
    changed ||= kept !== text;
  }
  return changed;
}

function guardAttributes({ attribute, css }: Checks): void {
  const checked = (element: Element, name: string, value: string): string => {
    if (name === 'style') return css(value);
    const names = namesOf(element);
    for (let at = 0; at < names.length; at++) if (names[at] === name) return attribute(name, value);
    return value;
  };
  const at =
    (name: number, value: number): Stead =>
    (native, self: Element, args) => {
      const named = lower(`${args[name] as string}`);
      if (args.length > value && isName(named)) {
        const given = `${args[value] as string}`;
        const kept = checked(self, named, given);
        if (kept !== given) args[value] = kept;
      }
      return apply(native, self, args as never);
    };
  wrap(Element.prototype, 'setAttribute', at(0, 1));
  wrap(Element.prototype, 'setAttributeNS', at(1, 2));
  const nodeName = getter(Attr.prototype, 'name');
  const ownerOf = getter(Attr.prototype, 'ownerElement');
  const valueOf = getter(Attr.prototype, 'value');
  const setValue = uncurry(getOwnPropertyDescriptor(Attr.prototype, 'value')?.set as (this: Attr, value: string) => void); // prettier-ignore
  const node: Stead = (native, self: Element, args) => {
    const [given] = args as [Attr];
    if (given instanceof Attr && isName(lower(nodeName(given)))) {
      const kept = checked(self, lower(nodeName(given)), valueOf(given));
      if (kept !== valueOf(given)) setValue(given, kept);
    }
    return apply(native, self, args as never);
  };
  wrap(Element.prototype, 'setAttributeNode', node);
  wrap(Element.prototype, 'setAttributeNodeNS', node);
  wrapSetter(Attr.prototype, 'value', (native, self: Attr, [value]) => {
    const owner = ownerOf(self);
    const given = `${value as string}`;
    return apply(native, self, [
      owner && isName(lower(nodeName(self))) ? checked(owner, lower(nodeName(self)), given) : value,
    ] as never);
  });
}

const place = bare({ beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const);
const insert = bare({
  before: uncurry(Element.prototype.before),
  prepend: uncurry(Element.prototype.prepend),
  append: uncurry(Element.prototype.append),
  after: uncurry(Element.prototype.after),
});

/** Parsed where nothing loads; undefined where nothing had to be taken out. Works on trusted HTML as it is. */
function parsedBy(checks: Checks, html: unknown, parse = setHtml): DocumentFragment | undefined {
  if (!mayLoad(`${html as string}`)) return undefined;
  const template = make(document, 'template') as HTMLTemplateElement;
  parse(template, html);
  return cleaned(checks, allIn(contentOf(template), allThatLoad)) ? contentOf(template) : undefined;
}

/** What an element or a root is filled with. */
function guardFilling(checks: Checks): void {
  const into =
    (fill: (self: never, content: DocumentFragment) => void, parse?: Method): Stead =>
    (native, self: unknown, args) => {
      if (self instanceof Styled) args[0] = checks.css(args[0]);
      const isTemplate = self instanceof Template;
      // by the same method, which may leave things out
      const content = isTemplate
        ? undefined
        : parsedBy(checks, args[0], parse && ((into) => void apply(parse, into, args as never)));
      if (content) return fill(self as never, content);
      const answer = apply(native, self as never, args as never) as unknown;
      if (isTemplate) cleaned(checks, allIn(contentOf(self), allThatLoad));
      return answer;
    };
  const fillElement = (self: Element, content: DocumentFragment): void => replaceAll.element(self, content);
  const fillRoot = (self: ShadowRoot, content: DocumentFragment): void => replaceAll.root(self, content);
  wrapSetter(Element.prototype, 'innerHTML', into(fillElement));
  wrapSetter(ShadowRoot.prototype, 'innerHTML', into(fillRoot));
  for (const name of ['setHTMLUnsafe', 'setHTML'] as const) {
    const parse = getOwnPropertyDescriptor(Element.prototype, name)?.value as Method | undefined;
    wrap(Element.prototype, name as 'setHTMLUnsafe', into(fillElement, parse));
    wrap(ShadowRoot.prototype, name as 'setHTMLUnsafe', into(fillRoot, parse));
  }
}

/** What is put beside, or made to be put somewhere. */
function guardInserting(checks: Checks): void {
  wrapSetter(Element.prototype, 'outerHTML', (native, self: Element, args) => {
    const content = parsedBy(checks, args[0]);
    return content ? replaceWith(self, content) : apply(native, self, args as never);
  });
  wrap(Element.prototype, 'insertAdjacentHTML', (native, self: Element, args) => {
    const content = parsedBy(checks, args[1]);
    const method = place[lower(`${args[0] as string}`) as keyof typeof place];
    return content && method ? insert[method](self, content) : apply(native, self, args as never);
  });
  wrap(Range.prototype, 'createContextualFragment', (native, self, args) => {
    const content = parsedBy(checks, args[0]);
    return content ? bring(document, content, true) : apply(native, self, args as never);
  });
  // nothing loads in such a document, but all does as soon as it is taken over
  const whole: Stead = (native, self, args) => {
    const made = apply(native, self, args as never) as Document;
    if (mayLoad(`${args[0] as string}`)) cleaned(checks, all(made, allThatLoad));
    return made;
  };
  wrap(DOMParser.prototype, 'parseFromString', whole);
  wrap(Document, 'parseHTMLUnsafe' as never, whole);
  wrap(Document, 'parseHTML' as never, whole);
}

export function guardPictures(allows: Allows): void {
  const checks = checksOf(allows);
  const guardProperty = (owner: object, name: string): void =>
    wrapSetter(owner, name, (native, self, [value]) => {
      // what a policy of the page trusts stays an object, unless it may not go
      const given = `${value as string}`;
      const kept = checks.attribute(lower(name), given);
      return apply(native as Method, self, [kept === given ? value : kept] as never);
    });
  const [Image, Source] = [HTMLImageElement, HTMLSourceElement];
  for (const [name, ...owners] of [
    ['src', Image, Source, HTMLIFrameElement, HTMLMediaElement, HTMLTrackElement],
    ['src', HTMLEmbedElement, HTMLScriptElement, HTMLInputElement],
    ['srcset', Image, Source],
    ['poster', HTMLVideoElement],
    ['href', HTMLLinkElement],
    ['data', HTMLObjectElement],
  ] as const) {
    for (const { prototype } of owners) guardProperty(prototype, name);
  }
  guardAttributes(checks);
  guardFilling(checks);
  guardInserting(checks);
  guardSvg(checks);
  guardStyles(checks, cleaned);
  guardRules(checks);
}
