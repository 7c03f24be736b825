/**
 * The ways in which a page's own script can send text. Each function runs inside the page, so it may use nothing from
 * around it. Each resolves when the request was handed over, and rejects where it was refused.
 */
export const waysOut: Readonly<Record<string, (text: string) => Promise<void>>> = {
  fetch: async (text) => void (await fetch('/v1/messages', { method: 'POST', body: JSON.stringify({ text }) })),
  Request: async (text) => void (await fetch(new Request('/v1/messages', { method: 'POST', body: text }))),
  'Blob body': async (text) => void (await fetch('/v1/messages', { method: 'POST', body: new Blob([text]) })),
  'bytes body': async (text) => {
    await fetch('/v1/messages', { method: 'POST', body: new TextEncoder().encode(text) });
  },
  'FormData body': async (text) => {
    const body = new FormData();
    body.append('message', text);
    await fetch('/v1/messages', { method: 'POST', body });
  },
  'gzip body': async (text) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    await fetch('/v1/messages', { method: 'POST', body: await new Response(packed).blob() });
  },
  XMLHttpRequest: (text) =>
    new Promise((done, refused) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/v1/messages');
      request.onload = () => done();
      request.onerror = () => refused(new Error('refused'));
      request.send(JSON.stringify({ text }));
    }),
  'fetch of an address': async (text) => void (await fetch(`/v1/messages?note=${encodeURIComponent(text)}`)),
  EventSource: (text) =>
    new Promise((done) => {
      const source = new EventSource(`/v1/messages?note=${encodeURIComponent(text)}`);
      source.onerror = () => (source.close(), done());
    }),
  'the address of a worklet': async (text) => {
    const { audioWorklet } = new AudioContext();
    // what comes back is no module
    await audioWorklet.addModule(`/v1/messages?note=${encodeURIComponent(text)}`).catch(() => undefined);
  },
  sendBeacon: async (text) => {
    if (!navigator.sendBeacon('/v1/messages', text)) throw new Error('refused');
  },
  'sendBeacon of a Blob': async (text) => {
    if (!navigator.sendBeacon('/v1/messages', new Blob([text]))) throw new Error('refused');
  },
  WebSocket: (text) =>
    new Promise((done, refused) => {
      const socket = new WebSocket(`wss://${location.host}/events`);
      socket.onerror = () => refused(new Error('refused'));
      socket.onopen = () => {
        socket.send(JSON.stringify({ event: 'note', text }));
        // closing waits until what was sent has gone
        socket.close();
        done();
      };
    }),
  'fetch of an about:blank frame': async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch: other } = frame.contentWindow as Window & typeof globalThis;
    await other('/v1/messages', { method: 'POST', body: text });
  },
  'Blob sent by the fetch of a frame': async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch: other } = frame.contentWindow as Window & typeof globalThis;
    await other('/v1/messages', { method: 'POST', body: new Blob([text]) });
  },
  'fetch of a srcdoc frame': async (text) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><title>frame</title>';
    await new Promise((loaded) => {
      frame.onload = loaded;
      document.body.append(frame);
    });
    const { fetch: other } = frame.contentWindow as Window & typeof globalThis;
    await other('/v1/messages', { method: 'POST', body: text });
  },
  'deflate body': async (text) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
    await fetch('/v1/messages', { method: 'POST', body: await new Response(packed).arrayBuffer() });
  },
  'UTF-16 body': async (text) => {
    const body = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) body[at * 2] = text.charCodeAt(at);
    await fetch('/v1/messages', { method: 'POST', body });
  },
  'Connect frame': async (text) => {
    const json = new TextEncoder().encode(JSON.stringify({ message: { content: text } }));
    await fetch('/v1/messages', {
      method: 'POST',
      body: new Uint8Array([0, 0, 0, json.length >> 8, json.length & 255, ...json]),
    });
  },
  'bytes with a length before the text': async (text) => {
    const utf8 = new TextEncoder().encode(text);
    await fetch('/v1/messages', { method: 'POST', body: new Uint8Array([10, 200, 1, 18, 65, ...utf8, 24, 1]) });
  },
  'file in a form': async (text) => {
    const body = new FormData();
    body.append('file', new File([new TextEncoder().encode(text)], 'notes.txt'));
    await fetch('/v1/messages', { method: 'POST', body });
  },
  'base64 body': async (text) => {
    const utf8 = new TextEncoder().encode(`the key is ${text}`);
    await fetch('/v1/messages', { method: 'POST', body: JSON.stringify({ data: btoa(String.fromCharCode(...utf8)) }) });
  },
  header: async (text) => void (await fetch('/v1/messages', { headers: { 'x-note': text } })),
  'header of XMLHttpRequest': (text) =>
    new Promise((done, refused) => {
      const request = new XMLHttpRequest();
      request.open('GET', '/v1/messages');
      request.setRequestHeader('x-note', text);
      request.onload = () => done();
      request.onerror = () => refused(new Error('refused'));
      request.send();
    }),
  'synchronous XMLHttpRequest': async (text) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/v1/messages', false);
    request.send(text);
  },
  'WebSocket by its prototype': (text) =>
    new Promise((done, refused) => {
      const Kind = WebSocket.prototype.constructor as typeof WebSocket;
      const socket = new Kind(`wss://${location.host}/events?note=${encodeURIComponent(text)}`);
      socket.onerror = () => refused(new Error('refused'));
      socket.onopen = () => (socket.close(), done());
    }),
  WebSocketStream: async (text) => {
    const { WebSocketStream: Kind } = globalThis as unknown as {
      WebSocketStream?: new (url: string) => { opened: Promise<{ writable: WritableStream }>; close(): void };
    };
    if (!Kind) return void (await fetch('/v1/messages', { method: 'POST', body: text }));
    const stream = new Kind(`wss://${location.host}/events`);
    const { writable } = await stream.opened;
    await writable.getWriter().write(text);
    stream.close();
  },
  fetchLater: async (text) => {
    const { fetchLater: send = fetch } = globalThis as unknown as {
      fetchLater?: (to: string, init: object) => unknown;
    };
    const now: object = { method: 'POST', body: text, activateAfter: 0 };
    await send('/v1/messages', now);
  },
  'fetch with a keepalive': async (text) => {
    await fetch('/v1/messages', { method: 'POST', body: text, keepalive: true });
  },
  'image of the page’s own host': (text) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = () => done();
      image.onerror = () => done();
      image.src = `/pixel?note=${encodeURIComponent(text)}`;
    }),
  'markup of the page’s own host': async (text) => {
    const note = document.body.appendChild(document.createElement('p'));
    note.innerHTML = `<img src="/pixel?note=${encodeURIComponent(text)}">`;
  },
  'prefetched link': async (text) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = `/next?note=${encodeURIComponent(text)}`;
    document.head.append(link);
  },
  'window.open': async (text) => {
    window.open(`/next?note=${encodeURIComponent(text)}`, '_blank');
  },
  'link that is in no document': async (text) => {
    const link = document.createElement('a');
    link.href = `/next?note=${encodeURIComponent(text)}`;
    link.target = '_blank';
    link.click();
  },
  ping: async (text) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#here';
    link.ping = `/ping?note=${encodeURIComponent(text)}`;
    link.click();
  },
  cookie: async (text) => {
    document.cookie = `draft=${encodeURIComponent(text)}; path=/`;
    await fetch('/v1/messages', { method: 'POST', body: 'x' });
    document.cookie = 'draft=; path=/; max-age=0';
  },
  'cookie store': async (text) => {
    const { cookieStore } = globalThis as unknown as {
      cookieStore?: { set(name: string, value: string): Promise<void>; delete(name: string): Promise<void> };
    };
    if (!cookieStore) return void (await fetch('/v1/messages', { method: 'POST', body: text }));
    await cookieStore.set('draft', encodeURIComponent(text));
    await fetch('/v1/messages', { method: 'POST', body: 'x' });
    await cookieStore.delete('draft');
  },
};
