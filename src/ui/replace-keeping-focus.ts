/**
 * Puts a new drawing in the place of the old one without losing the reader's place: the focus goes to the button or field that does the
 * same, and what was unfolded stays unfolded.
 */
export function replaceKeepingFocus(place: HTMLElement, drawing: HTMLElement): void {
  const focused = place.contains(document.activeElement) ? signOf(document.activeElement) : undefined;
  const unfolded = Array.from(place.querySelectorAll('details[open]'), (details) => details.className);
  place.replaceChildren(drawing);
  for (const details of drawing.querySelectorAll('details')) {
    if (unfolded.includes(details.className)) details.open = true;
  }
  if (focused === undefined) return;
  const again = Array.from(drawing.querySelectorAll('button, input, select, textarea, summary')).find(
    (each) => signOf(each) === focused,
  );
  if (again instanceof HTMLElement) again.focus();
}

/** What an element is for: enough to find its successor in a new drawing. */
function signOf(element: Element | null): string | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  // A field with a name of its own is the same field, whatever stands in it.
  if (element.id !== '') return `#${element.id}`;
  return [element.tagName, element.className, element.dataset['party'], element.getAttribute('value')].join('|');
}
