/** Sends what it is handed, and says so; of a port it makes a way in of its own. */
const worker = `
  const send = ({ text }, port) => fetch('/v1/messages', { method: 'POST', body: text }).then(() => port.postMessage({ sent: text.length }));
  const hear = (port) => (port.onmessage = ({ data, ports, source }) => (ports[0] ? hear(ports[0]) : send(data, source ?? port)));
  self.onconnect = ({ ports }) => hear(ports[0]);
  hear(self);
  new BroadcastChannel('text').onmessage = ({ data }) => send(data, { postMessage() {} });
`;

/** A page for a frame: sends what it is posted, and says so when it has, or could not. */
const relay = (host: string): string => `<!doctype html><title>relay</title><script>
  onmessage = ({ data, source }) =>
    fetch('https://${host}/v1/messages', { method: 'POST', mode: 'no-cors', body: data }).catch(() => undefined).then(() => source.postMessage('done', '*'));
</script>`;

/** What every host has besides its page, by path: its type, and what it holds. */
export const parts: Readonly<Record<string, readonly [type: string, content: (host: string) => string]>> = {
  '/worker.js': ['text/javascript', () => worker],
  '/relay.html': ['text/html; charset=utf-8', relay],
};
