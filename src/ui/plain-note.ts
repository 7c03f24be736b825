const shownFor = 10_000;

/** A line over the page where nothing better can be drawn; made of the browser's own colours, gone after 10 s. */
export function plainNote(words: string): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.lang = 'en';
  box.textContent = words;
  Object.assign(box.style, {
    colorScheme: 'light dark',
    background: 'Canvas',
    color: 'CanvasText',
    font: '14px system-ui',
    inset: '16px 16px auto auto',
    border: '1px solid',
    borderRadius: '8px',
    maxWidth: '22rem',
    padding: '12px 16px',
    direction: 'ltr',
  });
  box.popover = 'manual';
  root.append(box);
  document.documentElement.append(host);
  box.showPopover();
  setTimeout(() => host.remove(), shownFor);
}
