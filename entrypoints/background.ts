import { defineBackground } from 'wxt/utils/define-background';
import { builtinRules } from '../assets/indicators/index.ts';
import { builtinList } from '../assets/builtin-list/index.ts';
import { buildRuleBook, readRules, readSnapshot, type Snapshot } from '../src/core/index.ts';
import { startBackground } from '../src/extension/start-background.ts';

declare global {
  /** A build for benchmarks (`wxt build --mode measure`) screens against the list that the benchmark put here. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var namesakeMeasuredList: Snapshot | undefined;
}

export default defineBackground(() => {
  const measured = import.meta.env.MODE === 'measure' ? globalThis.namesakeMeasuredList : undefined;
  startBackground(
    () => measured ?? readSnapshot(builtinList),
    () => buildRuleBook(readRules(builtinRules)),
  );
});
