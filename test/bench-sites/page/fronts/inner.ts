import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** The whole chat in a frame of the same host, as help desks embed it. */
export default {
  start(root) {
    const frame = elementOf(
      '<iframe src="/?front=vue-socketio" style="width:44rem;height:30rem"></iframe>',
    ) as HTMLIFrameElement;
    root.append(frame);
    const inner = (): Window | null => frame.contentWindow;
    const state = () => (inner() as (Window & Pick<typeof globalThis, 'bench'>) | null)?.bench;
    return { text: () => state()?.text() ?? '', finished: () => state()?.finished() ?? 0 };
  },
} satisfies BenchFront;
