import { locked } from '../protocol/file-answer.ts';
import { PartList, type FileText } from './part.ts';

/** PDF by pdf.js. Only the text and how it is drawn are asked for; no picture is decoded, no script is run. */
const mostPages = 1_000;
const mostText = 20_000_000; // UTF-16 units
const tiny = 2.5; // points

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Page = Awaited<ReturnType<Awaited<ReturnType<Pdf['getDocument']>['promise']>['getPage']>>;

const bare = (text: string): string => text.replace(/\s+/g, '');
const isWhite = (color: unknown): boolean => typeof color === 'string' && /^#(?:f[c-f]){3}$|^#fff$/i.test(color);

interface Ink {
  readonly white: boolean;
  readonly mode: number;
  readonly clear: boolean;
}

/** The signs drawn in white, fully transparent or without ink, and all the others. */
async function drawn(
  page: Page,
  OPS: Pdf['OPS'],
): Promise<{ readonly unseen: string; readonly seen: string; readonly all: readonly string[] }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Ink[] = [];
  let ink: Ink = { white: false, mode: 0, clear: false };
  const [unseen, seen, all]: [string[], string[], string[]] = [[], [], []];
  for (const [at, operation] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    if (operation === OPS.save) stack.push(ink);
    else if (operation === OPS.restore) ink = stack.pop() ?? ink;
    else if (operation === OPS.setFillRGBColor) ink = { ...ink, white: isWhite(args[0]) };
    else if (operation === OPS.setTextRenderingMode) ink = { ...ink, mode: Number(args[0]) };
    else if (operation === OPS.setGState) {
      const alpha = (args[0] as readonly (readonly [string, unknown])[]).find(([key]) => key === 'ca');
      if (alpha) ink = { ...ink, clear: alpha[1] === 0 };
    } else if (operation === OPS.showText) {
      const glyphs = args[0] as readonly (number | { readonly unicode?: string } | null)[];
      const text = glyphs.map((glyph) => (typeof glyph === 'object' ? (glyph?.unicode ?? '') : '')).join('');
      all.push(text);
      (ink.white || ink.clear || ink.mode === 3 || ink.mode === 7 ? unseen : seen).push(text);
    }
  }
  return { unseen: bare(unseen.join('')), seen: bare(seen.join('')), all };
}

interface Note {
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly unsafeUrl?: string;
  readonly annotationFlags?: number;
}

/** What is written into a form, noted beside the text, and where links lead (ISO 32000-2, 12.5). */
async function addNotes(list: PartList, page: Page, where: string): Promise<number> {
  let size = 0;
  for (const { fieldValue, contentsObj, unsafeUrl, annotationFlags = 0 } of (await page.getAnnotations()) as Note[]) {
    const values = Array.isArray(fieldValue) ? (fieldValue as unknown[]) : [fieldValue];
    for (const said of [...values, contentsObj?.str, unsafeUrl]) {
      if (typeof said !== 'string' || said === '') continue;
      list.add(`${said}\n`, `${where}, form and notes`, (annotationFlags & 2) !== 0);
      size += said.length;
    }
  }
  return size;
}

async function addPage(list: PartList, page: Page, where: string, OPS: Pdf['OPS']): Promise<number> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { unseen, seen, all } = await drawn(page, OPS);
  let size = 0;
  const given: string[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    const off = x > right || y > top || x + item.width < left || y + item.height < bottom;
    const text = bare(item.str);
    const inkless = text !== '' && unseen.includes(text) && !seen.includes(text);
    list.add(item.str, where, text !== '' && (off || inkless || Math.hypot(a, b) < tiny));
    if (item.hasEOL) list.add('\n', where);
    given.push(text);
    size += item.str.length;
  }
  list.add('\n', where);
  size += await addNotes(list, page, where);
  // pdf.js leaves out what is drawn beyond the page
  const within = given.join('');
  for (const text of all) if (!within.includes(bare(text))) list.add(`${text}\n`, where, true);
  return size;
}

const failed = (why: string): PdfText => ({ kind: 'unreadable', why, attached: [] });

/** Loads pdf.js, which takes longer than most files do. */
export async function preparePdf(): Promise<Pdf> {
  // it reads on this thread, which is a worker already
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** `attached`: whole files in it, by name. */
type PdfText = FileText & { readonly attached: readonly (readonly [string, Uint8Array])[] };
const mostAttached = 100;

export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, OPS } = await preparePdf();
  const task = getDocument({
    data: bytes.slice(), // pdf.js takes the buffer away
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) return failed(`it has more than ${mostPages} pages`);
    const list = new PartList();
    const { info } = await file.getMetadata();
    for (const [key, value] of Object.entries(info))
      if (typeof value === 'string') list.add(`${key}=${value}\n`, 'properties');
    let size = 0;
    for (let number = 1; number <= file.numPages && size < mostText; number++) {
      size += await addPage(list, await file.getPage(number), `page ${number}`, OPS);
    }
    if (size >= mostText) return failed('it holds too much text');
    const held = Object.values((await file.getAttachments()) ?? {}) as { filename: string; content?: Uint8Array }[];
    const attached = held
      .slice(0, mostAttached)
      .flatMap(({ filename, content }) => (content ? [[filename, content] as const] : []));
    return { kind: 'text', parts: list.parts(), attached };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return failed(isLocked ? locked : 'it is damaged');
  } finally {
    await task.destroy();
  }
}
