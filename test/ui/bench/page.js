// The page's own script: listens to everything, as chat pages do.
const seen = [];
window.seen = seen;
const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'compositionstart'];
for (const type of types) {
  for (const target of [window, document]) {
    for (const capture of [true, false]) {
      target.addEventListener(
        type,
        (event) => seen.push({ type, key: event.key ?? event.data ?? '', on: event.target?.localName ?? '' }),
        capture,
      );
    }
  }
}
document.addEventListener('DOMContentLoaded', () => {
  const deep = document.createElement('input');
  Object.assign(deep, { id: 'deep', value: 'in a shadow tree' });
  document.querySelector('#tree').attachShadow({ mode: 'open' }).append(deep);
});
