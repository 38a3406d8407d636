/** Whether this is an address that a reader can follow: `https://example.org/page`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+(\/\S*)?$/.test(text);
}
