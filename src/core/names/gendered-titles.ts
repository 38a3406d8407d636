/** The sex that a form of address says, where it says one; undefined for other words. Given names and pronouns are not looked at: who `she` is, a text alone does not tell. */
export function genderOfTitle(word: string): 'male' | 'female' | undefined {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : undefined;
}

const MALE = new Set('mr sir herr monsieur señor senor sr signor г гн господин гражданин пан'.split(' '));
const FEMALE = new Set(
  'mrs ms miss madam mme madame frau señora senora sra señorita signora госпожа гжа гражданка пани 여사 女士 小姐'.split(
    ' ',
  ),
);
