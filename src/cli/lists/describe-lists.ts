import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import {
  isCompiled,
  countParties,
  readCompiledHeader,
  type CompiledHeader,
  type ListCounts,
  type ListedParty,
  type PartyCounter,
} from '../../core/index.ts';
import { describeCounts } from './describe-counts.ts';
import { megabytes } from './megabytes.ts';
import { nodePlatform } from './node-platform.ts';
import { readInput } from './open-input.ts';
import { parseFeedWord, readLists } from './read-lists.ts';

/** `namesake lists info`: what is in a file. */
export async function describeLists(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new UsageError('say which file to describe: FILE or FORMAT=FILE.');
  for (const word of positionals) {
    const lists = await readLists(word, { isQuiet: values.json === true });
    const { header, sizeBytes } = await lookInside(word);
    const described = lists.map(({ snapshot: { parties, ...head }, warnings }) => ({
      ...head,
      ...countAll(parties),
      kinds: countWords(parties.map(({ kind }) => kind)),
      programs: countWords(parties.flatMap(({ designations }) => designations.flatMap(({ programs }) => programs))),
      warnings,
    }));
    if (values.json === true) {
      print(JSON.stringify({ file: word, bytes: sizeBytes, sections: header?.sections, lists: described }));
      continue;
    }
    print(`${word}${sizeBytes === undefined ? '' : `, ${megabytes(sizeBytes)}`}`);
    for (const list of described) {
      print(`${list.list}: ${list.title}, version ${list.version}, issued ${list.publishedOn}`);
      print(
        `  ${describeCounts(list)}, ${list.namesInOtherScripts.toLocaleString('en')} names in other scripts than Latin`,
      );
      print(`  ${say(list.kinds)}`);
      print(`  Programmes: ${say(list.programs, 8)}`);
      if (Object.keys(list.unmapped).length > 0) print(`  Kept word for word: ${say(list.unmapped, 8)}`);
      print(`  ${list.publisher}. ${list.licence}.`);
      print(`  ${list.attribution}`);
      for (const warning of list.warnings) print(`  Note: ${warning}.`);
    }
  }
}

/** The header of a compiled file; a publisher's file has none, and may be long to read twice. */
async function lookInside(word: string): Promise<{ readonly header?: CompiledHeader; readonly sizeBytes?: number }> {
  if (parseFeedWord(word).format !== undefined) return {};
  const bytes = await readInput(word);
  const sizeBytes = bytes.length;
  return isCompiled(bytes) ? { header: readCompiledHeader(bytes, nodePlatform), sizeBytes } : { sizeBytes };
}

function countAll(parties: readonly ListedParty[]): ListCounts & { unmapped: ReturnType<PartyCounter['unmapped']> } {
  const counter = countParties();
  for (const party of parties) counter.add(party);
  return { ...counter.counts(), unmapped: counter.unmapped() };
}

/** How often each word stands there, the most frequent first. */
function countWords(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(Array.from(counts).toSorted(([, one], [, other]) => other - one));
}

function say(counts: Readonly<Record<string, number>>, most = Infinity): string {
  const shown = Object.entries(counts)
    .slice(0, most)
    .map(([word, count]) => `${word} ${count.toLocaleString('en')}`);
  const left = Object.keys(counts).length - shown.length;
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}` || 'none';
}
