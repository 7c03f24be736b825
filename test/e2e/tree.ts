import type { Chat } from './chat.ts';

/** The page as the developer tools see it: through frames and closed shadow roots. */
export interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  /** The page inside a frame. */
  readonly contentDocument?: Node;
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

const insideOf = ({ shadowRoots = [], children = [], contentDocument }: Node): readonly Node[] => [
  ...shadowRoots,
  ...children,
  ...(contentDocument === undefined ? [] : [contentDocument]),
];

export function find(node: Node, test: (node: Node) => boolean): readonly Node[] {
  return [...(test(node) ? [node] : []), ...insideOf(node).flatMap((child) => find(child, test))];
}

export function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return unseen.has(node.nodeName) ? '' : insideOf(node).map(wordsOf).join(' ');
}

/** The developer tools list names and values in turn. */
export function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at < 0 ? undefined : attributes[at + 1];
}

export async function treeOf({ devtools }: Chat): Promise<Node> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  return root as Node;
}
