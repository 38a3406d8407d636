import type { RelationName } from '../../model/indicator-rule.ts';
import { addressesDiffer } from './addresses-differ.ts';
import { contactsDiffer } from './contacts-differ.ts';
import { countriesDiffer } from './countries-differ.ts';
import { handlesDiffer } from './handles-differ.ts';
import { hoursDiffer } from './hours-differ.ts';
import { knownContact } from './known-contact.ts';
import { licenceDiffers } from './licence-differs.ts';
import { lookAlikeDomain } from './look-alike-domain.ts';
import { namesDiffer } from './names-differ.ts';
import { olderThanAccount } from './older-than-account.ts';
import { olderThanTechnology } from './older-than-technology.ts';
import { payeeDiffers } from './payee-differs.ts';
import { postsOverlap } from './posts-overlap.ts';
import { priceApart } from './price-apart.ts';
import type { Relation } from './relation.ts';
import { reviewsBurst } from './reviews-burst.ts';
import { sameText } from './same-text.ts';
import { wallet } from './wallet.ts';

/** How each relation that a rule may name is computed. */
export const RELATIONS: Readonly<Record<RelationName, Relation>> = {
  'addresses-differ': addressesDiffer,
  'contacts-differ': contactsDiffer,
  'countries-differ': countriesDiffer,
  'handles-differ': handlesDiffer,
  'hours-differ': hoursDiffer,
  'known-contact': knownContact,
  'licence-differs': licenceDiffers,
  'look-alike-domain': lookAlikeDomain,
  'names-differ': namesDiffer,
  'older-than-account': olderThanAccount,
  'older-than-technology': olderThanTechnology,
  'payee-differs': payeeDiffers,
  'posts-overlap': postsOverlap,
  'price-apart': priceApart,
  'reviews-burst': reviewsBurst,
  'same-text': sameText,
  wallet,
};
