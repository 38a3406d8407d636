import reconnaissance from './2010-08-30-reconnaissance-and-munitions.json' with { type: 'json' };
import armedForces from './2017-06-01-armed-forces-and-computer-center.json' with { type: 'json' };
import cheilCreditBank from './2017-09-26-cheil-credit-bank.json' with { type: 'json' };
import parkJinHyok from './2018-09-06-park-jin-hyok.json' with { type: 'json' };
import itCompanies from './2018-09-13-it-companies.json' with { type: 'json' };
import hackingGroups from './2019-09-13-hacking-groups.json' with { type: 'json' };
import lazarusLaundering from './2020-03-02-lazarus-laundering.json' with { type: 'json' };
import blender from './2022-05-06-blender.json' with { type: 'json' };
import chilsong from './2023-03-01-chilsong.json' with { type: 'json' };
import simHyonSop from './2023-04-24-sim-hyon-sop.json' with { type: 'json' };
import itWorkers from './2023-05-23-it-workers.json' with { type: 'json' };
import semenov from './2023-08-23-semenov.json' with { type: 'json' };
import sinbad from './2023-11-29-sinbad.json' with { type: 'json' };
import kimsuky from './2023-11-30-kimsuky.json' with { type: 'json' };
import chinyongFronts from './2024-03-27-chinyong-fronts-and-bankers.json' with { type: 'json' };
import simHyonSopNetwork from './2024-12-17-sim-hyon-sop-network.json' with { type: 'json' };
import laos from './2025-01-16-it-workers-in-laos.json' with { type: 'json' };
import songKumHyok from './2025-07-08-song-kum-hyok-and-asatryan.json' with { type: 'json' };
import sobaeksu from './2025-07-24-sobaeksu.json' with { type: 'json' };
import chinyongPayments from './2025-08-27-chinyong-payments.json' with { type: 'json' };
import bankers from './2025-11-04-bankers.json' with { type: 'json' };
import amnokgang from './2026-03-12-amnokgang.json' with { type: 'json' };
import korea20230210 from './kr-2023-02-10.json' with { type: 'json' };
import korea20230523 from './kr-2023-05-23.json' with { type: 'json' };
import korea20241226 from './kr-2024-12-26.json' with { type: 'json' };

/**
 * The list that comes with Namesake: what OFAC and the Republic of Korea designated about IT workers and hackers of the DPRK. Plain
 * JSON for `readSnapshot`; nothing here is trusted before it was read.
 *
 * One file per action, named by its date. Names, numbers and dates are the publisher's, with its misprints; what we say ourselves
 * stands in a `note` or in a remark that begins with “Namesake note”. The five parties of the release of 2023-05-23 come first.
 *
 * `version` is the newest action that is complete here and, behind the dot, the number of our corrections since.
 */
export const builtinList: BuiltinList = {
  list: 'builtin',
  title: 'Built-in list',
  publisher: 'Namesake, after OFAC and the Korean Ministry of Foreign Affairs',
  version: '2026-03-12.0',
  publishedOn: '2026-03-12',
  licence: 'OFAC: U.S. Government work, 17 U.S.C. § 105. Selection, notes and readings: MIT.',
  attribution:
    'Source: U.S. Department of the Treasury, OFAC. Not endorsed by OFAC. ' +
    'Korean entries: announcements of the Ministry of Foreign Affairs of the Republic of Korea.',
  parties: [
    ...itWorkers,
    ...reconnaissance,
    ...armedForces,
    ...cheilCreditBank,
    ...parkJinHyok,
    ...itCompanies,
    ...hackingGroups,
    ...lazarusLaundering,
    ...blender,
    ...chilsong,
    ...simHyonSop,
    ...semenov,
    ...sinbad,
    ...kimsuky,
    ...chinyongFronts,
    ...simHyonSopNetwork,
    ...laos,
    ...songKumHyok,
    ...sobaeksu,
    ...chinyongPayments,
    ...bankers,
    ...amnokgang,
    ...korea20230210,
    ...korea20230523,
    ...korea20241226,
  ],
};

/** The head is ours and typed; the entries are files and stay `unknown` until they are read. */
export interface BuiltinList {
  readonly list: 'builtin';
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly publishedOn: string;
  readonly licence: string;
  readonly attribution: string;
  readonly parties: readonly unknown[];
}
