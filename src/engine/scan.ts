import { decodeBlobs } from './disguise/decode.ts';
import { inWindow } from './in-window.ts';
import { nearReach } from './wake/near.ts';
import { normalise } from './disguise/normalise.ts';
import { prefilterInSteps, type Prefilter, type Sighting } from './wake/prefilter.ts';
import { respace } from './disguise/respace.ts';
import { settle } from './settle.ts';
import type { Steps } from './steps.ts';
import type { Detector, Finding, Match } from './types.ts';
import type { Places, Windows } from './wake/windows.ts';
import { plainView, type View } from './disguise/view.ts';
import { readWoken, type Woken } from './disguise/woken.ts';
import { wokenReadings } from './disguise/readings.ts';

/** Reads a text and says what in it must not leave. Linear in the length of the text; keeps nothing of it. */
export interface Scanner {
  (text: string): readonly Finding[];
  /** Keywords of the detectors that look further than `nearReach`; undefined where not all of them have one. */
  readonly far?: readonly string[] | undefined;
  /** Does a small part of what the first text would wait for; false where nothing of it is left. */
  readonly prepare?: (() => boolean) | undefined;
}

/** Disguises may hide in disguises this deep. */
const deepest = 4;
interface Bounds {
  readonly depth: number;
  /** UTF-16 units that views made from this text may still have, all together. */
  left: number;
}

class Reader {
  readonly #detectors: readonly Detector[];
  readonly #readings: readonly Woken[];
  readonly #filter: Prefilter;
  /** One may be told twice: settling keeps the surer. */
  readonly found: Finding[] = [];

  constructor(detectors: readonly Detector[], readings: readonly Woken[], filter: Prefilter) {
    this.#detectors = detectors;
    this.#readings = readings;
    this.#filter = filter;
  }

  read(view: View, bounds: Bounds): void {
    const sighting = this.#filter(view.text);
    const woken: [Woken, Windows][] = [];
    sighting.windows.forEach((windows, index) => {
      const detector = this.#detectors[index];
      const reading = this.#readings[index - this.#detectors.length];
      if (detector) this.#readWindows(detector, view, windows, bounds);
      else if (reading && reading !== view.by) woken.push([reading, windows]);
    });
    sighting.places.forEach((places, index) => this.#readPlaces(index, view, places, bounds));
    if (bounds.depth > 0) this.#readInside(view, sighting, woken, bounds);
  }

  #readWindows(detector: Detector, view: View, windows: Windows, bounds: Bounds): void {
    let done = 0;
    for (const [start, end] of windows) {
      if (end <= done || (bounds.depth < deepest && !view.altered(start, end))) continue;
      done = inWindow(detector, view.text, Math.max(start, done), end, (match) =>
        this.#keep(detector, view, match, bounds),
      );
    }
  }

  /** Where a match can begin only at certain places, nothing is cut out. */
  #readPlaces(index: number, view: View, places: Places, bounds: Bounds): void {
    const detector = this.#detectors[index];
    if (!detector) return;
    const [before, after] = detector.reach;
    const wanted =
      bounds.depth === deepest
        ? places
        : places.filter((place) =>
            view.altered(Math.max(0, place - before), Math.min(view.text.length, place + after)),
          );
    for (const match of detector.detect(view.text, wanted)) this.#keep(detector, view, match, bounds);
  }

  #readInside(view: View, sighting: Sighting, woken: readonly (readonly [Woken, Windows])[], bounds: Bounds): void {
    const inner = { ...bounds, depth: bounds.depth - 1 };
    const readings = [
      ...(sighting.escapes || sighting.foreign ? [normalise(view)] : []),
      respace(view, sighting),
      readWoken(view, woken),
      decodeBlobs(view, sighting),
    ];
    for (const reading of readings) {
      for (const made of reading) {
        inner.left -= made.text.length;
        bounds.left = inner.left;
        if (inner.left < 0) return;
        this.read(made, inner);
      }
    }
    bounds.left = inner.left;
  }

  #keep(
    { id, entity, category, severity }: Detector,
    view: View,
    { span, confidence = 1 }: Match,
    { depth }: Bounds,
  ): void {
    const plain = depth === deepest;
    const sure = plain || view.sure === true;
    // code is no value that somebody hides, and a part of it read on its own ends elsewhere
    if (!plain && (category === 'source-code' || !view.altered(span.start, span.end))) return;
    const origin = view.origin(span.start, span.end);
    if (origin.start === origin.end) return; // a name that the reading put there
    this.found.push({
      detector: id,
      entity,
      category,
      severity,
      span: origin,
      confidence: sure ? confidence : confidence * 0.9,
    });
  }
}

/** Detectors that are made ready between two rests. */
const listedAStep = 32;

/**
 * Compiles detectors into a scanner. The compiling (some ten milliseconds) waits for the first text, or for `prepare`.
 */
export function scanner(listed: readonly Detector[]): Scanner {
  const detectors: Detector[] = [];
  let readings: readonly Woken[] = [];
  let filter: Prefilter | undefined;
  function* compile(): Steps {
    for (const [index, one] of listed.entries()) {
      detectors.push(one, ...(one.otherwise ? [one.otherwise()] : []));
      if (index % listedAStep === 0) yield;
    }
    readings = wokenReadings(detectors);
    yield;
    const made = yield* prefilterInSteps([...detectors, ...readings.map(({ markers }) => markers)]);
    filter = made;
    yield;
    yield* made.prepare();
  }
  const steps = compile();
  const ready = (): Prefilter => {
    while (filter === undefined && steps.next().done !== true);
    if (filter === undefined) throw new Error('the detectors could not be made ready');
    return filter;
  };
  const scan = (text: string): readonly Finding[] => {
    const compiled = ready();
    const reader = new Reader(detectors, readings, compiled);
    reader.read(plainView(text), { depth: deepest, left: 65_536 + text.length * 4 });
    return reader.found.length === 0 ? [] : settle(reader.found);
  };
  const far = listed.filter(({ reach }) => Math.max(...reach) > nearReach);
  const told = far.every(({ keywords, digits }) => keywords.length > 0 && !digits);
  return Object.assign(scan, {
    far: told ? far.flatMap(({ keywords }) => keywords) : undefined,
    prepare: () => steps.next().done !== true,
  });
}
