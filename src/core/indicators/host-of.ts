/** The host of an absolute address, lower case and without `www.`; undefined for anything else. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]{0,100}@)?(?:www\.)?([^/?#:@]{1,253})/i.exec(address)?.[1]?.toLowerCase();
}
