import type { FrameReport, PageLooks, PageMode, PartyId, TextBlock } from '../core/index.ts';
import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import { callTab } from './call-frames.ts';
import { FRAME_PORT } from './call-message.ts';
import { isFrameMessage, isFromFrame } from './messages.ts';
import type { FrameMessage, LateScript, PortMessage } from './messages.ts';
import { unpackBlocks } from './packed-blocks.ts';
import type { Screener } from './screener.ts';
import type { SecretNames } from './secret-names.ts';

/** What serving frames needs of the rest of the background. */
export interface FrameWorld {
  readonly screener: () => Promise<Screener>;
  /** @param url What the frame itself shows, where the browser says it. */
  readonly treatmentOf: (tab: Browser.tabs.Tab, url: string | undefined) => Promise<FrameTreatment>;
  readonly namesOf: (documentKey: string) => Promise<SecretNames>;
  /** A frame connected: it shows a document that has reported nothing yet, or wants to be counted again. */
  readonly onConnect: (tab: OpenTab, frameId: number) => Promise<void>;
  readonly onReport: (tabId: number, frameId: number, report: FrameReport) => Promise<void>;
  /** A frame's texts were screened. */
  readonly onBlocks: (tabId: number, frameId: number, blocks: readonly TextBlock[]) => Promise<void>;
  /** Something a frame asked for could not be done. */
  readonly onFailure: (tabId: number) => void;
  readonly onGone: (tabId: number, frameId: number) => Promise<void>;
  readonly loadScript: (tabId: number, frameId: number, script: LateScript) => Promise<void>;
  readonly openParty: (party: PartyId, tabId: number) => Promise<void>;
}

/** How a frame is to treat what it shows. */
export interface FrameTreatment {
  readonly mode: PageMode;
  readonly looks: PageLooks;
  /** What is to be said of a frame that is not read in a page that is. */
  readonly notChecked?: string;
}

/** A tab that pages can be read in: those of the developer tools have no id. */
export type OpenTab = Browser.tabs.Tab & { readonly id: number };

/** One connected frame. */
interface ServedFrame {
  readonly port: Browser.runtime.Port;
  readonly tab: OpenTab;
  readonly frameId: number;
}

/** What the rest of the background can say to all frames at once. */
export interface ServedFrames {
  /** The settings or an address changed: the frames of one tab, or every frame, are told their mode anew. */
  readonly retellModes: (tabId?: number) => Promise<void>;
  /** Other lists screen: every frame asks anew. */
  readonly tellLists: () => Promise<void>;
}

/** Answers content scripts: one port for each frame, open for as long as the frame shows the document (or this worker lives). */
export function serveFrames(world: FrameWorld): ServedFrames {
  const served = new Set<ServedFrame>();

  browser.runtime.onConnect.addListener((port) => {
    const tab = port.sender?.tab;
    if (!port.name.startsWith(FRAME_PORT) || !isFromFrame(port.sender) || tab?.id === undefined) {
      port.disconnect();
      return;
    }
    const frame: ServedFrame = { port, tab: { ...tab, id: tab.id }, frameId: port.sender?.frameId ?? 0 };
    served.add(frame);
    // The lists open while everything else is looked up.
    world.screener().catch(() => undefined);
    // Everything a frame says is handled in the order in which it was said.
    let queue = welcome(frame, world);
    let isRefused = false;
    port.onMessage.addListener((message: unknown) => {
      if (!isFrameMessage(message)) {
        // Once: whoever sends such messages could send thousands. The page must not look as if everything had been read.
        if (!isRefused) queue = queue.then(async () => sayRefused(frame, world));
        isRefused = true;
        return;
      }
      // A script takes its time: what was found must not wait behind it.
      if (message.kind === 'load-script') return void answer(message, frame, world);
      queue = queue.then(() => (served.has(frame) ? answer(message, frame, world) : undefined));
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells Chromium that the reason was seen.
      void browser.runtime.lastError;
      served.delete(frame);
      // Asked when its turn comes: by then the next document of the frame may have connected.
      queue = queue.then(() => (isServed(frame) ? undefined : world.onGone(frame.tab.id, frame.frameId)));
    });
  });

  const isServed = ({ tab, frameId }: ServedFrame): boolean =>
    [...served].some((other) => other.tab.id === tab.id && other.frameId === frameId);

  return {
    retellModes: async (tabId) => {
      await Promise.all(
        Array.from(served, async (frame) => {
          if (tabId !== undefined && frame.tab.id !== tabId) return;
          // Between the question and the answer the tab may be closed.
          const tab = await browser.tabs.get(frame.tab.id).catch(() => undefined);
          if (!tab) return;
          const { mode, looks, notChecked } = await world.treatmentOf(tab, frame.port.sender?.url);
          say(frame, { kind: 'mode', mode, looks });
          if (notChecked !== undefined) await sayUnread(frame, notChecked, world);
        }),
      );
      await wakeFrames(tabId);
    },
    tellLists: async () => {
      const { key } = await world.screener();
      for (const frame of served) say(frame, { kind: 'lists', key });
      await wakeFrames();
    },
  };
}

/** Frames that connected to an earlier worker have no port now; they connect again and are told everything then. */
async function wakeFrames(tabId?: number): Promise<void> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : callTab(id, { kind: 'wake' }))));
}

async function welcome(frame: ServedFrame, world: FrameWorld): Promise<void> {
  try {
    const documentKey = frame.port.name.slice(FRAME_PORT.length);
    const [{ mode, looks, notChecked }, names] = await Promise.all([
      world.treatmentOf(frame.tab, frame.port.sender?.url),
      world.namesOf(documentKey),
    ]);
    say(frame, { kind: 'welcome', mode, looks, names });
    await world.onConnect(frame.tab, frame.frameId);
    if (notChecked !== undefined) await sayUnread(frame, notChecked, world);
    // By the time the page has text to ask about, the lists are open.
    const { key } = await world.screener();
    say(frame, { kind: 'lists', key });
  } catch (error) {
    console.error('Namesake could not welcome a frame:', error);
    world.onFailure(frame.tab.id);
  }
}

/** A frame that is not read reports nothing; in its place the page says what was left out. */
async function sayUnread({ tab, frameId }: ServedFrame, notChecked: string, world: FrameWorld): Promise<void> {
  await world.onReport(tab.id, frameId, { places: [], blocksRead: 0, notChecked: [notChecked], state: 'done' });
}

/** What a frame said could not be taken for what a content script of ours says. Never throws. */
async function sayRefused({ tab, frameId }: ServedFrame, world: FrameWorld): Promise<void> {
  console.warn('Namesake refused a message that no content script of its sends.');
  try {
    await world.onReport(tab.id, frameId, { places: [], blocksRead: 0, notChecked: [], state: 'failed' });
  } catch (error) {
    console.error('Namesake could not say that it refused a message:', error);
    world.onFailure(tab.id);
  }
}

/** Never throws: whatever a frame says, the next message is still handled. */
async function answer(message: FrameMessage, frame: ServedFrame, world: FrameWorld): Promise<void> {
  try {
    switch (message.kind) {
      case 'screen': {
        const screener = await world.screener();
        const blocks = unpackBlocks(message.blocks);
        const answers = screener.screen(blocks).filter(({ hits }) => hits.length > 0);
        say(frame, { kind: 'screened', ask: message.ask, answers });
        return await world.onBlocks(frame.tab.id, frame.frameId, blocks);
      }
      case 'describe': {
        const screener = await world.screener();
        return say(frame, { kind: 'described', ask: message.ask, view: screener.describe(message.hit) ?? null });
      }
      case 'load-script':
        await world.loadScript(frame.tab.id, frame.frameId, message.script);
        return say(frame, { kind: 'script-loaded', ask: message.ask });
      case 'report':
        return await world.onReport(frame.tab.id, frame.frameId, message.report);
      case 'open-party':
        return await world.openParty(message.party, frame.tab.id);
    }
  } catch (error) {
    console.error(`Namesake could not handle "${message.kind}":`, error);
    world.onFailure(frame.tab.id);
    if ('ask' in message) say(frame, { kind: 'refused', ask: message.ask, reason: 'The extension could not do this.' });
  }
}

/** A frame that went away while its answer was made needs none. */
function say({ port }: ServedFrame, message: PortMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The port closed; its own event says so.
  }
}
