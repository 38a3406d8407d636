import type {
  Band,
  FrameReport,
  Hit,
  HitView,
  PageCommand,
  PageLooks,
  PageMode,
  TextBlock,
} from '../../src/core/index.ts';
import { makePageCard } from '../../src/page/card/make-page-card.ts';
import { makePageShow } from '../../src/page/make-page-show.ts';
import type { PageWorld } from '../../src/page/page-world.ts';

/** What the fake background looks for: literal text, and the party it stands for. */
export interface Wanted {
  readonly text: string;
  readonly party: string;
  readonly band?: Band;
  /** Found in `identifiers` blocks as well. */
  readonly isIdentifier?: boolean;
  /** Not found where this follows at once. */
  readonly unless?: string;
}

/** A world whose background finds literal strings, with everything the page layer did to it written down. */
export interface FakeWorld extends PageWorld {
  readonly asked: TextBlock[];
  readonly reports: FrameReport[];
  readonly opened: string[];
  /** Whether the background answers. */
  answers: boolean;
  setMode: (mode: PageMode, looks?: Partial<PageLooks>) => void;
  command: (command: PageCommand) => boolean | Promise<boolean>;
  lastReport: () => FrameReport | undefined;
}

const LOOKS: PageLooks = { marksDownTo: 'possible', announceMarks: true };

export function makeFakeWorld(wanted: readonly Wanted[], options: { readonly mode?: PageMode } = {}): FakeWorld {
  let onMode: ((mode: PageMode, looks: PageLooks) => void) | undefined;
  let onCommand: ((command: PageCommand) => boolean | Promise<boolean>) | undefined;
  let names = 0;
  const world: FakeWorld = {
    asked: [],
    reports: [],
    opened: [],
    answers: true,
    ask: async (blocks) => {
      world.asked.push(...blocks);
      await Promise.resolve();
      if (!world.answers) throw new Error('The message port closed before a response was received.');
      return blocks.map((block) => ({ id: block.id, hits: findHits(block, wanted) }));
    },
    describe: async (hit) => {
      await Promise.resolve();
      if (!world.answers) throw new Error('The message port closed before a response was received.');
      return viewOf(hit);
    },
    report: (report) => world.reports.push(report),
    openParty: (party) => world.opened.push(party),
    loadShow: async () => makePageShow,
    loadCard: async () => makePageCard,
    watchMode: (listener) => {
      onMode = listener;
      listener(options.mode ?? 'highlight', LOOKS);
    },
    watchCommands: (listener) => {
      onCommand = listener;
    },
    randomName: () => `fake-${(names += 1)}-${Math.random().toString(36).slice(2)}`,
    setMode: (mode, looks) => onMode?.(mode, { ...LOOKS, ...looks }),
    command: (command) => onCommand?.(command) ?? false,
    lastReport: () => world.reports.at(-1),
  };
  return world;
}

function findHits({ text, lookFor }: TextBlock, wanted: readonly Wanted[]): Hit[] {
  return wanted
    .filter(({ isIdentifier }) => isIdentifier === true || lookFor === 'everything')
    .flatMap((want) => occurrences(text, want).map((start) => hitOf(want, start)))
    .toSorted((a, b) => a.start - b.start);
}

function occurrences(text: string, { text: wanted, unless }: Wanted): number[] {
  const starts = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (unless === undefined || !text.startsWith(unless, at + wanted.length)) starts.push(at);
  }
  return starts;
}

function hitOf({ text, party, band = 'exact', isIdentifier = false }: Wanted, start: number): Hit {
  return {
    start,
    end: start + text.length,
    text,
    party,
    alias: isIdentifier ? -1 : 0,
    name: text,
    aliasKind: isIdentifier ? 'identifier' : 'primary',
    isWeakAlias: false,
    band,
    grade: isIdentifier ? 'identifier' : 'exact',
    score: 1,
    evidence: [],
    list: 'builtin',
    listVersion: '2026-03-12',
  };
}

function viewOf(hit: Hit): HitView {
  return {
    party: hit.party,
    band: hit.band,
    headline: 'Possible name match',
    seen: hit.text,
    listedAs: { text: `Listed ${hit.party}`, dir: 'auto' },
    kind: 'person',
    list: `List of ${hit.party}`,
    programs: ['DPRK4'],
    listedOn: '23 May 2023',
    why: [{ seen: hit.text, listed: hit.name, sign: '=', words: 'the same name' }],
    agrees: [],
    differs: [],
    unknown: ['date of birth'],
    commonness: 'about 1 in 5 people in South Korea is called Kim (a census)',
    caution: 'Similar or equal to a listed name. This alone does not identify a person.',
    foot: 'Built-in list of 12 Mar 2026 · checked on this device',
  };
}
