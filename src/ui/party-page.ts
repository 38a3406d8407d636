import type { AliasView, DesignationView, LinkView, PartyId, PartyView } from '../core/index.ts';
import { makeCopyButton } from './copy-button.ts';
import { makeElement } from './make-element.ts';
import { showName } from './show-name.ts';

/** Where the links of a party's page lead. */
export interface PartyPageEvents {
  readonly onOpen: (party: PartyId) => void;
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

/** The whole designation context of one party, in the order a reviewer reads it. Parts without content are left out. */
export function makePartyPage(party: PartyView, events: PartyPageEvents): HTMLElement {
  return makeElement(
    'article',
    { class: 'party-page', 'aria-labelledby': 'party-title' },
    makeElement('h1', { id: 'party-title', tabindex: -1 }, showName(party.name)),
    makeElement('p', { class: 'muted' }, `${party.kind} · entry ${party.uid}`),
    makePart('Listed', party.designations.map(makeDesignation)),
    makePart(`Names (${party.names.length})`, [makeNames(party.names)]),
    makePart('Facts', party.facts.length > 0 ? [makeFacts(party)] : []),
    makePart('Wallet addresses', party.wallets.length > 0 ? [makeWallets(party, events)] : []),
    makePart('Linked parties', party.links.length > 0 ? [makeLinks(party.links, events)] : []),
    makePart(
      'Remarks',
      party.remarks.map((remark) => makeElement('p', { dir: 'auto' }, remark)),
    ),
    makePart('Source', makeSource(party)),
  );
}

function makePart(title: string, content: readonly Node[]): HTMLElement | undefined {
  return content.length === 0 ? undefined : makeElement('section', {}, makeElement('h2', {}, title), ...content);
}

function makeDesignation({ list, authority, programs, bases, listedOn, reason }: DesignationView): HTMLElement {
  return makeElement(
    'div',
    { class: 'designation' },
    makeElement(
      'p',
      {},
      makeElement('b', {}, list),
      ` · ${authority}`,
      listedOn === undefined ? undefined : ` · since ${listedOn}`,
    ),
    programs.length === 0
      ? undefined
      : makeElement(
          'ul',
          { class: 'plain' },
          ...programs.map(({ tag, meaning }) =>
            makeElement('li', {}, makeElement('span', { class: 'tag' }, tag), ` ${meaning}`),
          ),
        ),
    bases.length === 0 ? undefined : makeElement('p', { class: 'muted' }, `Legal basis: ${bases.join('; ')}`),
    reason === undefined ? undefined : makeElement('p', {}, reason),
  );
}

function makeNames(names: readonly AliasView[]): HTMLElement {
  return makeElement(
    'table',
    { class: 'names' },
    makeElement(
      'thead',
      { class: 'hidden' },
      makeElement('tr', {}, ...['Name', 'Kind'].map((title) => makeElement('th', { scope: 'col' }, title))),
    ),
    makeElement(
      'tbody',
      {},
      ...names.map((name) =>
        makeElement(
          'tr',
          {},
          makeElement('td', { class: 'name' }, showName(name)),
          makeElement(
            'td',
            { class: 'muted' },
            [name.kind, name.script, name.note].filter((part) => part !== undefined).join(' · '),
          ),
        ),
      ),
    ),
  );
}

function makeFacts({ facts }: PartyView): HTMLElement {
  return makeElement(
    'dl',
    {},
    ...facts.flatMap(({ label, values }) => [
      makeElement('dt', {}, label),
      ...values.map((value) => makeElement('dd', { dir: 'auto' }, value)),
    ]),
  );
}

function makeWallets({ wallets }: PartyView, { copy }: PartyPageEvents): HTMLElement {
  return makeElement(
    'ul',
    { class: 'plain wallets' },
    ...wallets.map(({ label, address }) =>
      makeElement(
        'li',
        {},
        makeElement('span', { class: 'tag' }, label),
        makeElement('code', {}, address),
        makeCopyButton(address, copy),
      ),
    ),
  );
}

function makeLinks(links: readonly LinkView[], { onOpen }: PartyPageEvents): HTMLElement {
  return makeElement(
    'ul',
    { class: 'plain' },
    ...links.map(({ relation, to, name, isInverse }) => {
      const open = makeElement('button', { type: 'button', class: 'link', dir: 'auto' }, name);
      if (to !== undefined) open.addEventListener('click', () => onOpen(to));
      const linked = to === undefined ? makeElement('bdi', { dir: 'auto' }, name) : open;
      const words = makeElement(
        'span',
        { class: 'muted' },
        isInverse ? ` says of this party: ${relation}` : `${relation}: `,
      );
      return isInverse ? makeElement('li', {}, linked, words) : makeElement('li', {}, words, linked);
    }),
  );
}

function makeSource({ sourceUrl, sources, listTitle, listVersion }: PartyView): Node[] {
  return [
    makeElement('p', {}, `${listTitle}, version ${listVersion}`),
    ...(isWebAddress(sourceUrl)
      ? [
          makeElement(
            'p',
            {},
            makeElement('a', { href: sourceUrl, target: '_blank', rel: 'noreferrer' }, 'The entry at its publisher'),
          ),
        ]
      : []),
    ...(sources.length > 0
      ? [makeElement('ul', { class: 'plain muted' }, ...sources.map((source) => makeElement('li', {}, source)))]
      : []),
  ];
}

/** A list may say anything; only an address of the web becomes a link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
