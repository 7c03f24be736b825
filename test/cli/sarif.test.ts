import { describe, expect, it } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { commandLine } from './parapet.ts';

const { run, write } = commandLine();

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
    }[];
  }[];
}

async function report(): Promise<Sarif> {
  const { out } = await run(['scan', './my notes.txt', '--format', 'sarif']);
  return JSON.parse(out) as Sarif;
}

describe('SARIF', () => {
  const [one, two] = [sample('AKIA{base32:16}'), sample('AKIA{base32:16}', 1)];
  write('my notes.txt', `a\nkey ${one}\nkey ${two}\nkey ${one}\n`);

  it('is what code hosts take: rules, places, one fingerprint for each result', async () => {
    const { version, runs } = await report();
    const [first] = runs;
    expect(version).toBe('2.1.0');
    expect(first?.columnKind).toBe('utf16CodeUnits');
    expect(first?.tool.driver.rules.map(({ id }) => id)).toEqual(['aws-access-token']);
    for (const { ruleIndex, ruleId } of first?.results ?? [])
      expect(first?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const [place] = first?.results[0]?.locations ?? [];
    expect(place?.physicalLocation).toEqual({
      artifactLocation: { uri: 'my%20notes.txt' },
      region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 25, charOffset: 6, charLength: 20 },
    });
    const prints = first?.results.map(({ partialFingerprints }) => partialFingerprints['parapet/v1']);
    expect(new Set(prints).size).toBe(3);
  });

  it('keeps its fingerprints when lines move', async () => {
    const prints = async () =>
      (await report()).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['parapet/v1']);
    const before = await prints();
    write('my notes.txt', `a\nb\nc\nkey ${one}\nkey ${two}\nkey ${one}\n`);
    expect(await prints()).toEqual(before);
  });
});
