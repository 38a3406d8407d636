import { DISMISS_REASONS, SETTING_NAMES } from '../core/index.ts';
import type {
  BlockHits,
  ChoiceOutcome,
  DismissReason,
  Diagnostics,
  FrameReport,
  Hit,
  HitView,
  ListChanges,
  ListId,
  ListStatus,
  ListView,
  LookUpView,
  PageLooks,
  PageMode,
  PartyId,
  PartyView,
  ReadingScope,
  RuleView,
  SettingName,
  SettingsView,
  TabView,
} from '../core/index.ts';
import { browser } from './browser.ts';
import type { Browser } from './browser.ts';
import { isHit, isReport } from './check-report.ts';
import { isPackedBlocks, type PackedBlocks } from './packed-blocks.ts';
import { isScope } from './reading-scope.ts';
import { anyOf, isAnything, isFlag, isWholeNumber, oneOf, recordOf, textUpTo } from './shape.ts';
import type { SecretNames } from './secret-names.ts';
import type { Check } from './shape.ts';

/** What a frame's content script says over its port. `ask` pairs a question with its answer. */
export type FrameMessage =
  | { readonly kind: 'screen'; readonly ask: number; readonly blocks: PackedBlocks }
  | { readonly kind: 'describe'; readonly ask: number; readonly hit: Hit }
  | { readonly kind: 'load-script'; readonly ask: number; readonly script: LateScript }
  | { readonly kind: 'report'; readonly report: FrameReport }
  | { readonly kind: 'open-party'; readonly party: PartyId };

/** A script that most pages never need: the marks of names, their card, the painter for browsers without the Highlight API. */
export type LateScript = 'marks' | 'card' | 'mark-painter';

/** What the background says to a frame over its port. */
export type PortMessage =
  /** The first one. */
  | {
      readonly kind: 'welcome';
      readonly mode: PageMode;
      readonly looks: PageLooks;
      readonly names: SecretNames;
    }
  | { readonly kind: 'mode'; readonly mode: PageMode; readonly looks: PageLooks }
  /** Which lists screen: asked anew whenever others do than before. */
  | { readonly kind: 'lists'; readonly key: string }
  /** The blocks that something was found in, by their position. */
  | { readonly kind: 'screened'; readonly ask: number; readonly answers: readonly BlockHits[] }
  | { readonly kind: 'described'; readonly ask: number; readonly view: HitView | null }
  | { readonly kind: 'script-loaded'; readonly ask: number }
  | { readonly kind: 'refused'; readonly ask: number; readonly reason: string };

/** What our own pages (popup, options) ask the background. */
export type OwnPageMessage =
  | { readonly kind: 'tab-view'; readonly tabId: number }
  | { readonly kind: 'lists' }
  | { readonly kind: 'list-names' }
  | { readonly kind: 'look-up'; readonly name: string }
  | { readonly kind: 'party'; readonly party: PartyId }
  | { readonly kind: 'set-mode'; readonly site: string; readonly mode: PageMode; readonly isPrivate: boolean }
  | { readonly kind: 'forget-site'; readonly site: string }
  | { readonly kind: 'go-to-party'; readonly tabId: number; readonly party: PartyId }
  /** Scroll to an observation and open its card. */
  | { readonly kind: 'show-observation'; readonly tabId: number; readonly frame: number; readonly key: string }
  /** Null brings it back. */
  | {
      readonly kind: 'set-aside';
      readonly key: string;
      readonly reason: DismissReason | null;
      readonly isPrivate: boolean;
    }
  /** Every rule of observation and whether it runs. */
  | { readonly kind: 'rules' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'diagnostics' }
  | { readonly kind: 'choose-scope'; readonly scope: ReadingScope }
  /** `value` is checked against the setting; null goes back to the default. */
  | { readonly kind: 'choose'; readonly setting: SettingName; readonly value: unknown }
  | { readonly kind: 'list-status' }
  | { readonly kind: 'change-list'; readonly list: ListId; readonly change: ChangeOfList }
  | { readonly kind: 'list-changes'; readonly list: ListId; readonly to: 'active' | 'held' };

/** What a person can do to a list. */
export type ChangeOfList = 'turn-on' | 'turn-off' | 'update' | 'roll-back' | 'accept-held';

/** The answer to each of them. */
export interface OwnPageAnswers {
  readonly 'tab-view': TabView;
  readonly lists: readonly ListView[];
  readonly 'list-names': readonly ListName[];
  readonly 'look-up': LookUpView;
  readonly party: PartyView | null;
  readonly 'set-mode': ChoiceOutcome;
  readonly 'forget-site': null;
  /** Whether the page had such a hit to go to. */
  readonly 'go-to-party': boolean;
  readonly rules: readonly RuleView[];
  readonly 'show-observation': boolean;
  readonly 'set-aside': null;
  readonly settings: SettingsView;
  readonly diagnostics: Diagnostics;
  readonly 'choose-scope': null;
  readonly choose: ChoiceOutcome;
  readonly 'list-status': readonly ListStatus[];
  readonly 'change-list': ChoiceOutcome;
  readonly 'list-changes': ListChanges;
}

/** One listed name, for the type-ahead. */
export interface ListName {
  readonly party: PartyId;
  readonly text: string;
  readonly lang?: string;
  /** The party's first name, when `text` is another. */
  readonly primary?: string;
}

/** Sent to our own pages when what they show of a tab may have changed. */
export interface TabChanged {
  readonly kind: 'tab-changed';
  readonly tabId: number;
}

/** Longer than any name; a pasted page is not a name. */
const MAX_NAME_LENGTH = 1_000;

/** Sixteen digits and the ids of rules. */
const isObservationKey = textUpTo(2_000);
const isNothing: Check<null> = (value): value is null => value === null;
const isPartyId = textUpTo(200);
const isListId = textUpTo(100);

export const isFrameMessage: Check<FrameMessage> = anyOf(
  recordOf({ kind: oneOf('screen'), ask: isWholeNumber, blocks: isPackedBlocks }),
  recordOf({ kind: oneOf('describe'), ask: isWholeNumber, hit: isHit }),
  recordOf({ kind: oneOf('load-script'), ask: isWholeNumber, script: oneOf('marks', 'card', 'mark-painter') }),
  recordOf({ kind: oneOf('report'), report: isReport }),
  recordOf({ kind: oneOf('open-party'), party: isPartyId }),
);

export const isOwnPageMessage: Check<OwnPageMessage> = anyOf(
  recordOf({ kind: oneOf('tab-view'), tabId: isWholeNumber }),
  recordOf({ kind: oneOf('lists') }),
  recordOf({ kind: oneOf('list-names') }),
  recordOf({ kind: oneOf('look-up'), name: textUpTo(MAX_NAME_LENGTH) }),
  recordOf({ kind: oneOf('party'), party: isPartyId }),
  recordOf({
    kind: oneOf('set-mode'),
    site: textUpTo(300),
    mode: oneOf('highlight', 'silent', 'off'),
    isPrivate: isFlag,
  }),
  recordOf({ kind: oneOf('forget-site'), site: textUpTo(300) }),
  recordOf({ kind: oneOf('go-to-party'), tabId: isWholeNumber, party: isPartyId }),
  recordOf({ kind: oneOf('show-observation'), tabId: isWholeNumber, frame: isWholeNumber, key: isObservationKey }),
  recordOf({
    kind: oneOf('set-aside'),
    key: isObservationKey,
    reason: anyOf(oneOf(...DISMISS_REASONS), isNothing),
    isPrivate: isFlag,
  }),
  recordOf({ kind: oneOf('rules') }),
  recordOf({ kind: oneOf('settings') }),
  recordOf({ kind: oneOf('diagnostics') }),
  recordOf({ kind: oneOf('choose-scope'), scope: isScope }),
  recordOf({ kind: oneOf('choose'), setting: oneOf(...SETTING_NAMES), value: isAnything }),
  recordOf({ kind: oneOf('list-status') }),
  recordOf({
    kind: oneOf('change-list'),
    list: isListId,
    change: oneOf('turn-on', 'turn-off', 'update', 'roll-back', 'accept-held'),
  }),
  recordOf({ kind: oneOf('list-changes'), list: isListId, to: oneOf('active', 'held') }),
);

/** Sent to our own pages when settings or policy may have changed. */
export interface SettingsChanged {
  readonly kind: 'settings-changed';
}

export const isSettingsChanged: Check<SettingsChanged> = recordOf({ kind: oneOf('settings-changed') });

export const isTabChanged: Check<TabChanged> = recordOf({ kind: oneOf('tab-changed'), tabId: isWholeNumber });

/** A content script of ours: this extension, in a frame of a tab. */
export function isFromFrame(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnUrl(sender.url);
}

/** One of our own pages: this extension, at one of its own addresses. A content script never has such an address. */
export function isFromOwnPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && isOwnUrl(sender.url);
}

function isOwnUrl(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}
