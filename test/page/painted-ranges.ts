/** Every range that any highlight of the page holds. */
export function ranges(): AbstractRange[] {
  return Array.from(CSS.highlights.values()).flatMap((highlight) => Array.from(highlight));
}
