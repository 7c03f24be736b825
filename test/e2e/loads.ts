/** What a page can load past every method that is looked at. Each runs in the page. */
export const loads: Readonly<Record<string, (url: string, box: HTMLElement) => unknown>> = {
  'a module that is imported': (url, box) => {
    // the test runner would take an import() of its own for one of its modules
    box.appendChild(document.createElement('script')).textContent = `import('${url}').catch(() => 0)`;
  },
  'a module in a module': (url, box) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `import '${url}'`;
    box.append(script);
  },
  'an animation of an SVG address': (url, box) => (box.innerHTML = `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${url}"/></image></svg>`), // prettier-ignore
  'an attribute of SVG': (url, box) => (box.innerHTML = `<svg width="9" height="9"><rect width="9" height="9" mask="url(${url}#a)"/></svg>`), // prettier-ignore
  'an animated style': (url, box) => {
    box.textContent = 'x';
    box.animate({ backgroundImage: [`url(${url})`, `url(${url})`] }, 1000);
  },
  'an escaped word of CSS': (url, box) => (box.innerHTML = `<style>@\\69mport "${url}";</style>`),
  'a background of old': (url, box) => (box.innerHTML = `<table background="${url}"><td>x</table>`),
  'a frame that is written': (url, box) => {
    const inner = box.appendChild(document.createElement('iframe')).contentDocument;
    inner?.write(`<img src="${url}">`);
  },
  'a frame out of a blob': (url, box) => {
    const page = new Blob([`<img src="${url}">`], { type: 'text/html' });
    box.appendChild(document.createElement('iframe')).src = URL.createObjectURL(page);
  },
  'a frame out of an attribute': (url, box) => (box.innerHTML = `<iframe srcdoc="&lt;img src='${url}'&gt;"></iframe>`),
  'a frame that is sent on': (url, box) => {
    const inner = box.appendChild(document.createElement('iframe')).contentWindow as Window;
    inner.location.href = url;
  },
  'a window that is sent on': (url) => {
    const opened = window.open('about:blank');
    if (opened) opened.location.href = url;
  },
};
