/** Which addresses a pattern such as `https://*.example.org/*` means. */
export interface MatchPattern {
  /** `*` is http and https; `any` comes from `<all_urls>`: http, https and file. */
  readonly scheme: '*' | 'any' | 'http' | 'https' | 'file';
  /** In small letters; empty for files. */
  readonly host: string;
  /** Whether hosts below `host` are meant too. With an empty host: every host. */
  readonly hasSubdomains: boolean;
  /** Undefined: whatever port. */
  readonly port: string | undefined;
  /** Path and query; `*` stands for any characters. */
  readonly path: string;
}

/** Why a text is no pattern, in words for whoever wrote it. */
export interface PatternProblem {
  readonly problem: string;
}

/**
 * Reads a match pattern as browsers do (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns), with ports as
 * Chromium has them. Names of other alphabets must be written as the browser does: `xn--…`.
 *
 * @example parseMatchPattern('https://*.example.org/*')
 */
export function parseMatchPattern(text: string): MatchPattern | PatternProblem {
  if (text === '<all_urls>') return { scheme: 'any', host: '', hasSubdomains: true, port: undefined, path: '/*' };
  const parts = /^([^:/]*):\/\/([^/]*)(\/.*)?$/s.exec(text);
  if (!parts) return { problem: `is no match pattern; write it as ${suggestFor(text)}` };
  const [, scheme = '', authority = '', path] = parts;
  if (!isScheme(scheme)) return { problem: `begins with “${scheme}”; a pattern begins with https, http, file or *` };
  if (path === undefined) return { problem: `has no path; end it with /*, as in ${scheme}://${authority}/*` };
  if (/[\s#]/.test(path))
    return { problem: 'has a blank or a # in its path; neither is ever part of an address that is compared' };
  if (scheme === 'file') {
    if (authority !== '') return { problem: 'names a host for files; write file:///*' };
    return { scheme, host: '', hasSubdomains: false, port: undefined, path };
  }
  const host = parseHost(authority);
  return 'problem' in host ? host : { scheme, ...host, path };
}

/** Whether an address, as the browser writes it (`tab.url`), is one that the pattern means. Other schemes never are. */
export function matchesPattern(pattern: MatchPattern, url: string): boolean {
  const parts = /^(https?|file):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?([^#]*)/i.exec(url);
  if (!parts) return false;
  const scheme = (parts[1] ?? '').toLowerCase();
  if (!meansScheme(pattern.scheme, scheme)) return false;
  if (scheme !== 'file') {
    const host = (parts[2] ?? '').toLowerCase().replace(/\.$/, '');
    if (!meansHost(pattern, host)) return false;
    if (pattern.port !== undefined && pattern.port !== (parts[3] || DEFAULT_PORTS[scheme])) return false;
  }
  const path = parts[4] ?? '';
  return meansPath(pattern.path, path.startsWith('/') ? path : `/${path}`);
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

function parseHost(authority: string): Pick<MatchPattern, 'host' | 'hasSubdomains' | 'port'> | PatternProblem {
  if (authority.includes('@')) return { problem: 'has a user name in it; leave out everything up to the @' };
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority) ?? [];
  if (port !== undefined && port !== '*' && !/^\d{1,5}$/.test(port))
    return { problem: `has the port “${port}”; write a number or *` };
  const readPort = port === '*' ? undefined : port;
  if (host === '') return { problem: 'has no host; write * for every host' };
  if (host === '*') return { host: '', hasSubdomains: true, port: readPort };
  const hasSubdomains = host.startsWith('*.');
  const name = (hasSubdomains ? host.slice(2) : host).toLowerCase();
  if (name.includes('*'))
    return { problem: 'has a * inside its host; it may only be the whole host or come first, as in *.example.org' };
  if (/[^\x20-\x7e]/.test(name))
    return { problem: 'has letters in its host that addresses do not have; write it as the browser does: xn--…' };
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(name))
    return { problem: `has the host “${host}”, which is none` };
  return { host: name, hasSubdomains, port: readPort };
}

/** The likeliest thing somebody meant who wrote no pattern: `example.org`, `*.example.org`, `example.org/jobs`. */
function suggestFor(text: string): string {
  const bare = /^(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/\S*)?$/i.exec(text);
  if (!bare) return 'https://*.example.org/*';
  const [, star = '', host = '', path = '/*'] = bare;
  return `*://${star}${host}${path}`;
}

function isScheme(text: string): text is '*' | 'http' | 'https' | 'file' {
  return ['*', 'http', 'https', 'file'].includes(text);
}

function meansScheme(meant: MatchPattern['scheme'], scheme: string): boolean {
  if (meant === 'any') return true;
  return meant === '*' ? scheme !== 'file' : meant === scheme;
}

function meansHost({ host: meant, hasSubdomains }: MatchPattern, host: string): boolean {
  if (meant === '') return hasSubdomains;
  return host === meant || (hasSubdomains && host.endsWith(`.${meant}`));
}

/** Looks for the pieces between the stars from left to right: no backtracking, whatever the pattern and the address. */
function meansPath(glob: string, path: string): boolean {
  const [first = '', ...pieces] = glob.split('*');
  const last = pieces.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
