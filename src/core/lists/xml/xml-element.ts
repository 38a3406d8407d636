/**
 * One element of a record, with everything in it. Records are small; the document around them is never held.
 *
 * Readers take what they understand with the functions of `read-element.ts`, which tick it off; what is not ticked off is kept verbatim.
 */
export class XmlElement {
  /** Local name, without a prefix: publishers change their namespaces more often than their elements. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  /** Most elements have no children, and share the list of none. */
  children: readonly XmlElement[] = NONE;
  /** All text directly in this element, as it stands. */
  text = '';
  /** Somebody took its text, or knows that it says nothing. */
  isRead = false;

  constructor(name: string, attributes: Record<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  append(child: XmlElement): void {
    // The list was made here and is not shared.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (this.children !== NONE) (this.children as XmlElement[]).push(child);
    else this.children = [child];
  }
}

const NONE: readonly XmlElement[] = [];
