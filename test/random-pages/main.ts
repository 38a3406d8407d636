// Ten thousand random pages, half of them in each browser: npm run test:random-pages [pages in each browser] [first seed]
import { argv, exit } from 'node:process';
import { runRandomPages } from './run-random-pages.ts';

const count = Number(argv[2] ?? 5000);
const firstSeed = Number(argv[3] ?? Date.now() % 1_000_000);
let isRight = true;
for (const kind of ['chrome', 'firefox'] as const) {
  const result = await runRandomPages(kind, count, firstSeed);
  if (!result) {
    console.warn(`${kind}: not on this machine, so nothing was compared there.`);
    continue;
  }
  const { pages, comparisons, names, failure } = result;
  console.log(
    `${kind}: ${pages} random pages from seed ${firstSeed} on, ${comparisons} comparisons with ${names} names: ${failure || 'all alike'}`,
  );
  isRight &&= failure === '';
}
exit(isRight ? 0 : 1);
