import { Card } from './card.ts';
import { CardHost } from './card-host.ts';
import { CardOpener } from './card-opener.ts';
import type { MakePageCard } from './page-card.ts';

/** Puts host, card and opener together. */
export const makePageCard: MakePageCard = (page, needs, signal) => {
  const host = new CardHost(page, needs.quietly);
  const card = new Card(page, host, { ...needs, keepFree: () => opener.keepFree() });
  const opener = new CardOpener(page, card, host, needs, signal);
  signal.addEventListener(
    'abort',
    () => {
      card.close();
      host.remove();
    },
    { once: true },
  );
  return card;
};
