import { defineBackground } from 'wxt/utils/define-background';
import { builtinList } from '../assets/builtin-list/index.ts';
import { readSnapshot } from '../src/core/index.ts';
import { startBackground } from '../src/extension/start-background.ts';

export default defineBackground(() => {
  startBackground(() => readSnapshot(builtinList));
});
