import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  findSource,
  ListFormatError,
  verifySnapshot,
  type KnownList,
  type ListSource,
  type Verdict,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { packLists } from './read-lists.ts';
import { today } from './today.ts';
import { verifyMirror } from './verify-mirror.ts';

/** `namesake lists verify`: whether a list may take the place of the one in use, or whether a mirror may be trusted. */
export async function verifyLists(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      'max-drop': { type: 'string' },
      mirror: { type: 'string' },
      key: { type: 'string' },
      after: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const isJson = values.json === true;
  if (values.mirror !== undefined) {
    if (positionals.length > 0) throw new UsageError('verify either a mirror or a list, not both.');
    if (values.key === undefined) throw new UsageError('say the public key of the mirror: --key KEY.');
    await verifyMirror({ mirror: values.mirror, publicKey: values.key, after: values.after, isJson }, print);
    return;
  }
  const [word, ...more] = positionals;
  if (word === undefined || more.length > 0)
    throw new UsageError('say which one list to verify: FILE, FORMAT=FILE, or --mirror FOLDER.');
  const maxDrop = readShare(values['max-drop']);
  const active = values.against === undefined ? [] : await packLists(values.against, { isQuiet: isJson });
  const verdicts = await judge(word, isJson, (known, source) => {
    const inUse = active.find(({ part }) => part.known.list === known.list)?.part.known;
    return verifySnapshot(known, inUse, source, {
      today: today(),
      ...(maxDrop === undefined ? {} : { maxDrop }),
    });
  });
  if (isJson) print(JSON.stringify({ ok: verdicts.every(isAccepted), lists: verdicts }));
  else for (const verdict of verdicts) print(describe(verdict));
  if (!verdicts.every(isAccepted)) process.exitCode = 1;
}

type Judged = { readonly list: string } & Verdict;

async function judge(
  word: string,
  isQuiet: boolean,
  verify: (known: KnownList, source: ListSource) => Verdict,
): Promise<readonly Judged[]> {
  try {
    const lists = await packLists(word, { isQuiet });
    return lists.map(({ part: { known, list } }) => {
      const source = findSource(known.list) ?? findSource('own');
      if (!source) throw new Error('there is no source for own lists');
      return { list: known.list, ...verify(known, { ...source, title: list.title }) };
    });
  } catch (error) {
    if (!(error instanceof ListFormatError)) throw error;
    return [{ list: word, kind: 'refused', reason: error.message }];
  }
}

function isAccepted({ kind }: Judged): boolean {
  return kind === 'accepted';
}

function describe(verdict: Judged): string {
  switch (verdict.kind) {
    case 'accepted': {
      const gone = verdict.gone.length;
      return `${verdict.list}: accepted${gone > 0 ? `; ${gone} entries were delisted: ${verdict.gone.map(({ id, name }) => `${name} (${id})`).join(', ')}` : ''}`;
    }
    case 'held':
      return `${verdict.list}: held, until somebody agrees: ${verdict.reason}`;
    case 'refused':
      return `${verdict.list}: refused: ${verdict.reason}`;
  }
}

function readShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = Number(text.replace(/%$/, '')) / 100;
  if (Number.isNaN(share) || share < 0 || share > 0.1)
    throw new UsageError(`--max-drop must be between 0 and 10 percent, not “${text}”.`);
  return share;
}
