/**
 * Ways out of a page through another part of it: workers, frames, forms. Each runs inside the page, so it may use nothing
 * from around it; each resolves when the part says that it has sent the text, or could not.
 */
export const waysThrough: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  'worker by address': (text) =>
    new Promise((done) => {
      const worker = new Worker('/worker.js');
      worker.onmessage = ({ data }) => done(data);
      worker.postMessage({ text });
    }),
  'module worker': (text) =>
    new Promise((done) => {
      const worker = new Worker('/worker.js', { type: 'module', name: 'sender' });
      worker.onmessage = ({ data }) => done(data);
      worker.postMessage({ text });
    }),
  'worker out of a Blob': (text) =>
    new Promise((done) => {
      const source = `onmessage = ({ data }) => fetch('${location.origin}/v1/messages', { method: 'POST', body: data }).then(() => postMessage({ sent: data.length }))`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.onmessage = ({ data }) => done(data);
      worker.postMessage(text);
    }),
  'port of a worker': (text) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      new Worker('/worker.js').postMessage('port', [port2]);
      port1.onmessage = ({ data }) => done(data);
      port1.postMessage({ text });
    }),
  SharedWorker: (text) =>
    new Promise((done) => {
      const { port } = new SharedWorker('/worker.js', 'shared');
      port.onmessage = ({ data }) => done(data);
      port.postMessage({ text });
    }),
  'service worker': async (text) => {
    await navigator.serviceWorker.register('/worker.js', { scope: '/elsewhere/' });
    const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration('/elsewhere/')) ?? {};
    const answer = new Promise((done) => (navigator.serviceWorker.onmessage = ({ data }) => done(data)));
    navigator.serviceWorker.startMessages();
    (active ?? waiting ?? installing)?.postMessage({ text });
    return answer;
  },
  'data: frame': async (text) => {
    const frame = document.createElement('iframe');
    frame.src = `data:text/html,${encodeURIComponent(await (await fetch('/relay.html')).text())}`;
    const answered = new Promise((done) => addEventListener('message', done, { once: true }));
    frame.onload = () => frame.contentWindow?.postMessage(text, '*');
    document.body.append(frame);
    await answered;
  },
  'sandboxed frame': async (text) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = await (await fetch('/relay.html')).text();
    const answered = new Promise((done) => addEventListener('message', done, { once: true }));
    frame.onload = () => frame.contentWindow?.postMessage(text, '*');
    document.body.append(frame);
    await answered;
  },
  'frame out of a Blob': async (text) => {
    const frame = document.createElement('iframe');
    const page = new Blob([await (await fetch('/relay.html')).text()], { type: 'text/html' });
    frame.src = URL.createObjectURL(page);
    const answered = new Promise((done) => addEventListener('message', done, { once: true }));
    frame.onload = () => frame.contentWindow?.postMessage(text, '*');
    document.body.append(frame);
    await answered;
  },
  'frame of the same host': async (text) => {
    const frame = document.createElement('iframe');
    frame.src = '/relay.html';
    const answered = new Promise((done) => addEventListener('message', done, { once: true }));
    frame.onload = () => frame.contentWindow?.postMessage(text, '*');
    document.body.append(frame);
    await answered;
  },
  'frame of another chatbot': async (text) => {
    const frame = document.createElement('iframe');
    frame.src = `https://${location.host === 'claude.ai' ? 'lab.example' : 'claude.ai'}/relay.html`;
    const answered = new Promise((done) => addEventListener('message', done, { once: true }));
    frame.onload = () => frame.contentWindow?.postMessage(text, '*');
    document.body.append(frame);
    await answered;
  },
  'address of a frame': (text) =>
    new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.onload = done;
      frame.onerror = done;
      frame.src = `/next?note=${encodeURIComponent(text)}`;
      document.body.append(frame);
      setTimeout(done, 1000);
    }),
  form: (text) =>
    new Promise((done) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.name = `into-${Math.random()}`;
      const form = document.body.appendChild(document.createElement('form'));
      Object.assign(form, { method: 'post', action: '/form', target: frame.name });
      form.append(Object.assign(document.createElement('textarea'), { name: 'note', value: text }));
      form.append(document.createElement('button'));
      frame.onload = done;
      form.querySelector('button')?.click();
      setTimeout(done, 1000);
    }),
  'form by its method': (text) =>
    new Promise((done) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.name = `into-${Math.random()}`;
      const form = document.body.appendChild(document.createElement('form'));
      Object.assign(form, { method: 'post', action: '/form', target: frame.name, enctype: 'multipart/form-data' });
      form.append(Object.assign(document.createElement('textarea'), { name: 'note', value: text }));
      frame.onload = done;
      form.submit();
      setTimeout(done, 1000);
    }),
  'form in its address': (text) =>
    new Promise((done) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.name = `into-${Math.random()}`;
      const form = document.body.appendChild(document.createElement('form'));
      Object.assign(form, { action: '/next', target: frame.name });
      form.append(Object.assign(document.createElement('input'), { name: 'note', value: text }));
      frame.onload = done;
      form.requestSubmit();
      setTimeout(done, 1000);
    }),
};
