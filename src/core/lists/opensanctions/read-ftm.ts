import type { PartyLink } from '../../model/listed-party.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { readDay } from '../dates/read-date.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { ListFormatError } from '../list-format-error.ts';
import { makePartyId } from '../party-draft.ts';
import { readFtmEntity, valuesOf, type FtmEntity } from './ftm-entity.ts';
import { pushUnder } from '../push-under.ts';
import { FTM_LINKS } from './ftm-fields.ts';
import { makeFtmParty } from './ftm-party.ts';

/**
 * OpenSanctions' `entities.ftm.json`: a graph, one node a line, in no order. Targets are the parties; sanctions, documents, wallets and addresses
 * are put back into them, and ties between two nodes become links.
 */
export function readFtm(take: TakeParty): FeedReader {
  const targets = new Map<string, FtmEntity>();
  const captions = new Map<string, string>();
  /** Node of its own → the targets it belongs to, by schema. */
  const satellites = {
    sanctions: new Map<string, FtmEntity[]>(),
    documents: new Map<string, FtmEntity[]>(),
    wallets: new Map<string, FtmEntity[]>(),
  };
  const addresses = new Map<string, FtmEntity>();
  const links: FtmEntity[] = [];
  let lastSeen = '';

  const reader = readJsonLines((json, line) => {
    const entity = readFtmEntity(json, line);
    if (entity.lastSeen > lastSeen) lastSeen = entity.lastSeen;
    captions.set(entity.id, entity.caption);
    if (entity.isTarget) {
      if (targets.has(entity.id)) throw new ListFormatError(`line ${line}: ${entity.id} stands twice`);
      targets.set(entity.id, entity);
    }
    if (entity.schema === 'Sanction') pushUnderEach(satellites.sanctions, valuesOf(entity, 'entity'), entity);
    else if (entity.schema === 'Identification' || entity.schema === 'Passport')
      pushUnderEach(satellites.documents, valuesOf(entity, 'holder'), entity);
    else if (entity.schema === 'CryptoWallet') pushUnderEach(satellites.wallets, valuesOf(entity, 'holder'), entity);
    else if (entity.schema === 'Address') addresses.set(entity.id, entity);
    else if (FTM_LINKS[entity.schema]) links.push(entity);
  });

  return oneFile(reader, (): FeedFacts => {
    const linksOf = gatherLinks(links, targets, captions);
    for (const entity of targets.values()) {
      const party = makeFtmParty(entity, {
        sanctions: satellites.sanctions.get(entity.id) ?? [],
        documents: satellites.documents.get(entity.id) ?? [],
        wallets: satellites.wallets.get(entity.id) ?? [],
        addresses: valuesOf(entity, 'addressEntity').flatMap((id) => addresses.get(id) ?? []),
      });
      take({ ...party, links: linksOf.get(entity.id) ?? [] });
    }
    const publishedOn = readDay(lastSeen.slice(0, 10));
    const lost = Object.values(satellites).flatMap((kind) => Array.from(kind.keys()).filter((id) => !captions.has(id)));
    const warnings =
      lost.length > 0
        ? [`${lost.length} sanctions, documents or wallets belong to nodes that are not in the file (${lost[0]})`]
        : [];
    return { ...(publishedOn === undefined ? {} : { publishedOn }), warnings };
  });
}

/** A link stands with the one it begins at; with the other one only when the first is no target. */
function gatherLinks(
  links: readonly FtmEntity[],
  targets: ReadonlyMap<string, FtmEntity>,
  captions: ReadonlyMap<string, string>,
): ReadonlyMap<string, PartyLink[]> {
  const found = new Map<string, PartyLink[]>();
  for (const link of links) {
    const [from = '', to = '', name = ''] = FTM_LINKS[link.schema] ?? [];
    const role = valuesOf(link, 'role')[0] ?? valuesOf(link, 'relationship')[0];
    for (const source of valuesOf(link, from)) {
      for (const other of valuesOf(link, to)) {
        const relation = role === undefined ? name : `${name} (${role})`;
        if (targets.has(source)) pushUnder(found, source, linkTo(relation, other, targets, captions));
        else if (targets.has(other))
          pushUnder(found, other, linkTo(`${relation}, from the other side`, source, targets, captions));
      }
    }
  }
  return found;
}

function linkTo(
  relation: string,
  id: string,
  targets: ReadonlyMap<string, FtmEntity>,
  captions: ReadonlyMap<string, string>,
): PartyLink {
  const name = captions.get(id) ?? id;
  return targets.has(id) ? { relation, to: makePartyId('os', id), name } : { relation, name };
}

/** A node may belong to several others. */
function pushUnderEach<T>(lists: Map<string, T[]>, keys: readonly string[], value: T): void {
  for (const key of keys) pushUnder(lists, key, value);
}
