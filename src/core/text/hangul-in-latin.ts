/**
 * A plain Latin spelling of Hangul, letter by letter, for names that are not Korean (`호메이니` → `homeini`): what is compared then is how it sounds. Other
 * characters stay.
 */
export function hangulInLatin(word: string): string {
  let latin = '';
  for (const character of word) {
    const index = character.charCodeAt(0) - 0xac00;
    if (index < 0 || index > 11_171) latin += character;
    else
      latin +=
        (INITIALS[Math.floor(index / 588)] ?? '') +
        (VOWELS[Math.floor((index % 588) / 28)] ?? '') +
        (FINALS[index % 28] ?? '');
  }
  return latin;
}

const INITIALS = ['g', 'k', 'n', 'd', 't', 'r', 'm', 'b', 'p', 's', 's', '', 'j', 'j', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
