import { mount } from 'svelte';
import type { BenchFront } from '../types.ts';
import Chat from './svelte-chat.svelte';

/** Svelte, in a side panel: a single line, a `<span>` to click on, lines of JSON. */
export default {
  start(root) {
    const model = { text: '', finished: 0 };
    mount(Chat, { target: root, props: { model } });
    return { text: () => model.text, finished: () => model.finished };
  },
} satisfies BenchFront;
