/** The only door into the core: everything the shells may use, and nothing but re-exports. */
export type * from './model/diagnostics.ts';
export type * from './model/evidence.ts';
export type * from './model/frame-report.ts';
export type * from './model/hit.ts';
export type * from './model/hit-view.ts';
export type * from './model/indicator-rule.ts';
export type * from './model/listed-party.ts';
export type * from './model/list-status.ts';
export type * from './model/observation.ts';
export type * from './model/observation-view.ts';
export type {
  FoundSubject,
  ObservationCard,
  ObservedCards,
  ObservedPage,
  DismissReason,
} from './model/observed-page.ts';
export type * from './model/page-facts.ts';
export type * from './model/party-lookup.ts';
export type * from './model/party-view.ts';
export type { RoleDecision } from './model/page-role.ts';
export type * from './model/snapshot.ts';
export type * from './model/subject.ts';
export type * from './model/tab-view.ts';
export type * from './model/text-block.ts';
export { BANDS, isWithin } from './model/hit.ts';
export { DISMISS_REASONS } from './model/observed-page.ts';
export { PAGE_ROLES, type PageRole } from './model/page-role.ts';
export { describeHit } from './explain/describe-hit.ts';
export { describeObservation, describeRule } from './explain/describe-observation.ts';
export { describeParty } from './explain/describe-party.ts';
export { findWallets } from './identifiers/find-wallets.ts';
export { buildRuleBook } from './indicators/build-rule-book.ts';
export { decideRole } from './indicators/decide-role.ts';
export { listRules } from './indicators/list-rules.ts';
export { mayConcern } from './indicators/may-concern.ts';
export { observe } from './indicators/observe.ts';
export { observePage } from './indicators/observe-page.ts';
export { readRules } from './indicators/read-rules.ts';
export type { EarlierText, IndicatorWorld } from './indicators/relations/relation.ts';
export type { RuleBook } from './indicators/rule-book.ts';
export { shinglesOf } from './indicators/shingles-of.ts';
export { subjectKey } from './indicators/subject-key.ts';
export {
  compareSnapshots,
  type ChangedField,
  type ChangedParty,
  type SnapshotChanges,
} from './lists/compare/compare-snapshots.ts';
export { applyDelta, makeDelta, readDelta, writeDelta, type SnapshotDelta } from './lists/compare/snapshot-delta.ts';
export { knownListOf, type KnownList } from './lists/compare/known-list.ts';
export { verifySnapshot, type GoneParty, type Verdict, type VerifyOptions } from './lists/compare/verify-snapshot.ts';
export { compileLists, joinParts, type ExtraSection } from './lists/compiled/compile-lists.ts';
export { makeListCompiler, type CompiledPart, type ListCompiler } from './lists/compiled/list-compiler.ts';
export type { CompiledHeader, CompiledList, CompiledSection } from './lists/compiled/compiled-header.ts';
export type { ListPlatform } from './lists/compiled/list-platform.ts';
export {
  isCompiled,
  readCompiled,
  readCompiledHeader,
  readSection,
  type CompiledLists,
} from './lists/compiled/read-compiled.ts';
export { FEED_FORMATS, isFeedFormat } from './lists/feeds/feed-formats.ts';
export type { FeedPlatform, TextDecoding } from './lists/feeds/feed-platform.ts';
export type { FeedFormat } from './lists/feeds/feed-reader.ts';
export { FEED_LIMITS, type FeedFile, type FeedLimits } from './lists/feeds/open-feed-file.ts';
export {
  readList,
  streamList,
  type ListReport,
  type PublishedCopy,
  type StreamedList,
} from './lists/feeds/read-list.ts';
export type { ReadFeedOptions } from './lists/feeds/stream-feed.ts';
export { countParties, type ListCounts, type PartyCounter } from './lists/count-parties.ts';
export { ListFormatError } from './lists/list-format-error.ts';
export {
  checkManifest,
  checkMirrorFile,
  readManifest,
  type ManifestProblem,
  type ManifestVerdict,
  type MirrorMemory,
  type MirrorPlatform,
  type SentManifest,
} from './lists/mirror/check-manifest.ts';
export {
  writeManifest,
  type MirrorDelta,
  type MirrorFile,
  type MirrorList,
  type MirrorManifest,
} from './lists/mirror/mirror-manifest.ts';
export { readParties } from './lists/read-parties.ts';
export { readSnapshot } from './lists/read-snapshot.ts';
export type { ChangeCheck, ListSource, SizeBand, SourceFeed } from './lists/sources/list-source.ts';
export { findSource, LIST_SOURCES } from './lists/sources/list-sources.ts';
export type { CopyFacts } from './lists/sources/make-head.ts';
export { writeSnapshot } from './lists/write-snapshot.ts';
export { compareNames, NAME_SCHEMAS, type NameSchema } from './match/compare-names.ts';
export type { NameComparison } from './match/name-comparison.ts';
export { ofacStyleScore } from './match/ofac-style-score.ts';
export { screenBlocks } from './match/screen-blocks.ts';
export { screenName, type LookUpOptions, type NameQuery } from './match/screen-name.ts';
export { screenText, type ScreenOptions } from './match/screen-text.ts';
export { buildIndex } from './search-index/build-index.ts';
export { IndexFormatError } from './search-index/index-format.ts';
export { openIndex } from './search-index/open-index.ts';
export { saveIndex, type SavedIndex } from './search-index/save-index.ts';
export type { IndexedName, SearchIndex } from './search-index/search-index.ts';
export { effectiveSettings, valuesOf, type Effective, type EffectiveSettings } from './policy/effective-settings.ts';
export type { ChoiceOutcome, PolicyState, PolicyView, ReadingScope, SettingsView } from './policy/settings-view.ts';
export { readValue } from './policy/read-value.ts';
export { pageRule, type PageRule } from './policy/page-rule.ts';
export { NO_POLICY, readPolicy, type Clamp, type Policy } from './policy/read-policy.ts';
export type { Problem, Value } from './policy/read-value.ts';
export { PROFILES, type Profile, type SettingSource } from './policy/setting-source.ts';
export {
  SETTING_GROUPS,
  SETTING_NAMES,
  SETTINGS,
  SOURCES,
  type SettingName,
  type Settings,
} from './policy/settings.ts';
export { isSecret, WIRE_KEYS, type Role, type WireKey } from './policy/wire-key.ts';
export { checkPolicyFile, type PlacedProblem, type PolicyCheck } from './policy-files/read/check-policy-file.ts';
export type { PolicyFile, PolicyTarget } from './policy-files/policy-target.ts';
export { policyValues, type PolicyValues } from './policy-files/policy-values.ts';
export { describeValue } from './policy-files/key-texts.ts';
export { writeManagedSchema } from './policy-files/write/write-managed-schema.ts';
export { policyFiles } from './policy-files/write/policy-files.ts';
export { writeAdministratorsGuide } from './policy-files/write/write-administrators-guide.ts';
export { writeDataHandling, type ManifestFacts } from './policy-files/write/write-data-handling.ts';
export { DESTINATIONS, type Destination } from './policy/destinations.ts';
export { HOST_REASONS, PERMISSION_REASONS } from './policy/permission-reasons.ts';
export { STORED_ITEMS, type StoredItem } from './policy/stored-items.ts';
