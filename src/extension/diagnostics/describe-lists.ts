import type { ListDiagnosis } from '../../core/index.ts';
import type { Screener } from '../screener.ts';

const DAY_MS = 86_400_000;

/** The lists as they are screened against, each with its age and a hash that two machines can compare. */
export async function describeLists({ lists, hashes }: Screener, now: Date): Promise<readonly ListDiagnosis[]> {
  const sums = await hashes();
  return lists.map(({ title, version, publishedOn, parties, names }, at) => ({
    title,
    version,
    publishedOn,
    ageDays: Math.max(0, Math.floor((now.getTime() - Date.parse(publishedOn)) / DAY_MS)),
    parties,
    names,
    sha256: sums[at] ?? '',
  }));
}
