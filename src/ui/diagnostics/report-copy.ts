import { makeElement } from '../make-element.ts';

/** The report as text, to be looked at before it is sent to anybody, and a button that copies it. */
export function makeReportCopy(report: string, copy: (text: string) => Promise<void>): HTMLElement {
  const button = makeElement('button', { type: 'button', class: 'primary' }, 'Copy the report');
  const said = makeElement('span', { role: 'status' });
  button.addEventListener('click', () => {
    copy(report).then(
      () => (said.textContent = 'Copied.'),
      () =>
        (said.textContent = 'Not copied: the browser does not let this page use the clipboard. Copy it from below.'),
    );
  });
  return makeElement(
    'div',
    { class: 'report' },
    makeElement('p', {}, 'The report holds no text of pages, no names of people and no addresses of sites you visit.'),
    makeElement('p', {}, button, ' ', said),
    makeElement(
      'details',
      { class: 'report-text' },
      makeElement('summary', {}, 'The report'),
      makeElement('pre', { tabindex: 0 }, report),
    ),
  );
}
