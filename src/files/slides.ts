import type { PartList } from './part.ts';
import { walkXml } from './xml.ts';

/** Width and height of the slides, in EMU: 914,400 an inch (ECMA-376). */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

export function slideSize(presentation: string): SlideSize {
  let size = { width: Infinity, height: Infinity };
  walkXml(presentation, {
    open(name, attribute) {
      if (name === 'p:sldSz') size = { width: Number(attribute('cx')), height: Number(attribute('cy')) };
    },
  });
  return size;
}

/**
 * PowerPoint: slides and shapes that are not shown, shapes beside the slide, and text below 3 points are hidden. White is
 * no sign here: slides are often dark. Of a master and a layout the slides show all but the places to be filled in.
 */
export function addSlide(
  list: PartList,
  xml: string,
  where: string,
  { width, height }: SlideSize,
  { unseen = false, master = false } = {},
): void {
  let unshown = unseen;
  let tiny = false;
  let inText = false;
  let groups = 0;
  let shape = { hidden: false, blank: false, x: 0, y: 0 };
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'p:sld') unshown ||= attribute('show') === '0';
      else if (name === 'p:grpSp') groups++;
      else if (name === 'p:sp') shape = { hidden: false, blank: false, x: 0, y: 0 };
      else if (name === 'p:ph') shape.blank = master;
      else if (name === 'p:cNvPr') shape.hidden ||= attribute('hidden') === '1';
      else if (name === 'a:off') shape = { ...shape, x: Number(attribute('x')), y: Number(attribute('y')) };
      else if (name === 'a:ext' && groups === 0 && attribute('cx') !== undefined) {
        // a group counts by a measure of its own
        const [right, bottom] = [shape.x + Number(attribute('cx')), shape.y + Number(attribute('cy'))];
        shape.hidden ||= shape.x >= width || shape.y >= height || right < 0 || bottom < 0;
      } else if (name === 'a:r') tiny = false;
      else if (name === 'a:rPr')
        tiny = Number(attribute('sz') ?? 1800) < 300; // hundredths of a point
      else if (name === 'a:t') inText = true;
    },
    close(name) {
      if (name === 'a:t') inText = false;
      else if (name === 'p:grpSp') groups--;
      else if (name === 'a:p') list.add('\n', where, unshown || shape.hidden);
    },
    text(text) {
      if (inText && !shape.blank) list.add(text, where, unshown || shape.hidden || tiny);
    },
  });
}
