/**
 * Whether a run of characters without a space is a machine's word and not a reader's: a URL, an e-mail address, a path, a file
 * name with underscores, an expression. A name inside it is not a mention of a person.
 *
 * @example isCodeLike('https://example.org/Kim-Sang-Man') // true
 * @example isCodeLike('DPRK/RGB') // false
 */
export function isCodeLike(run: string): boolean {
  return SUSPICIOUS.test(run) && CODE.some((pattern) => pattern.test(run));
}

const SUSPICIOUS = /[@_\\/={}<>:$#.]/;
const CODE = [
  /:\/\//,
  /[^\s@]@[^\s@]/,
  /^@/,
  /[^\s_]_[^\s_]/,
  /\\/,
  /[={}<>$]/,
  /::|->/,
  /^[~.]{0,2}\/\w/,
  /\/[^/]+\//,
  /^www\./i,
  // Any dotted word with a path behind it: `t.me/somebody`.
  /^[("'[]*[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\w/i,
  // A host or a file: letters, a dot, at least two letters, and then the end or a path. `Co.Ltd` and `J.R.` are not among them.
  /^[("'[]*[a-z0-9-]{2,}(\.[a-z0-9-]+)*\.(com|org|net|info|biz|io|co|gov|edu|int|mil|kp|kr|ru|cn|html?|php|js|ts|json|xml|csv|pdf|docx?|xlsx?|png|jpe?g|svg|zip|exe|py|md)([/:?#)\]"',;!]|\.?$)/i,
];
