/** A contact found in a text. */
export interface FoundContact {
  /** The string the index knows it by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * E-mail addresses and hosts in a text that the index knows. A mailbox at a listed host counts as the host. Linear: the text is cut into runs
 * without spaces, and a run is looked at once.
 *
 * @param isKnown Asked with an e-mail address, a host, or a host with the beginning of its path, in lower case.
 */
export function findContacts(text: string, isKnown: (key: string) => boolean): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (const { 0: run, index: start } of text.matchAll(/[\w.%+~:/@-]{4,400}/g)) {
    if (!run.includes('.')) continue;
    const contact = readContact(run.toLowerCase(), isKnown);
    if (contact) found.push({ key: contact.key, start: start + contact.start, end: start + contact.end });
  }
  return found;
}

function readContact(run: string, isKnown: (key: string) => boolean): FoundContact | undefined {
  const [, before = '', mailbox = '', host = '', path = ''] =
    /^((?:[a-z][a-z0-9+.-]*:\/*)?(?:\/\/)?(?:www\.)?)((?:[^@/:]{1,64}@)?)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?:\.(?=\/|$))?((?:\/[^\s]*)?)/.exec(
      run,
    ) ?? [];
  if (host === '') return undefined;
  const start = before.length;
  const end = start + mailbox.length + host.length;
  if (mailbox !== '' && isKnown(mailbox + host)) return { key: mailbox + host, start, end };
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (isKnown(name)) return { key: name, start: end - name.length, end };
  }
  const parts = path
    .replace(/[/.,]+$/, '')
    .split('/')
    .slice(1, 5);
  for (let count = parts.length; count > 0; count -= 1) {
    const key = `${host}/${parts.slice(0, count).join('/')}`;
    if (isKnown(key)) return { key, start: start + mailbox.length, end: start + mailbox.length + key.length };
  }
  return undefined;
}
