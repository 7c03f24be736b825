import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { parseMarkdown, type Node } from './markdown.ts';
import type { BenchPage } from './types.ts';

type Show = (markdown: string) => void;

function domOf(node: Node): globalThis.Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const made = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map(domOf));
  return made;
}

function reactOf(node: Node, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const { class: className, ...rest } = node.attributes;
  const children = node.children.map(reactOf);
  const properties = { ...rest, ...(className === undefined ? {} : { className }), key };
  return createElement(node.tag, properties, ...children);
}

/** React keeps the elements and writes new text into the text nodes it has. */
function react(slot: HTMLElement): Show {
  const root = createRoot(slot);
  return (markdown) => flushSync(() => root.render(parseMarkdown(markdown).map(reactOf)));
}

/** Everything is thrown away and built anew with each token. */
const rebuild =
  (slot: HTMLElement): Show =>
  (markdown) =>
    slot.replaceChildren(...parseMarkdown(markdown).map(domOf));

/** Only the last block is built anew; settled ones stay. */
function append(slot: HTMLElement): Show {
  return (markdown) => {
    const blocks = parseMarkdown(markdown);
    const settled = Math.max(0, slot.childElementCount - 1);
    while (slot.childElementCount > settled) slot.lastElementChild?.remove();
    slot.append(...blocks.slice(settled).map(domOf));
  };
}

/** The three ways in which chat sites draw a reply that grows. */
export const drawers: Readonly<Record<BenchPage['drawnBy'], (slot: HTMLElement) => Show>> = { react, rebuild, append };
