import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { listSources } from './package/list-sources.ts';
import { makePackages } from './package/make-packages.ts';
import { readFolder } from './package/read-folder.ts';
import { writeBom } from './package/write-bom.ts';

// npm run package -- --key KEY.pem --url https://extensions.example.org/namesake/ --out DIR

const USAGE = `npm run package -- [--out DIR] [--url https://… --key KEY.pem]

Builds Namesake and writes archives for the stores, its sources, a bill of materials and their hashes.
With --url and --key also what a server of your own needs: a CRX, an XPI, update.xml and updates.json.
A key: openssl genrsa -out key.pem 2048. Keep it: it is the id of the extension, and whoever has it can update every copy.`;

try {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      out: { type: 'string', default: '.output/packages' },
      url: { type: 'string' },
      key: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    exit(0);
  }
  const { out, url, key } = values;
  if ((url === undefined) !== (key === undefined)) throw new Error('--url and --key belong together');
  if (url !== undefined && !/^https?:\/\/.*\/$/.test(url))
    throw new Error('--url must be an address that ends with a slash');
  const files = makePackages({
    chrome: readFolder('.output/chrome-mv3'),
    edge: readFolder('.output/edge-mv3'),
    firefox: readFolder('.output/firefox-mv3'),
    sources: listSources(cwd()),
    bom: writeBom(cwd()),
    ...(url !== undefined && key !== undefined && { hosting: { url, key: readFileSync(key, 'utf8') } }),
  });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { name, bytes } of files) {
    writeFileSync(join(out, name), bytes);
    console.log(`${String(bytes.length).padStart(9)}  ${join(out, name)}`);
  }
} catch (error) {
  console.error(`namesake package: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  exit(2);
}
