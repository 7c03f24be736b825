import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { scanner } from '../../src/engine/scan.ts';
import { sourceFiles, withoutComments } from './source.ts';

const written = sourceFiles('src', 'test', 'scripts', 'build', 'training').filter(({ path }) =>
  /\.(?:tsx?|mjs|js|css|html|py)$/.test(path),
);
const everything = sourceFiles('.').filter(
  ({ path }) => /\.(?:tsx?|mjs|js|css|html|json|md|py|yml|sh)$/.test(path) && path !== 'package-lock.json',
);

const holding = (files: typeof written, pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );

describe('the source', () => {
  it('has files of at most 200 lines', () => {
    const long = written
      .filter(({ path }) => !path.endsWith('.css')) // one declaration a line
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('holds no token that looks real: make it with sample() or split it', () => {
    const secrets = scanner(
      allDetectors.filter(({ category, severity }) => category === 'secret' && severity === 'critical'),
    );
    // what a code host would take for a token: in one piece, no password made of a word
    const inOnePiece = /^(?=.*\d)[\w./+=:-]{20,}$/;
    const found = everything
      .filter(({ path }) => !/tokenizer\.json$|^public\//.test(path))
      .flatMap(({ path, text }) =>
        secrets(text)
          .filter(
            ({ span, detector }) => inOnePiece.test(text.slice(span.start, span.end)) && !/password/.test(detector),
          )
          .map(({ detector, span }) => `${path}:${text.slice(0, span.start).split('\n').length} ${detector}`),
      );
    expect(found).toEqual([]);
  });

  it('runs all its tests', () => {
    const tests = written.filter(({ path }) => path.startsWith('test/') && path !== 'test/meta/tidy.test.ts');
    expect(holding(tests, /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/)).toEqual([]);
  });

  it('names no path of one machine', () => {
    const absolute = new RegExp(`["'\` (]/(?:${['home', 'root', 'work', 'Users'].join('|')})/`);
    expect(holding(everything, absolute)).toEqual([]);
  });

  it('leaves nothing half done', () => {
    const source = written.filter(({ path }) => path.startsWith('src/'));
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|');
    expect(holding(source, new RegExp(`^\\s*(?://|/?\\*).*\\b(?:${marks})\\b|@ts-(?:ignore|nocheck)`))).toEqual([]);
    expect(
      source.filter(({ text }) => /\bconsole\.|\bdebugger;/.test(withoutComments(text))).map(({ path }) => path),
    ).toEqual([]);
  });
});
