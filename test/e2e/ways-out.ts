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
};
