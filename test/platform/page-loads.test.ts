import { beforeEach, expect, it, vi } from 'vitest';
import { watchPages } from '../../src/platform/page-loads.ts';

type Hear = (details: object) => void;
const heard = vi.hoisted(() => ({}) as Record<'answer' | 'failure', Hear>);
vi.mock('webextension-polyfill', () => ({
  default: {
    webRequest: {
      onResponseStarted: { addListener: (hear: Hear) => void (heard.answer = hear) },
      onErrorOccurred: { addListener: (hear: Hear) => void (heard.failure = hear) },
    },
    tabs: { onRemoved: { addListener: () => undefined } },
  },
}));

const gone: number[] = [];
watchPages((tab) => gone.push(tab));
beforeEach(() => void (gone.length = 0));

const disposition = (value: string) => [{ name: 'Content-Disposition', value }];

it('tells of an answer that becomes a page, and of an error that is shown as one', () => {
  heard.answer({ tabId: 1, statusCode: 200, responseHeaders: disposition('inline') });
  heard.answer({ tabId: 2, statusCode: 404, responseHeaders: [] });
  heard.failure({ tabId: 3, error: 'net::ERR_NAME_NOT_RESOLVED' });
  expect(gone).toEqual([1, 2, 3]);
});

it('says nothing of a download, of no content and of what was stopped: the page is still there', () => {
  heard.answer({ tabId: 1, statusCode: 200, responseHeaders: disposition('attachment; filename="a.zip"') });
  heard.answer({ tabId: 1, statusCode: 204, responseHeaders: [] });
  for (const error of ['net::ERR_ABORTED', 'NS_BINDING_ABORTED']) heard.failure({ tabId: 1, error });
  expect(gone).toEqual([]);
});
