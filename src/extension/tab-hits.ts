import { browser } from './browser.ts';
import { isRecord } from './shape.ts';
import { isFindings } from './check-report.ts';
import type { FrameFindings } from './summarise-report.ts';

/** One frame of a tab, as last reported. */
export interface TabFrame {
  readonly frameId: number;
  readonly findings: FrameFindings;
  /** True after the worker woke, until the frame says that it is still there. */
  readonly isUnconfirmed: boolean;
}

type Frames = ReadonlyMap<number, TabFrame>;

/**
 * What every frame of every tab reported. It stands in memory, and for the time after the worker was stopped in `storage.session`,
 * which the browser keeps in memory too: what people read is never written to disk.
 */
export class TabHits {
  readonly #tabs = new Map<number, Frames>();
  readonly #onChange: (tabId: number) => void;
  readonly #saving = new Set<number>();
  #opened: Promise<void> | undefined;

  /** @param onChange Called after anything about a tab changed. */
  constructor(onChange: (tabId: number) => void) {
    this.#onChange = onChange;
  }

  /** The frames of a tab, the outermost first. */
  async read(tabId: number): Promise<readonly TabFrame[]> {
    await this.#open();
    return [...(this.#tabs.get(tabId)?.values() ?? [])].toSorted((a, b) => a.frameId - b.frameId);
  }

  async put(tabId: number, frameId: number, findings: FrameFindings): Promise<void> {
    await this.#open();
    const frame: TabFrame = { frameId, findings, isUnconfirmed: false };
    this.#set(tabId, new Map(this.#tabs.get(tabId)).set(frameId, frame));
  }

  /** The frame went away, or shows another document now. */
  async drop(tabId: number, frameId: number): Promise<void> {
    await this.#open();
    const others = new Map(this.#tabs.get(tabId));
    if (others.delete(frameId)) this.#set(tabId, others);
  }

  async dropTab(tabId: number): Promise<void> {
    await this.#open();
    if (this.#tabs.has(tabId)) this.#set(tabId, new Map());
  }

  /** Reads what an earlier worker knew, once. Broken or missing entries mean no more than that the frame must report again. */
  async #open(): Promise<void> {
    this.#opened ??= this.#restore();
    return this.#opened;
  }

  async #restore(): Promise<void> {
    const stored = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(stored)) {
      const tabId = tabOfKey(key);
      if (tabId !== undefined && isRecord(value)) this.#tabs.set(tabId, restore(value));
    }
  }

  #set(tabId: number, frames: Frames): void {
    if (frames.size > 0) this.#tabs.set(tabId, frames);
    else this.#tabs.delete(tabId);
    this.#onChange(tabId);
    void this.#save(tabId);
  }

  /** One write at a time for each tab; what changed meanwhile goes with the next. */
  async #save(tabId: number): Promise<void> {
    if (this.#saving.has(tabId)) return;
    this.#saving.add(tabId);
    try {
      let saved: Frames | undefined;
      do {
        saved = this.#tabs.get(tabId);
        if (saved) await browser.storage.session.set({ [keyOf(tabId)]: store(saved) });
        else await browser.storage.session.remove(keyOf(tabId));
      } while (saved !== this.#tabs.get(tabId));
    } catch (error) {
      // The storage is full (10 MB) or gone. Badge and popup go on from memory; after the worker's next start the page reports again.
      console.warn('Namesake could not keep what it found for after the next start of its worker:', error);
    } finally {
      this.#saving.delete(tabId);
    }
  }
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

function tabOfKey(key: string): number | undefined {
  return key.startsWith('tab:') ? Number(key.slice('tab:'.length)) : undefined;
}

function store(frames: Frames): Record<string, FrameFindings> {
  return Object.fromEntries(Array.from(frames, ([frameId, { findings }]) => [String(frameId), findings]));
}

/** Only our own background writes there, but an older version of it may have. */
function restore(stored: Readonly<Record<string, unknown>>): Frames {
  const frames = new Map<number, TabFrame>();
  for (const [key, findings] of Object.entries(stored)) {
    const frameId = Number(key);
    if (isFindings(findings)) frames.set(frameId, { frameId, findings, isUnconfirmed: true });
  }
  return frames;
}
