import type { BenchFront } from '../types.ts';

interface State {
  readonly sendBoxValue: string;
  readonly activities: readonly { readonly type: string; readonly from: { readonly role?: string } }[];
}

/** What the script of the npm package puts on the window, as far as it is used here. */
interface WebChat {
  readonly createDirectLine: (options: Readonly<Record<string, unknown>>) => unknown;
  readonly createStore: () => { readonly getState: () => State };
  readonly renderWebChat: (props: Readonly<Record<string, unknown>>, root: HTMLElement) => void;
}

const load = (): Promise<WebChat> =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = '/__bench/webchat.js';
    script.onload = () => done((window as unknown as { readonly WebChat: WebChat }).WebChat);
    script.onerror = () => failed(new Error('Web Chat was not served'));
    document.head.append(script);
  });

/** The npm component with its own DirectLine client: XHR for activities, polling for what the bot says. */
export default {
  start(root) {
    let state = (): State => ({ sendBoxValue: '', activities: [] });
    void load().then(({ createDirectLine, createStore, renderWebChat }) => {
      const store = createStore();
      const domain = `${location.origin}/v3/directline`;
      const directLine = createDirectLine({ domain, token: 'bench', webSocket: false, pollingInterval: 200 });
      root.style.height = '30rem';
      renderWebChat({ directLine, store, userID: 'dl_1' }, root);
      state = () => store.getState();
    });
    const spoken = (): number =>
      state().activities.filter(({ type, from }) => type === 'message' && from.role === 'bot').length;
    return { text: () => state().sendBoxValue, finished: spoken };
  },
} satisfies BenchFront;
