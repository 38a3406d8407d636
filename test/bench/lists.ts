// How long a whole list takes from its file to a compiled one, and what memory it needs: npm run bench:lists (needs the reference material
// beside the project). Each pass runs in a process of its own, so that its peak of memory is its own; passes of both kinds take turns. The
// results go to test/bench/record/.
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { SaxesParser } from 'saxes';
import { nodePlatform } from '../../src/cli/lists/node-platform.ts';
import { joinParts, makeListCompiler, streamList } from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { writeRecord } from './write-record.ts';

const SOURCE = ['lists', 'ofac', 'advanced-xml', 'sdn_advanced-20251119.xml.bz2'];
const EXPECTED = { parties: 18_367, names: 48_482, wallets: 745 };
/** Other work on the machine only ever makes a pass slower, so that the fastest of several is the truest. */
const ROUNDS = 5;

interface Pass {
  readonly ms: number;
  readonly peakMb: number;
  readonly parties?: number;
  readonly names?: number;
  readonly wallets?: number;
  readonly bytes?: number;
}

const [kind, path = ''] = process.argv.slice(2);
if (kind === undefined) compareBoth();
else console.log(JSON.stringify(kind === 'bare' ? await readBare(path) : await build(path)));

function compareBoth(): void {
  const folder = sharedFolder();
  if (folder === undefined) {
    console.error('There is no shared/ beside the project: nothing to measure.');
    process.exit(2);
  }
  const work = mkdtempSync(join(tmpdir(), 'namesake-bench-'));
  const input = join(work, 'sdn_advanced.xml');
  try {
    writeFileSync(input, readShared(folder, ...SOURCE));
    const rounds = Array.from({ length: ROUNDS }, () => ({ bare: run('bare', input), build: run('build', input) }));
    const [first] = rounds;
    for (const [name, count] of Object.entries(EXPECTED)) {
      const found: unknown = Reflect.get(first?.build ?? {}, name);
      if (found !== count) throw new Error(`${name}: expected ${count}, found ${String(found)}`);
    }
    const bareMs = Math.min(...rounds.map(({ bare }) => bare.ms));
    const buildMs = Math.min(...rounds.map(({ build: pass }) => pass.ms));
    const peakMb = Math.max(...rounds.map(({ build: pass }) => pass.peakMb));
    const ratio = buildMs / bareMs;
    const bytes = first?.build.bytes ?? 0;
    console.log(
      `${EXPECTED.parties} parties from 121 MB of XML: ${buildMs.toFixed(0)} ms to a compiled list of ${bytes} bytes; a bare saxes pass ${bareMs.toFixed(0)} ms: ${ratio.toFixed(2)} times; peak ${peakMb.toFixed(0)} MB`,
    );
    const file = writeRecord('lists', [
      {
        input: 'SDN_ADVANCED.XML of 2025-11-19',
        parties: EXPECTED.parties,
        'bare saxes ms': bareMs.toFixed(0),
        'build ms': buildMs.toFixed(0),
        ratio: ratio.toFixed(2),
        'peak MB': peakMb.toFixed(0),
        'compiled bytes': bytes,
      },
    ]);
    console.log(`Recorded in test/bench/${file}.`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function run(pass: 'bare' | 'build', file: string): Pass {
  const { stdout, status, stderr } = spawnSync(process.execPath, [import.meta.filename, pass, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The parser alone, with handlers that do nothing. */
async function readBare(file: string): Promise<Pass> {
  const began = performance.now();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  let elements = 0;
  parser.on('opentag', () => (elements += 1));
  parser.on('text', () => undefined);
  parser.on('closetag', () => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(file)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  if (elements < 1_000_000) throw new Error(`${elements} elements`);
  return { ms: performance.now() - began, peakMb: process.resourceUsage().maxRSS / 1024 };
}

/** What `lists build` does between opening the file and writing the result. */
async function build(file: string): Promise<Pass> {
  const began = performance.now();
  const compiler = makeListCompiler(nodePlatform);
  const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
  const { head } = await streamList(
    {
      format: 'ofac-advanced',
      files: [{ name: 'SDN_ADVANCED.XML', chunks }],
      describe: () => ({ changedOn: '2025-11-19', sha256: '0'.repeat(64) }),
    },
    nodePlatform,
    compiler.add,
  );
  const part = await compiler.finish(head);
  const bytes = await joinParts([part], nodePlatform);
  const ms = performance.now() - began;
  const { parties, names, wallets } = part.counts;
  return { ms, peakMb: process.resourceUsage().maxRSS / 1024, parties, names, wallets, bytes: bytes.length };
}
