import { allDetectors } from '../detectors/registry.ts';
import type { FileAnswer } from '../protocol/file-answer.ts';
import type { Scanner } from '../engine/scan.ts';
import { inspectFile } from '../files/inspect.ts';
import { preparePdf } from '../files/pdf.ts';
import { readFile } from '../files/read.ts';
import { policyScanner } from '../policy/scanner.ts';
import type { ScanSettings } from '../policy/scan-settings.ts';

/** One file: its bytes, its name, and the settings of the scanner, in the order of `scanSettings`. */
interface FileTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly settings: string;
}

/** A file with these settings is on its way. */
export interface FileSoon {
  readonly settings: string;
  /** Whether to load the reader of PDF, the largest there is. */
  readonly pdf: boolean;
}

/** pdf.js takes a worker for its own and says things of its own in it; this is what we say. */
export interface FileAnswered {
  readonly answer: FileAnswer;
}

function settingsOf(text: string): ScanSettings {
  const [disabledDetectors, customWords, customPatterns, fingerprints] = JSON.parse(text) as string[][];
  return {
    disabledDetectors: disabledDetectors ?? [],
    customWords: customWords ?? [],
    customPatterns: customPatterns ?? [],
    fingerprints: fingerprints ?? [],
  };
}

let made: { readonly settings: string; readonly scan: Scanner } | undefined;

/** Making a scanner takes longer than most files, so the last one is kept. */
function scannerOf(settings: string): Scanner {
  if (made?.settings !== settings) made = { settings, scan: policyScanner(allDetectors, settingsOf(settings)) };
  return made.scan;
}

/** A text with letters and one with digits wake all of a scanner. */
async function getReady({ settings, pdf }: FileSoon): Promise<void> {
  const scan = scannerOf(settings);
  for (const text of ['password', '12345678']) scan(text);
  if (pdf) await preparePdf();
}

async function answer({ bytes, name, settings }: FileTask): Promise<FileAnswer> {
  try {
    return inspectFile(await readFile(bytes, name), scannerOf(settings), settingsOf(settings).disabledDetectors);
  } catch {
    return { kind: 'unreadable', why: 'it is damaged' };
  }
}

addEventListener('message', ({ data }: MessageEvent<FileTask | FileSoon>) => {
  if ('bytes' in data) void answer(data).then((given) => postMessage({ answer: given } satisfies FileAnswered));
  else void getReady(data);
});
