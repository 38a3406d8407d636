/** ISO 15924 code of a script the matcher treats in a way of its own; `Zzzz` for every other one, `Zyyy` for digits and signs. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Armn'
  | 'Geor'
  | 'Hebr'
  | 'Arab'
  | 'Hang'
  | 'Hani'
  | 'Kana'
  | 'Zyyy'
  | 'Zzzz';

/** The script of one code point. Han extensions beyond the first plane are Han. */
export function scriptOf(code: number): Script {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'Latn' : 'Zyyy';
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = RANGES[middle] ?? [0, 0, 'Zzzz'];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return script;
  }
  return 'Zzzz';
}

/** Ascending; the first three scripts are the ones whose letters look alike. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x80, 0xa9, 'Zyyy'],
  [0xaa, 0xaa, 'Latn'],
  [0xab, 0xb9, 'Zyyy'],
  [0xba, 0xba, 'Latn'],
  [0xbb, 0xbf, 'Zyyy'],
  [0xc0, 0x24f, 'Latn'],
  [0x250, 0x2af, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2000, 0x206f, 'Zyyy'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x2e80, 0x2fdf, 'Hani'],
  [0x3005, 0x3007, 'Hani'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3130, 0x318f, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa960, 0xa97f, 'Hang'],
  [0xac00, 0xd7ff, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
  [0x20000, 0x3ffff, 'Hani'],
];
