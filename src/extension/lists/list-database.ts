import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { KnownList, ListId } from '../../core/index.ts';
import type { CopyKey, ListRecord, MirrorRecord, StoredCopy, StoredIndex } from './list-record.ts';

/** One store for each size of thing, so that looking at the small ones never reads the large ones. */
interface ListTables extends DBSchema {
  readonly lists: { readonly key: ListId; readonly value: ListRecord };
  readonly copies: { readonly key: CopyKey; readonly value: StoredCopy };
  readonly blobs: { readonly key: CopyKey; readonly value: Blob };
  readonly known: { readonly key: CopyKey; readonly value: KnownList };
  readonly indexes: { readonly key: 'screen'; readonly value: StoredIndex };
  readonly mirrors: { readonly key: string; readonly value: MirrorRecord };
}

export type ListDatabase = IDBPDatabase<ListTables>;

type TableName = StoreNames<ListTables>;

/** A transaction that may write everywhere. */
export type WriteAll = IDBPTransaction<ListTables, TableName[], 'readwrite'>;

/** Every table. */
export const TABLES: TableName[] = ['lists', 'copies', 'blobs', 'known', 'indexes', 'mirrors'];

const NAME = 'lists';
const VERSION = 1;

/**
 * Opens the database that lists are kept in; makes it when there is none.
 *
 * @param onLost Called when this connection ends by itself: the browser lost the database, or a newer version of the extension wants it.
 * @throws {DOMException} If the browser cannot open it: damaged, no room, private browsing.
 */
export async function openListDatabase(onLost: () => void, name: string = NAME): Promise<ListDatabase> {
  const database = await openDB<ListTables>(name, VERSION, {
    upgrade: (fresh) => {
      for (const table of TABLES) fresh.createObjectStore(table);
    },
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  const missing = TABLES.filter((table) => !database.objectStoreNames.contains(table));
  if (missing.length === 0) return database;
  database.close();
  throw new DOMException(`the tables ${missing.join(', ')} are missing`, 'UnknownError');
}

/** Throws the database away, so that an empty one can take its place. */
export async function dropListDatabase(name: string = NAME): Promise<void> {
  await deleteDB(name);
}
