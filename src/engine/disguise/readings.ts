import { cellReading } from './named-cells.ts';
import { callReading } from './calls.ts';
import { addressPieces, labelledReading } from './pieces.ts';
import { backwardAddresses, backwardBlobs, backwardKeys, backwardLines, overriddenReading } from './backwards.ts';
import { codeReading } from './char-codes.ts';
import { halvesReading, joinReading, seamReading } from './seams.ts';
import { cutKeys } from './cut-keys.ts';
import { cipherReadings } from './told.ts';
import { dumpReading } from './dump.ts';
import { emphasisReading } from './emphasis.ts';
import { morseReading } from './morse.ts';
import { quotedReading } from './quoted-printable.ts';
import { foldedReading } from './folded.ts';
import { shiftedReadings } from './shifted-digits.ts';
import { fillerReading, namedFillerReading } from './filler.ts';
import { paddedReading } from './padded.ts';
import { partedReading } from './parted.ts';
import { toldPieces } from './told-pieces.ts';
import { uuReading } from './uu.ts';
import { variableReading } from './variables.ts';
import { signReading } from './spelled.ts';
import { splitReadings } from './split-numbers.ts';
import { spokenReading } from './spoken.ts';
import { utf7Reading } from './utf7.ts';
import type { Detector } from '../types.ts';
import type { Woken } from './woken.ts';

/** All readings that a mark wakes. `detectors`: what they look for may stand backwards. */
export const wokenReadings = (detectors: readonly Detector[]): readonly Woken[] => [
  seamReading,
  joinReading,
  halvesReading,
  callReading,
  labelledReading,
  addressPieces,
  codeReading,
  signReading,
  emphasisReading,
  partedReading,
  paddedReading,
  toldPieces,
  fillerReading,
  namedFillerReading,
  variableReading,
  spokenReading,
  ...splitReadings,
  ...shiftedReadings,
  foldedReading,
  morseReading,
  dumpReading,
  utf7Reading,
  uuReading,
  quotedReading,
  backwardKeys(detectors),
  backwardAddresses,
  backwardLines,
  backwardBlobs,
  overriddenReading,
  ...cutKeys(detectors),
  ...cipherReadings(),
  cellReading,
];
