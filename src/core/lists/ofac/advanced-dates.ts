import type { DateSpan } from '../../model/listed-party.ts';
import { makeSpan } from '../dates/make-span.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** `<DatePeriod>`: from the beginning of its start to the end of its end. A period without dates says nothing. */
export function readPeriod(period: XmlElement | undefined): DateSpan | undefined {
  const start = childOf(period, 'Start');
  const end = childOf(period, 'End') ?? start;
  return makeSpan({
    from: readPoint(childOf(start, 'From')),
    to: readPoint(childOf(end, 'To')),
    isApproximate: [start, end].some((each) => each?.attributes['Approximate'] === 'true'),
  });
}

/** `<Year>`, `<Month>`, `<Day>` as an ISO prefix. */
export function readPoint(point: XmlElement | undefined): string | undefined {
  let prefix: string | undefined;
  for (const name of DATE_PARTS) {
    const part = childOf(point, name)?.text.trim();
    if (part === undefined || part === '') break;
    prefix = prefix === undefined ? part.padStart(4, '0') : `${prefix}-${part.padStart(2, '0')}`;
  }
  return prefix;
}

const DATE_PARTS = ['Year', 'Month', 'Day'];

/** The first child with a name. The file has more than a million elements, so that looking makes nothing new. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** All children with a name; the children themselves where all have it. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return [];
  const { children } = element;
  for (const child of children) if (child.name !== name) return children.filter((each) => each.name === name);
  return children;
}
