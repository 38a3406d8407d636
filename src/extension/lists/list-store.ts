import type { KnownList, ListId } from '../../core/index.ts';
import { dropListDatabase, openListDatabase, TABLES } from './list-database.ts';
import type { ListDatabase, WriteAll } from './list-database.ts';
import { newRecord } from './list-record.ts';
import type { CopyKey, ListRecord, MirrorRecord, NewCopy, StoredCopy, StoredIndex } from './list-record.ts';

/** A copy that should be there and is not, or is not what it was. */
export class LostCopyError extends Error {
  override readonly name = 'LostCopyError';
}

/**
 * The lists of this device, in IndexedDB. A copy is written under a key of its own and screens only once the list's pointer names it; the
 * pointer is changed in one transaction, so that whatever is interrupted, the list is wholly the old one or wholly the new one.
 */
export class ListStore {
  readonly #name: string | undefined;
  #database: Promise<ListDatabase> | undefined;

  /** @param name Of the database; tests have their own. */
  constructor(name?: string) {
    this.#name = name;
  }

  /** Every list that was turned on. */
  async records(): Promise<readonly ListRecord[]> {
    return (await this.#open()).getAll('lists');
  }

  async record(list: ListId): Promise<ListRecord | undefined> {
    return (await this.#open()).get('lists', list);
  }

  /** Changes what is known of a list; a list that was turned off meanwhile is left alone. */
  async note(list: ListId, change: (record: ListRecord) => ListRecord): Promise<void> {
    const write = (await this.#open()).transaction('lists', 'readwrite');
    const record = await write.store.get(list);
    if (record) await write.store.put(change(record), list);
    await write.done;
  }

  async turnOn(list: ListId, title: string): Promise<void> {
    const write = (await this.#open()).transaction('lists', 'readwrite');
    if (!(await write.store.get(list))) await write.store.put(newRecord(list, title), list);
    await write.done;
  }

  /** Removes a list and all its copies. */
  async turnOff(list: ListId): Promise<void> {
    const write = (await this.#open()).transaction(TABLES, 'readwrite');
    await write.objectStore('lists').delete(list);
    await dropCopies(write, list, []);
    await write.done;
  }

  /** The head of a copy; undefined when it is gone. */
  async copy(key: CopyKey): Promise<StoredCopy | undefined> {
    return (await this.#open()).get('copies', key);
  }

  /** @throws {LostCopyError} If it is gone, or the browser cannot read it any more. */
  async bytes(key: CopyKey): Promise<Uint8Array<ArrayBuffer>> {
    const blob = await (await this.#open()).get('blobs', key);
    if (!blob) throw new LostCopyError('its copy on this device is gone');
    try {
      return new Uint8Array(await blob.arrayBuffer());
    } catch {
      throw new LostCopyError('its copy on this device cannot be read any more');
    }
  }

  /** Every copy that is stored, whoever needs it. */
  async keys(): Promise<readonly CopyKey[]> {
    return (await this.#open()).getAllKeys('copies');
  }

  async known(key: CopyKey): Promise<KnownList | undefined> {
    return (await this.#open()).get('known', key);
  }

  /**
   * Writes a copy beside the others. Nothing screens with it yet.
   *
   * @throws {DOMException} `QuotaExceededError` when the disk is full; nothing was written then.
   */
  async write({ head, bytes, known }: NewCopy): Promise<void> {
    const write = (await this.#open()).transaction(['copies', 'blobs', 'known'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      write.objectStore('copies').put(head, head.key),
      write.objectStore('blobs').put(new Blob([bytes]), head.key),
      write.objectStore('known').put(known, head.key),
      write.done,
    ]);
  }

  /**
   * Changes the pointers of a list and drops the copies that none of them names any more, all in one transaction.
   *
   * @returns Whether the list is still on: for one that was turned off meanwhile nothing is done.
   */
  async point(list: ListId, change: (record: ListRecord) => ListRecord): Promise<boolean> {
    const write = (await this.#open()).transaction(TABLES, 'readwrite', { durability: 'strict' });
    const record = await write.objectStore('lists').get(list);
    if (record) {
      const next = change(record);
      await write.objectStore('lists').put(next, list);
      await dropCopies(write, list, keysOf(next));
    }
    await write.done;
    return record !== undefined;
  }

  /** Removes copies that no list names: what an update left that was ended before it could switch to it. */
  async sweep(isUpdating: (list: ListId) => boolean): Promise<void> {
    const needed = new Set((await this.records()).flatMap(keysOf));
    // Nearly always there is nothing to do, and reading is cheap.
    if ((await this.keys()).every((key) => needed.has(key))) return;
    const write = (await this.#open()).transaction(TABLES, 'readwrite');
    const records = new Map((await write.objectStore('lists').getAll()).map((record) => [record.list, record]));
    const stored = await write.objectStore('copies').getAllKeys();
    for (const list of new Set(stored.map((key) => key.slice(0, key.indexOf('@'))))) {
      const record = records.get(list);
      if (!isUpdating(list)) await dropCopies(write, list, record ? keysOf(record) : []);
    }
    await write.done;
  }

  /** The search index that was made last; undefined when there is none. */
  async index(): Promise<StoredIndex | undefined> {
    return (await this.#open()).get('indexes', 'screen');
  }

  async keepIndex(index: StoredIndex): Promise<void> {
    await (await this.#open()).put('indexes', index, 'screen');
  }

  async mirror(publicKey: string): Promise<MirrorRecord | undefined> {
    return (await this.#open()).get('mirrors', publicKey);
  }

  async rememberMirror(mirror: MirrorRecord): Promise<void> {
    await (await this.#open()).put('mirrors', mirror, mirror.publicKey);
  }

  /** Begins anew with an empty database, for when the old one cannot be opened. */
  async startOver(): Promise<void> {
    this.close();
    await dropListDatabase(this.#name);
  }

  close(): void {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#database = undefined;
  }

  async #open(): Promise<ListDatabase> {
    this.#database ??= openListDatabase(() => {
      this.#database = undefined;
    }, this.#name);
    try {
      return await this.#database;
    } catch (error) {
      // The next question tries again.
      this.#database = undefined;
      throw error;
    }
  }
}

/** The copies that a list still needs. */
function keysOf({ active, before, held, left }: ListRecord): readonly CopyKey[] {
  return [active, before, held?.copy, left].filter((key) => key !== undefined);
}

async function dropCopies(write: WriteAll, list: ListId, kept: readonly CopyKey[]): Promise<void> {
  // Keys begin with the list: `ofac-sdn@…`; “A” comes after “@”.
  const range = IDBKeyRange.bound(`${list}@`, `${list}A`, false, true);
  for (const name of ['copies', 'blobs', 'known'] as const) {
    const table = write.objectStore(name);
    for (const key of await table.getAllKeys(range)) if (!kept.includes(key)) await table.delete(key);
  }
}
