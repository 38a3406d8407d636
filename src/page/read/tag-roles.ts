/**
 * What an element means for the text around it.
 *
 * `nothing` is not there for a reader · `field` is written by the user: neither it nor its attributes are ever read · `object` stands in the line
 * but holds no text of its own · `break` ends the line · `block` begins and ends a block · `aside` is a block of its own inside a line that
 * goes on around it · `apart` likewise, and takes no room in the line · `inline` belongs to the line · `by-style` is decided by its
 * computed display.
 */
export type TagRole = 'nothing' | 'field' | 'object' | 'break' | 'block' | 'aside' | 'apart' | 'inline' | 'by-style';

const TAGS: readonly (readonly [Exclude<TagRole, 'by-style'>, string])[] = [
  [
    'nothing',
    'script style noscript template head link meta base title param source track datalist colgroup col rp defs symbol desc metadata',
  ],
  ['field', 'input textarea select option optgroup'],
  ['object', 'img area iframe frame object embed canvas audio video meter progress'],
  ['break', 'br hr'],
  [
    'block',
    'html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
      'frameset h1 h2 h3 h4 h5 h6 header hgroup legend li listing main menu nav ol p plaintext pre search section summary table tbody ' +
      'td text tfoot th thead tr ul xmp foreignObject',
  ],
  ['aside', 'button svg'],
  ['apart', 'rt rtc'],
  [
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font g i ins kbd label map mark nobr output picture q rb ruby s samp slot ' +
      'small span strike strong sub sup textPath time tspan tt u var wbr',
  ],
];

const ROLES = new Map<string, TagRole>(
  TAGS.flatMap(([role, names]) => names.split(' ').map((name): [string, TagRole] => [name, role])),
);

/** What `element` means for the text around it, by its tag alone. Whatever the user can edit is a field. */
export function roleOfTag(element: Element): TagRole {
  // Most elements have none, and that costs less to ask.
  if (element.hasAttributes() && isEditingHost(element)) return 'field';
  return ROLES.get(element.localName) ?? 'by-style';
}

/** Whether the user edits inside `element`. Asked of the attribute: `isContentEditable` would make the browser compute styles. */
export function isEditingHost(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
