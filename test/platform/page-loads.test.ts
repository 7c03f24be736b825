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

const headers = (type: string, disposition?: string) => [
  { name: 'content-type', value: type },
  ...(disposition === undefined ? [] : [{ name: 'Content-Disposition', value: disposition }]),
];
const html = headers('text/html; charset=utf-8');

it('tells of an answer that becomes a page, and of an error that is shown as one', () => {
  heard.answer({ tabId: 1, statusCode: 200, responseHeaders: headers('image/png', 'inline; filename="a.png"') });
  heard.answer({ tabId: 2, statusCode: 404, documentLifecycle: 'active', responseHeaders: html });
  heard.failure({ tabId: 3, error: 'net::ERR_NAME_NOT_RESOLVED' });
  expect(gone).toEqual([1, 2, 3]);
});

it.each([
  headers('text/html', 'attachment; filename="a.zip"'),
  headers('text/html', 'file; filename=a.zip'),
  headers('application/zip'),
  headers('text/csv'),
  headers('application/json-seq'),
  [...html, ...headers('application/zip')],
  [],
])('says nothing of what may be a download: the page is still there', (...responseHeaders) => {
  heard.answer({ tabId: 1, statusCode: 200, responseHeaders });
  expect(gone).toEqual([]);
});

it('says nothing of a page that is loaded ahead, of no content and of what was stopped', () => {
  heard.answer({ tabId: 1, statusCode: 200, documentLifecycle: 'prerender', responseHeaders: html });
  heard.failure({ tabId: 1, documentLifecycle: 'prerender', error: 'net::ERR_FAILED' });
  heard.answer({ tabId: 1, statusCode: 204, responseHeaders: html });
  for (const error of ['net::ERR_ABORTED', 'NS_BINDING_ABORTED']) heard.failure({ tabId: 1, error });
  expect(gone).toEqual([]);
});
