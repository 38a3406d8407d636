import { makeElement } from '../make-element.ts';

/** @param version Of the extension. */
export function makeAbout(version: string): readonly Node[] {
  return [
    makeElement(
      'p',
      {},
      `Namesake ${version}. Names on the pages you read and names you type are screened on this device.`,
    ),
    makeElement(
      'p',
      {},
      'A hit says that names are alike. It never says who a person is: only somebody who looked can.',
    ),
    makeElement(
      'p',
      {},
      makeElement('a', { href: 'policy.html' }, 'What is in effect, and who decided it'),
      ' · ',
      makeElement('a', { href: 'diagnostics.html' }, 'Diagnostics'),
    ),
  ];
}
