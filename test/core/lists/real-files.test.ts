import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/cli/lists/node-platform.ts';
import {
  applyDelta,
  compareSnapshots,
  compileLists,
  findSource,
  knownListOf,
  makeDelta,
  readCompiled,
  verifySnapshot,
  type FeedFormat,
  type ListedParty,
  type Snapshot,
} from '../../../src/core/index.ts';
import { readShared, sharedFolder } from '../../shared-folder.ts';
import { describeCopy, inChunks, readFiles, refusal } from './read-fixture.ts';

const folder = sharedFolder() ?? '';
/** OFAC's file has 120 MB; a busy machine needs a while. */
const PATIENCE = { timeout: 120_000 };

async function readReal(format: FeedFormat, ...paths: readonly string[]): ReturnType<typeof readFiles> {
  return readFiles(
    format,
    paths.map((path) => inChunks(path, readShared(folder, 'lists', path), 1 << 20)),
  );
}

function snapshotOf(list: string, { parties, publishedOn }: Awaited<ReturnType<typeof readReal>>): Snapshot {
  const head = { list, title: list, publisher: 'x', licence: 'x', attribution: 'x' };
  return { ...head, version: publishedOn, publishedOn, parties };
}

/** One party as the reference material has it, read by another program. */
interface ReferenceParty {
  readonly uid: number;
  readonly ptype: string;
  readonly pst: string;
  readonly names: readonly {
    readonly weak: boolean;
    readonly script: readonly string[];
    readonly parts: readonly (readonly [string, string])[];
  }[];
  readonly docs: readonly { readonly type: string; readonly no: string }[];
  readonly relations: readonly unknown[];
  readonly entries: readonly {
    readonly list: string;
    readonly events: readonly (readonly [string, string, string])[];
    readonly measures: readonly (readonly [string, string | null])[];
  }[];
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const unspaced = (text: string): string => text.replaceAll(/\s+/g, '');

/** What both programs say of a party, in one form. */
function ofReference({ uid, names, docs, entries }: ReferenceParty) {
  return {
    uid: String(uid),
    names: names
      .map(({ weak, parts }) => `${weak ? 'weak ' : ''}${unspaced(parts.map(([, text]) => text).join(''))}`)
      .toSorted(),
    documents: docs.map(({ type, no }) => `${type} ${words(no)}`).toSorted(),
    programs: entries
      .flatMap(({ measures }) => measures.flatMap(([type, tag]) => (type === 'Program' && tag !== null ? [tag] : [])))
      .toSorted(),
    listedOn: entries
      .map(({ events }) => events.map(([, day]) => day).toSorted()[0])
      .filter((day) => day !== undefined)
      .toSorted(),
  };
}

function ofOurs({ uid, names, identifiers, designations }: ListedParty, documentLabels: ReadonlySet<string>) {
  return {
    uid,
    names: names
      .map(({ isWeak, name, parts }) => {
        const bare = parts.length > 0 ? parts.map(({ text }) => text).join('') : name;
        return `${isWeak ? 'weak ' : ''}${unspaced(bare)}`;
      })
      .toSorted(),
    documents: identifiers
      .filter(({ label }) => documentLabels.has(label))
      .map(({ label, number }) => `${label} ${number}`)
      .toSorted(),
    programs: designations.flatMap(({ programs }) => programs).toSorted(),
    listedOn: designations.flatMap(({ listedOn }) => listedOn ?? []).toSorted(),
  };
}

describe.runIf(folder !== '')('the publishers’ own files in the folder “shared”', () => {
  test('SDN_ADVANCED.XML of 2025-11-19, the copy before it, and what lies between them', PATIENCE, async () => {
    const now = await readReal('ofac-advanced', 'ofac/advanced-xml/sdn_advanced-20251119.xml.bz2');
    expect(now.report.warnings).toEqual([]);
    expect(now.report.counts).toEqual({
      parties: 18_367,
      names: 48_482,
      weakNames: 4_454,
      namesInOtherScripts: 5_530,
      wallets: 745,
    });
    expect(now.parties.flatMap(({ wallets }) => wallets)).toHaveLength(761);
    expect(now.parties.filter(({ wallets }) => wallets.length > 0)).toHaveLength(79);
    // The handbook counts 339 forged documents; two of them have no number.
    const forged = now.parties
      .flatMap(({ identifiers }) => identifiers)
      .filter(({ status }) => status === 'fraudulent');
    expect(forged.length).toBeGreaterThanOrEqual(337);
    expect(forged.length).toBeLessThanOrEqual(339);

    // Letter by letter what another program found, currency by currency.
    const byCurrency = new Map<string, Set<string>>();
    for (const { label, address } of now.parties.flatMap(({ wallets }) => wallets)) {
      byCurrency.set(label, (byCurrency.get(label) ?? new Set()).add(address));
    }
    for (const [currency, addresses] of byCurrency) {
      const file = `lists/ofac/wallets/brave-lists-20251119/sanctioned_addresses_${currency}.txt`;
      const theirs = readShared(folder, file).toString().trim().split(/\s+/);
      expect([currency, ...Array.from(addresses).toSorted()]).toEqual([
        currency,
        ...Array.from(new Set(theirs)).toSorted(),
      ]);
    }

    const reference = readShared(folder, 'lists/parsed/ofac-sdn-20251119.jsonl.xz')
      .toString()
      .trimEnd()
      .split('\n')
      .map((line): ReferenceParty => JSON.parse(line));
    const labels = new Set(reference.flatMap(({ docs }) => docs.map(({ type }) => type)));
    const ours = new Map(now.parties.map((party) => [party.uid, ofOurs(party, labels)]));
    const different = reference
      .map(ofReference)
      .filter((party) => JSON.stringify(party) !== JSON.stringify(ours.get(party.uid)))
      .map((party) => ({ theirs: party, ours: ours.get(party.uid) }));
    expect(different).toEqual([]);
    expect(reference).toHaveLength(now.parties.length);

    const old = await readReal('ofac-advanced', 'ofac/advanced-xml/sdn_advanced-20251104.xml.bz2');
    expect(old.report.counts.parties).toBe(18_264);
    const [before, after] = [snapshotOf('ofac-sdn', old), snapshotOf('ofac-sdn', now)];
    const { added, removed, changed } = compareSnapshots(before, after);
    expect([added.length, removed.length, changed.length]).toEqual([105, 2, 2]);

    const source = findSource('ofac-sdn');
    const judge = (next: Snapshot, active: Snapshot | undefined) =>
      source && verifySnapshot(knownListOf(next), active && knownListOf(active), source, { today: '2026-11-24' });
    expect(judge(after, before)).toMatchObject({
      kind: 'accepted',
      gone: [{ id: 'ofac:15591' }, { id: 'ofac:15945' }],
    });
    expect(judge(before, after)).toMatchObject({ kind: 'refused' });

    // Equal lists give equal bytes, which are compared faster than 18,367 parties.
    const compiled = Buffer.from(await compileLists([after], nodePlatform));
    const [again] = (await readCompiled(compiled, nodePlatform)).snapshots;
    const patched = applyDelta(makeDelta(before, after), before);
    for (const copy of [again, patched])
      expect(compiled.equals(await compileLists(copy ? [copy] : [], nodePlatform))).toBe(true);
  });

  test(
    'SDN.CSV of 2023-05-23 has exactly the five parties of the release more than that of 2023-05-19',
    PATIENCE,
    async () => {
      const [old, now] = await Promise.all([
        readReal('ofac-csv', 'ofac/sdn-csv/sdn-20230519.csv.xz'),
        readReal('ofac-csv', 'ofac/sdn-csv/sdn-20230523.csv.xz'),
      ]);
      const { added, removed, changed } = compareSnapshots(old, now);
      expect(added.map(({ uid }) => uid)).toEqual(['43336', '43337', '43338', '43377', '43379']);
      expect([...removed, ...changed]).toEqual([]);
    },
  );

  test('OFAC’s non-SDN tables of 2025-12-19', PATIENCE, async () => {
    const { report } = await readReal(
      'ofac-csv',
      ...['prim', 'alt', 'add', 'comments'].map((part) => `ofac/consolidated-nonsdn/cons_${part}-20251219.csv.xz`),
    );
    expect(report.warnings).toEqual([]);
    expect(report.counts).toMatchObject({ parties: 442, names: 1_587, weakNames: 72 });
  });

  test('the UN’s list of 2026-02-27', PATIENCE, async () => {
    const { parties, report, publishedOn } = await readReal('un', 'un/consolidated-20260227.xml.xz');
    expect(publishedOn).toBe('2026-02-27');
    expect(report.warnings).toEqual([]);
    expect(report.counts.parties).toBe(1_003);
    expect(parties.filter(({ kind }) => kind === 'person')).toHaveLength(730);
    const programs = parties.flatMap(({ designations }) => designations.flatMap((designation) => designation.programs));
    const count = (program: string): number => programs.filter((each) => each === program).length;
    expect([count('Al-Qaida'), count('DPRK'), count('Taliban'), count('Iran')]).toEqual([341, 155, 140, 121]);
    // 378 names in their original script, and 39 aliases that stand in one; some are split from a Latin name.
    expect(report.counts.namesInOtherScripts).toBeGreaterThanOrEqual(378 + 39);
  });

  test('its malformed twin is refused, with the reason', PATIENCE, async () => {
    const bytes = readShared(folder, 'lists/un/consolidated-20250816-malformed-latin1.xml.xz');
    expect(await refusal('un', bytes)).toBe(
      'list: the byte 0xE9 at position 2192 is not UTF-8: the file was saved in another encoding, or damaged on its way',
    );
    // Even in the right encoding, it has control characters that no XML may have.
    expect(await refusal('un', Buffer.from(bytes.toString('latin1')))).toMatch(
      /^list: the XML is damaged \(line \d+\)/,
    );
  });

  test('OpenSanctions’ ua_war_sanctions of 2026-03-13', PATIENCE, async () => {
    const { report, publishedOn } = await readReal(
      'targets-simple',
      'opensanctions/ua_war_sanctions-targets.simple-20260313.csv.xz',
    );
    expect(publishedOn).toBe('2026-03-13');
    // One of the 13,331 names stands twice in one row.
    expect(report.counts).toMatchObject({ parties: 5_600, names: 13_330 });
  });

  test('entities in FollowTheMoney’s own form', PATIENCE, async () => {
    const { report } = await readReal('ftm', 'opensanctions/ftm-format-sample-peps-2024.entities.ftm.json.xz');
    expect(report.counts.parties).toBe(423);
    expect(report.warnings).toEqual([]);
  });

  test(
    'the Consolidated Screening List: a small whole file, and a part that is refused because it is one',
    PATIENCE,
    async () => {
      const small = await readReal('csl', 'us-csl/csl-small-fixture.csv');
      expect(small.report.counts.parties).toBe(47);
      expect(small.report.warnings).toEqual(["68 entries of the Treasury Department were left to OFAC's own files"]);
      await expect(readReal('csl', 'us-csl/csl-partial.csv.xz')).rejects.toThrow(
        'the file ends inside a quoted cell: it was cut off, or a quotation mark is missing',
      );
    },
  );
});

test.skipIf(folder !== '')('skipped: the publishers’ own files, because there is no shared/ beside the project', () => {
  expect(describeCopy().changedOn).toBe('2026-11-24');
});
