/** A legal form found in a row of words: `words.slice(from, to)`. */
export interface LegalFormSpan {
  readonly from: number;
  readonly to: number;
  /** Forms of one family are exchangeable with less doubt than others: `ltd` and `limited`, `ooo` and `llc`. */
  readonly family: string;
}

/** The legal form that begins at `at`, the longest there is; undefined when none does. */
export function readLegalForm(words: readonly string[], at: number): LegalFormSpan | undefined {
  for (const form of BY_FIRST_WORD.get(words[at] ?? '') ?? []) {
    if (form.words.every((word, index) => words[at + index] === word)) {
      return { from: at, to: at + form.words.length, family: form.family };
    }
  }
  return undefined;
}

/**
 * Every legal form of a name. Only forms at the ends of a name count, where companies carry them: `Company` in `Cooperation Company` is
 * one, `Company` in `Company Hospital Trust` is not.
 */
export function findLegalForms(words: readonly string[]): readonly LegalFormSpan[] {
  const found: LegalFormSpan[] = [];
  let first = 0;
  for (let form = readLegalForm(words, 0); form; form = readLegalForm(words, first)) {
    found.push(form);
    first = form.to;
  }
  let last = words.length;
  for (
    let form = readLegalFormBefore(words, last);
    form && form.from >= first;
    form = readLegalFormBefore(words, last)
  ) {
    found.push(form);
    last = form.from;
  }
  return found;
}

/** The longest legal form that ends just before `end`. */
export function readLegalFormBefore(words: readonly string[], end: number): LegalFormSpan | undefined {
  for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
    const form = readLegalForm(words, from);
    if (form?.to === end) return form;
  }
  return undefined;
}

/** Family, then its spellings: folded, words apart. Sources: the registers' own abbreviations, and ISO 20275 (Entity Legal Forms). */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  [
    'limited',
    [
      'ltd',
      'limited',
      'co ltd',
      'company ltd',
      'company limited',
      'co limited',
      'pvt ltd',
      'private limited',
      'pvt limited',
      'private ltd',
      'pte ltd',
      'pty ltd',
      'proprietary limited',
      'sdn bhd',
      'bhd',
      'limited company',
      'ltda',
      'limitada',
      'ltd co',
      'ltd sti',
      'limited sirketi',
    ],
  ],
  [
    'llc',
    [
      'llc',
      'l l c',
      'limited liability company',
      'limited liability co',
      'limited liability partnership',
      'llp',
      'l l p',
      'gmbh',
      'gesellschaft mit beschrankter haftung',
      'mbh',
      'sarl',
      's a r l',
      'srl',
      's r l',
      'sro',
      's r o',
      'spol s r o',
      'sp z o o',
      'spolka z ograniczona odpowiedzialnoscia',
      'doo',
      'd o o',
      'ood',
      'eood',
      'ooo',
      'obshchestvo s ogranichennoi otvetstvennostyu',
      'inostrannoye obshchestvo s ogranichennoy otvetstvennostyu',
      'obschestvo s ogranichennoi otvetstvennostyu',
      'obschestvo s ogranichennoy otvetstvennostyu',
      'obshchestvo s ogranichennoi otvetstvennostiu',
      'tavarystva z abmezhavanay adkaznastsyu',
      'obshchestvo s ogranichennoy otvetstvennostyu',
      'общество с ограниченной ответственностью',
      'ооо',
      'тоо',
      'tov',
      'тов',
      'wll',
      'w l l',
      'bvba',
      'sprl',
      'bv',
      'b v',
      '유한회사',
      '유한책임회사',
      '有限责任公司',
    ],
  ],
  [
    'stock',
    [
      'jsc',
      'ojsc',
      'cjsc',
      'pjsc',
      'oao',
      'zao',
      'pao',
      'ao',
      'nao',
      'joint stock company',
      'joint stock co',
      'open joint stock company',
      'closed joint stock company',
      'public joint stock company',
      'private joint stock company',
      'private joint stock',
      'public joint stock',
      'otkrytoe aktsionernoe obshchestvo',
      'otkrytoye aktsionernoye obshchestvo',
      'zakrytoye aktsionernoye obshchestvo',
      'aktsionernoye obshchestvo',
      'aktsionernoe obshchestvo',
      'zakrytoe aktsionernoe obshchestvo',
      'publichnoe aktsionernoe obshchestvo',
      'акционерное общество',
      'открытое акционерное общество',
      'закрытое акционерное общество',
      'публичное акционерное общество',
      'ао',
      'оао',
      'зао',
      'пао',
      'prat',
      'ag',
      'aktiengesellschaft',
      'sa',
      's a',
      'spa',
      's p a',
      'nv',
      'n v',
      'ab',
      'asa',
      'oyj',
      'oy',
      'plc',
      'public limited company',
      'saog',
      'saoc',
      'psc',
      'pjs',
      'sal',
      's a l',
      'sae',
      's a e',
      'tbk',
      'kk',
      'kabushiki kaisha',
      '주식회사',
      '株式会社',
      '股份有限公司',
      'as',
      'a s',
      'anonim sirketi',
      'sociedad anonima',
      'societe anonyme',
      'sa de cv',
      's a de c v',
      'sapi de cv',
      's de rl de cv',
      'sas',
      's a s',
    ],
  ],
  [
    'cooperative',
    [
      's c',
      's de r l',
      's de r l de c v',
      's a c',
      's a s',
      's c s',
      's c a',
      'cv',
      'kg',
      'co kg',
      'gmbh co kg',
      'gmbh and co kg',
      'ohg',
      'e k',
      'ek',
      'kft',
      'zrt',
      'nyrt',
      'rt',
      'eirl',
      'e i r l',
      'eurl',
      'snc',
      'scs',
      'sca',
    ],
  ],
  ['corporation', ['corp', 'corporation', 'inc', 'incorporated', 'co inc']],
  [
    'company',
    [
      'co',
      'company',
      '회사',
      '公司',
      '有限公司',
      'компания',
      'compagnie',
      'cia',
      'compania',
      'sherkat',
      'sharikat',
      'kompaniya',
      'firma',
    ],
  ],
  ['free-zone', ['fze', 'fzco', 'fz llc', 'fzc', 'fz co', 'dmcc', 'free zone establishment', 'free zone company']],
  ['establishment', ['est', 'establishment']],
  [
    'state',
    [
      'fgup',
      'фгуп',
      'federal state unitary enterprise',
      'federal state enterprise',
      'state unitary enterprise',
      'unitary enterprise',
      'rue',
      'republican unitary enterprise',
      'federalnoe gosudarstvennoe unitarnoe predpriyatie',
    ],
  ],
];

interface LegalForm {
  readonly words: readonly string[];
  readonly family: string;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly LegalForm[]> = buildTable();

function buildTable(): Map<string, LegalForm[]> {
  const table = new Map<string, LegalForm[]>();
  for (const [family, spellings] of TABLE) {
    for (const spelling of spellings) {
      // Han is read a character at a time, as `tokenize` reads it.
      const words = /^\p{Script=Han}+$/u.test(spelling) ? Array.from(spelling) : spelling.split(' ');
      const forms = table.get(words[0] ?? '') ?? [];
      forms.push({ words, family });
      table.set(words[0] ?? '', forms);
    }
  }
  for (const forms of table.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const LONGEST: number = Math.max(...Array.from(BY_FIRST_WORD.values(), (forms) => forms[0]?.words.length ?? 0));
