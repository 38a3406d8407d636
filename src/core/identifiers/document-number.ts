/** A number as it is compared: capital letters and digits, nothing between them. `PS 654-43 08` is `PS6544308`. */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
