/** Whether a UTF-16 unit joins words: the hyphen-minus, hyphens, and the dashes that writers take for one. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}
