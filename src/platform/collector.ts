import browser from 'webextension-polyfill';
import type { DeliveryRecord, ReportAnswer } from '../protocol/report.ts';

const stateKey = 'collector';
const alarm = 'report';
const patience = 20_000;

/** The ingest key is read where it is used: no page, and no copy of the policy, holds it. */
async function ingestKey(): Promise<string | undefined> {
  const { collectorKey } = await browser.storage.managed.get('collectorKey').catch(() => ({ collectorKey: '' }));
  return typeof collectorKey === 'string' && collectorKey !== '' ? collectorKey : undefined;
}

const secondsOf = (text: string | null): number | undefined =>
  text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

/** Sends one report. No cookies, no referrer, no redirect: it goes to the named place or nowhere. */
export async function postReport(address: string, body: string): Promise<ReportAnswer> {
  const key = await ingestKey();
  try {
    const { ok, status, headers } = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const after = secondsOf(headers.get('retry-after'));
    return ok ? { kind: 'taken' } : { kind: 'refused', status, ...(after !== undefined && { after }) };
  } catch {
    return { kind: 'unreachable' };
  }
}

export const deliveryRecord = async (): Promise<DeliveryRecord | undefined> =>
  (await browser.storage.local.get(stateKey))[stateKey] as DeliveryRecord | undefined;
export const keepDelivery = (record: DeliveryRecord): Promise<void> =>
  browser.storage.local.set({ [stateKey]: record });

/** Wakes the background up, wherever it sleeps by then. */
export const wakeAt = (when: number): void => void browser.alarms.create(alarm, { when });
export const wakeNoMore = (): void => void browser.alarms.clear(alarm);
/** For the background, at its top level. */
export const onWake = (then: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => void (name === alarm && then()));
