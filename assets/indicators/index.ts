import accounts from './accounts.json' with { type: 'json' };
import charges from './charges.json' with { type: 'json' };
import codeHost from './code-host.json' with { type: 'json' };
import contact from './contact.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import equipment from './equipment.json' with { type: 'json' };
import identity from './identity.json' with { type: 'json' };
import payment from './payment.json' with { type: 'json' };
import show from './show-rule.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import technologies from './technologies.json' with { type: 'json' };
import tooling from './tooling.json' with { type: 'json' };
import venues from './venues.json' with { type: 'json' };
import vocabulary from './vocabulary.json' with { type: 'json' };
import voices from './voices.json' with { type: 'json' };
import workHistory from './work-history.json' with { type: 'json' };

/**
 * The published signs of IT-worker fraud, in our own words: one file for each group of rules. Plain JSON for `readRules`; nothing here is trusted before it was
 * read.
 *
 * A rule names the publications it rests on and the day it was last compared with them. Signs that publications name and that touch a protected ground are not
 * among them: ARCHITECTURE.md lists those, and a test reads every rule against the list.
 */
export const builtinRules: RuleFiles = {
  rules: [
    ...accounts,
    ...charges,
    ...payment,
    ...contact,
    ...equipment,
    ...identity,
    ...workHistory,
    ...codeHost,
    ...venues,
    ...tooling,
  ],
  sources,
  show,
  voices,
  vocabulary,
  technologies,
  countries,
};

/** Files stay `unknown` until they are read. */
export interface RuleFiles {
  readonly rules: readonly unknown[];
  readonly sources: unknown;
  readonly show: unknown;
  readonly voices: unknown;
  readonly vocabulary: unknown;
  readonly technologies: unknown;
  readonly countries: unknown;
}
