#!/usr/bin/env node
// What `npx namesake` runs: the terminal's words go to the same command that `npm run namesake` names.
import process from 'node:process';

process.argv.splice(2, 0, 'namesake');
await import('./run.mjs');
