/** Names as somebody would list or write them who wants to break what shows them. Each has words that nobody else has, to be found by. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror=alert(1)> Zorvexal Trading',
  '"><script>alert(1)</script><b onmouseover=alert(1)>Mirabond Shipping</b>',
  '&lt;svg onload=alert(1)&gt; &amp; Qelmarin &#60;u&#62; Söhne',
  'javascript:alert(1) Nexoria Drumovel',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} Orvandel Kestrix',
  '__proto__ constructor toString Velmarox',
  // Right-to-left override, isolates, marks.
  '\u202egnidarT lavomurD\u202c \u2067Yestrimor\u2069 \u200fHolding',
  // Zero-width space, joiners, word joiner, soft hyphen, byte order mark.
  'Pel\u200bvin\u200dmar\u2060ox Tra\u00adding\ufeff Company',
  '💣🏴‍☠️ Brelmoxia 👩‍👩‍👧 Trading 🇰🇵',
  'شركة زوربكسال للتجارة العامة',
  'חברת מירבונד למסחר',
  'Z̷̢͔̈́a̴͓͝l̶̰̈g̸̬̈o̷̰͂ Morvindel Company',
  `${'Krelmavin'.repeat(1111)}o`,
  `Trelvano ${'word '.repeat(400)}Company`,
];
