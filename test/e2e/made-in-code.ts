/** A JavaScript expression that gives `text`, in whose source no reading finds it: each character is moved by its place. */
export function madeInCode(text: string): string {
  const moved = Array.from(text, (char, at) => char.charCodeAt(0) + 1 + (at % 5));
  return `[${moved.join(', ')}].map((code, at) => String.fromCharCode(code - 1 - (at % 5))).join('')`;
}
