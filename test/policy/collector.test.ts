import { describe, expect, it } from 'vitest';
import { collectorOf, collectorTrouble } from '../../src/policy/collector.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';

describe('the collector', () => {
  const of = (managed: object, user: object = {}) => collectorOf(resolveClosely(user, managed));
  const address = 'https://reports.example/in';

  it('is named by the organisation alone', () => {
    expect(of({})).toBeUndefined();
    expect(of({}, { collector: address })).toBeUndefined();
    expect(of({ collector: address }, { collectorMinutes: 1, collectorEvents: [] })).toMatchObject({
      address,
      minutes: 15,
      classes: new Set(['leaks', 'replies', 'guard']),
    });
    expect(of({ collector: address, collectorEvents: ['guard'] })?.classes).toEqual(new Set(['guard']));
  });

  it.each(['http://reports.example/', 'https://key:secret@reports.example/', 'ftp://reports.example', 'reports'])(
    'is not at %s',
    (wrong) => {
      expect(collectorTrouble(wrong)).toContain('https://');
      expect(of({ collector: wrong })).toBeUndefined();
      expect(resolveClosely({}, { collector: wrong }).problems).toHaveLength(1);
    },
  );
  it('may be on this machine without TLS', () => {
    expect(collectorTrouble('http://127.0.0.1:8080/in')).toBeUndefined();
    expect(collectorTrouble('http://127.0.0.1.example/in')).toBeDefined();
  });
});
