import { findSource, LIST_SOURCES, valuesOf } from '../../core/index.ts';
import type { ChoiceOutcome, ListChanges, ListId, ListStatus, Settings, Snapshot } from '../../core/index.ts';
import type { LiveSettings } from '../live-settings.ts';
import { askForJob } from './ask-for-job.ts';
import { keyOf } from './copies-key.ts';
import type { ListRecord } from './list-record.ts';
import { ListStore } from './list-store.ts';
import { openLists } from './open-lists.ts';
import type { OpenedLists } from './open-lists.ts';
import { lockOf } from './run-list-job.ts';
import { scheduleCheck } from './schedule-check.ts';
import { ageOf, dueAt, viewList } from './view-list.ts';

/**
 * The lists as the background keeps them: which are on, what screens, what is missing. Updates run in workers; this asks for them when they are
 * due, and says when other copies screen than before.
 */
export class KeptLists {
  readonly #readBuiltIn: () => Snapshot;
  readonly #settings: LiveSettings;
  readonly #onChange: () => void;
  readonly #store = new ListStore();
  #builtIn: Snapshot | undefined;
  /** What was opened last; what stands in the database may be newer. */
  #opened: OpenedLists | undefined;
  /** Asked for in this life of the background: what is under way is not due a second time. */
  readonly #underWay = new Set<ListId>();

  /** @param onChange Called when other copies are to be opened, or something about the lists is to be said anew. */
  constructor(readBuiltIn: () => Snapshot, settings: LiveSettings, onChange: () => void) {
    this.#settings = settings;
    this.#readBuiltIn = readBuiltIn;
    this.#onChange = onChange;
  }

  /**
   * Opens the lists that screen from now on.
   *
   * @throws {ListFormatError} If the built-in list is broken. Whatever else cannot be read is left out, in words.
   */
  async open(): Promise<OpenedLists> {
    this.#builtIn ??= this.#readBuiltIn();
    this.#opened = await openLists(this.#builtIn, this.#store, haveIndexMade);
    return this.#opened;
  }

  /** The key of the copies that would be opened now. */
  async currentKey(): Promise<string> {
    this.#builtIn ??= this.#readBuiltIn();
    return keyOf(this.#builtIn, await this.#recordsOrNone());
  }

  /** Does what is due: lists that were turned on or off, updates that were interrupted, checks. Called at every start and by the alarm. */
  async catchUp(): Promise<void> {
    const { policy } = await this.#settings.now();
    // Before the organisation's word is known nobody is asked for anything: it may want its own mirror asked alone.
    if (policy.state === 'awaited' || policy.state === 'unreadable') return;
    const settings = await this.#values();
    const hasChanged = await this.#turnAsSet(settings);
    await this.#noteInterrupted();
    if (hasChanged) this.#onChange();
    const now = Date.now();
    const due = (await this.#store.records())
      .filter((record) => dueAt(record, now, settings.refreshHours) <= now)
      .map(({ list }) => list)
      .filter((list) => !this.#underWay.has(list))
      // A remembered policy has lost its secrets, and one of them is OpenSanctions' token.
      .filter((list) => list !== 'opensanctions' || policy.state !== 'remembered');
    await this.#schedule(settings);
    if (due.length > 0) this.updateSoon(due);
  }

  /** Begins an update that may take minutes: how it ends stands in the database. */
  updateSoon(lists: readonly ListId[]): void {
    this.#update(lists).catch((error: unknown) => console.error('Namesake could not update its lists:', error));
  }

  /** Asks the publishers, or the mirror, for these lists now. */
  async #update(lists: readonly ListId[]): Promise<void> {
    for (const list of lists) this.#underWay.add(list);
    try {
      await this.#askForUpdates(lists);
    } finally {
      for (const list of lists) this.#underWay.delete(list);
    }
  }

  async #askForUpdates(lists: readonly ListId[]): Promise<void> {
    const settings = await this.#values();
    const { listMirrorUrl: url, listMirrorKey: publicKey, refreshHours, openSanctionsToken, maxDropPercent } = settings;
    const rules = { refreshHours, openSanctionsToken, maxDrop: maxDropPercent / 100 };
    // From a mirror in one go, with one manifest; from publishers each by itself, so that a slow one keeps nobody waiting.
    const jobs = url === '' ? lists.map((list) => [list]) : [lists];
    await Promise.all(
      jobs.map(async (job) => {
        const mirror = url === '' ? {} : { mirror: { url, publicKey } };
        const end = await askForJob({ kind: 'refresh', lists: job, rules, ...mirror });
        if (end.kind === 'broken') await this.#noteBroken(job, end.words);
        await this.afterUpdate();
      }),
    );
  }

  /** An update ended, whoever asked for it. */
  async afterUpdate(): Promise<void> {
    await this.#noteInterrupted();
    await this.#schedule(await this.#values());
    this.#onChange();
  }

  /** Turns a list on or off, as far as the person at the browser may. What is to be fetched follows from the change of the settings. */
  async turn(list: ListId, isOn: boolean): Promise<ChoiceOutcome> {
    const { lists } = await this.#values();
    const chosen = isOn ? [...new Set([...lists, list])] : lists.filter((each) => each !== list);
    const outcome = await this.#settings.choose('lists', chosen);
    // The change of the settings is followed, too; only the first to see the lists change tells of it.
    if (outcome.isKept && (await this.#turnAsSet(await this.#values()))) this.#onChange();
    return outcome;
  }

  /** Screens with the copy before from now on; once more, with the newer one again. */
  async rollBack(list: ListId): Promise<void> {
    await this.#store.point(list, (record) => {
      const { active, before, left, ...rest } = record;
      if (active === undefined || before === undefined) return record;
      return { ...rest, active: before, before: active, ...(left === undefined && { left: active }) };
    });
    this.#onChange();
  }

  /** Somebody looked at the held copy and agrees. */
  async acceptHeld(list: ListId): Promise<void> {
    await this.#store.point(list, (record) => {
      const { held, active, left: _left, ...rest } = record;
      if (!held) return record;
      return { ...rest, active: held.copy, ...(active !== undefined && { before: active }) };
    });
    this.#onChange();
  }

  async compare(list: ListId, to: 'active' | 'held'): Promise<ListChanges> {
    const end = await askForJob({ kind: 'compare', list, to });
    if (end.kind === 'compared') return end.changes;
    throw new Error(end.kind === 'broken' ? end.words : 'the copies were not compared.');
  }

  /** Every list that could be on, for the options page. */
  async view(): Promise<readonly ListStatus[]> {
    const { effective } = await this.#settings.now();
    const settings = valuesOf(effective);
    const { isLocked, reason } = effective.lists;
    const records = new Map((await this.#recordsOrNone()).map((record) => [record.list, record]));
    const running = await runningUpdates();
    const mirrorHost = URL.canParse(settings.listMirrorUrl) ? new URL(settings.listMirrorUrl).host : undefined;
    const known = LIST_SOURCES.filter(({ feeds }) => feeds.length > 0).map(({ list }) => list);
    return Promise.all(
      Array.from(new Set([...known, ...settings.lists]), async (list) =>
        viewList(
          {
            list,
            record: records.get(list),
            isUpdating: running.has(lockOf(list)),
            lock: isLocked ? reason : undefined,
            failure: this.#opened?.failures.get(list),
            now: Date.now(),
            refreshHours: settings.refreshHours,
            ages: settings,
            mirrorHost,
          },
          this.#store,
        ),
      ),
    );
  }

  /** What every answer must say beside what it found: lists that are on and do not screen, or have grown too old. */
  async problems(): Promise<readonly string[]> {
    const failure = this.#opened?.failure;
    const settings = await this.#values();
    if (failure !== undefined) return settings.lists.length > 0 ? [`Only the built-in list screens: ${failure}.`] : [];
    const records = new Map((await this.#recordsOrNone()).map((record) => [record.list, record]));
    return settings.lists.flatMap((list) => this.#problemOf(list, records.get(list), settings));
  }

  #problemOf(list: ListId, record: ListRecord | undefined, settings: Settings): readonly string[] {
    const title = record?.title ?? findSource(list)?.title ?? list;
    const failure = this.#opened?.failures.get(list);
    if (failure !== undefined) return [`${title}: ${failure}.`];
    if (record?.active === undefined) {
      const why = record?.error ? ` ${record.error.words}` : ' It is being fetched.';
      return [`${title} is not on this device yet and does not screen.${why}`];
    }
    if (ageOf(record.checkedAt, Date.now(), settings) !== 'overdue') return [];
    const day =
      record.checkedAt === undefined ? 'never' : `last on ${new Date(record.checkedAt).toISOString().slice(0, 10)}`;
    return [`${title} is overdue: it was checked ${day}.${record.error ? ` ${record.error.words}` : ''}`];
  }

  async #values(): Promise<Settings> {
    return valuesOf((await this.#settings.now()).effective);
  }

  async #recordsOrNone(): Promise<readonly ListRecord[]> {
    try {
      return await this.#store.records();
    } catch {
      // The database cannot be opened; `open` says so.
      return [];
    }
  }

  /** @returns Whether other lists are on than before. */
  async #turnAsSet({ lists }: Settings): Promise<boolean> {
    const kept = (await this.#store.records()).map(({ list }) => list);
    const fresh = lists.filter((list) => !kept.includes(list));
    const old = kept.filter((list) => !lists.includes(list));
    for (const list of fresh) await this.#store.turnOn(list, findSource(list)?.title ?? list);
    for (const list of old) await this.#store.turnOff(list);
    return fresh.length + old.length > 0;
  }

  /** A worker that died could not say so itself. */
  async #noteInterrupted(): Promise<void> {
    const running = await runningUpdates();
    await this.#store.sweep((list) => running.has(lockOf(list)));
    for (const { list, startedAt } of await this.#store.records()) {
      if (startedAt === undefined || running.has(lockOf(list))) continue;
      await this.#store.note(list, ({ startedAt: started, ...record }) => ({
        ...record,
        ...(started !== undefined && {
          failures: record.failures + 1,
          error: { at: Date.now(), words: 'The update was interrupted before it ended, and nothing of it was kept.' },
          nextCheckAt: Date.now() + RETRY_INTERRUPTED_MS,
        }),
      }));
    }
  }

  /** What could not even be tried is said like any other failure. */
  async #noteBroken(lists: readonly ListId[], words: string): Promise<void> {
    for (const list of lists) {
      await this.#store.note(list, ({ startedAt: _started, ...record }) => ({
        ...record,
        failures: record.failures + 1,
        error: { at: Date.now(), words },
        nextCheckAt: Date.now() + RETRY_INTERRUPTED_MS,
      }));
    }
  }

  async #schedule({ refreshHours }: Settings): Promise<void> {
    const now = Date.now();
    const due = (await this.#store.records()).map((record) => dueAt(record, now, refreshHours));
    await scheduleCheck(due.length === 0 ? undefined : Math.min(...due));
  }
}

/** Nobody waits for a worker longer than it takes to build the index here. */
const PATIENCE_MS = 30_000;

async function haveIndexMade(): Promise<void> {
  await Promise.race([askForJob({ kind: 'index' }), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Soon, but not so soon that what ends it again and again keeps the machine busy. */
const RETRY_INTERRUPTED_MS = 2 * 60_000;

/** Names of the locks that updates hold now. */
async function runningUpdates(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}
