import type { CueAbout, Evidence } from '../model/evidence.ts';
import type { NameMatch } from './find-names.ts';
import type { PageBlock } from './page-block.ts';

/** Names in a block that may speak for a weak one beside them: those that tell enough, and generic ones, which support each other. */
export interface NamedParties {
  /** Names that tell enough, and generic ones. */
  readonly clear: readonly NameMatch[];
  /** Weak aliases: they speak for another, generic name of their own party (`Reconnaissance General Bureau (RGB)`) and for nobody else. */
  readonly weak: readonly NameMatch[];
}

/**
 * What the names in the same block say for a name: its own party under another name, a party linked with it, or one listed under the same programme.
 * `Reconnaissance General Bureau (RGB)` is one party under two names; two generic names of one programme beside each other are no chance either. At most
 * one piece of evidence, the strongest.
 *
 * @param isWeak The name tells too little by itself. That a page repeats a name says nothing about one that is clear already.
 */
export function findRelated(
  match: NameMatch,
  isWeak: boolean,
  named: NamedParties,
  { text, index }: PageBlock,
): readonly Evidence[] {
  const isBeside = ({ from, to }: NameMatch): boolean => from >= match.to || to <= match.from;
  if (!named.clear.some(isBeside) && !named.weak.some(isBeside)) return NONE;
  const own = index.findParty(match.name.party);
  if (!own) return NONE;
  const same = new Set([own.id, ...index.samePartyAs(own.id)]);
  const linked = new Set([...own.links.map((link) => link.to), ...index.linksTo(own.id).map((link) => link.from)]);
  const programs = new Set(own.designations.flatMap((designation) => designation.programs));
  let byProgram: Evidence | undefined;
  // A page full of names is not searched to its end for each of them.
  for (const [at, other] of [...named.clear.slice(0, 200), ...named.weak.slice(0, 50)].entries()) {
    if (!isBeside(other)) continue;
    const { name } = other;
    if (same.has(name.party)) {
      if (isWeak && name.core.join(' ') !== match.name.core.join(' '))
        return [speak('linked-party', other, name.name, text)];
      continue;
    }
    if (at >= Math.min(200, named.clear.length)) continue;
    if (linked.has(name.party)) return [speak('linked-party', other, name.name, text)];
    const shared = index
      .findParty(name.party)
      ?.designations.flatMap((designation) => designation.programs)
      .find((tag) => programs.has(tag));
    if (shared !== undefined) byProgram ??= speak('program', other, `${name.name}, also under ${shared}`, text);
  }
  return byProgram ? [byProgram] : [];
}

const NONE: readonly Evidence[] = [];

function speak(about: CueAbout, { start, end }: NameMatch, listed: string, text: string): Evidence {
  return { kind: 'cue', agrees: true, about, seen: text.slice(start, end), listed, at: { start, end } };
}
