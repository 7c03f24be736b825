/** How a detector is woken: only near one of its keywords, or near a run of so many digits. */
export interface Anchors {
  /** Lower-case literals; ASCII ones are found in disguise too. */
  readonly keywords: readonly string[];
  /** Those of them that wake only as words of their own, or as parts of a camelCase one. */
  readonly apart?: readonly string[];
  /** Least and most digits in a run; single separators (space . - / ( )) inside a run do not end it. */
  readonly digits?: readonly [least: number, most: number];
  /** Set where a keyword or digits alone are not enough: both, in each other's reach. */
  readonly together?: boolean;
  /** Twelve or more words of three to eight letters in a row wake it too, if it knows each sixth of them. */
  readonly words?: (text: string, start: number, end: number) => boolean;
  /** What every match fits: says whether matches begin with a keyword, and what must stand near one. */
  readonly pattern?: RegExp;
  /** Set where the pattern stands within 24 units of the digits: they wake nothing where it cannot. */
  readonly compact?: boolean;
  /** With `compact`: false where these digits of a match, without separators, cannot be one: a check digit is wrong. */
  readonly plausible?: (digits: string) => boolean;
  /** Instead of `compact`: a part of every match, within 24 units of the digits. */
  readonly trait?: RegExp;
  /**
   * Where the match would begin whose keyword stands at `at`; -1: none. For patterns with something before the keyword.
   */
  readonly begin?: (text: string, at: number) => number;
  /**
   * False where the keyword that stands at `at` is in no match, if that is cheaper to tell than to look. With `together`
   * it is only asked beside digits, and `at` is the keyword's end.
   */
  readonly worth?: (text: string, at: number) => boolean;
  /** UTF-16 units before and after an anchor that `detect` is given. */
  readonly reach: readonly [before: number, after: number];
}
