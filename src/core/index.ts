/** The only door into the core: everything the shells may use, and nothing but re-exports. */
export type * from './model/evidence.ts';
export type * from './model/frame-report.ts';
export type * from './model/hit.ts';
export type * from './model/hit-view.ts';
export type * from './model/listed-party.ts';
export type * from './model/party-view.ts';
export type * from './model/snapshot.ts';
export type * from './model/tab-view.ts';
export type * from './model/text-block.ts';
export { BANDS } from './model/hit.ts';
export { ListFormatError } from './lists/list-format-error.ts';
export { readParties } from './lists/read-parties.ts';
export { readSnapshot } from './lists/read-snapshot.ts';
export { writeSnapshot } from './lists/write-snapshot.ts';
