import { afterEach, describe, expect, test } from 'vitest';
import '../../src/ui/own-pages.css';
import { makeOrganisationNote } from '../../src/ui/options/organisation-section.ts';
import { makeSettingRow } from '../../src/ui/options/setting-row.ts';
import { makeSites } from '../../src/ui/options/sites-section.ts';
import { makeOrganisationFoot } from '../../src/ui/organisation-foot.ts';
import { makeEffectiveTables } from '../../src/ui/policy/effective-table.ts';
import { makeSectionsPage } from '../../src/ui/sections-page.ts';
import { SETTING_NAMES } from '../../src/core/index.ts';
import type { SettingsView } from '../../src/core/index.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { makeSettingsView } from './fake-popup-world.ts';

afterEach(() => document.body.replaceChildren());

/** Everything on the screens of settings that an administrator, or somebody who plays one, can write. */
async function show(view: SettingsView): Promise<void> {
  const events = { onChoose: async () => ({ isKept: true }) as const };
  const page = makeSectionsPage('Settings', [
    { id: 'organisation', title: 'Organisation', draw: async () => makeOrganisationNote(view, true) },
    {
      id: 'sites',
      title: 'Sites',
      draw: async () => makeSites(view, { onMode: async () => ({ isKept: true }), onForget: async () => {} }),
    },
    {
      id: 'rows',
      title: 'Rows',
      draw: async () => SETTING_NAMES.map((name) => makeSettingRow(name, view.settings, events)),
    },
    { id: 'tables', title: 'Tables', draw: async () => makeEffectiveTables(view) },
    { id: 'foot', title: 'Foot', draw: async () => makeOrganisationFoot(view) },
  ]);
  document.body.append(page.element);
  await page.refresh();
}

const WORDS = [...HOSTILE_NAMES.map((name) => name.slice(0, 75)), '귀하의 조직', 'Ваша организация', 'منظمتك'];

describe.for([400, 800])('%i pixels wide', (width) => {
  test.for(WORDS)('“%s” as every text of an organisation stays text, and nothing leaves its place', async (words) => {
    document.body.style.width = `${width}px`;
    const view = makeSettingsView({
      organisationName: words,
      supportText: words,
      blockedPageText: words,
      reviewReasons: [words],
      helpUrl: 'https://help.example.org/',
      sitesOff: [`https://${'a'.repeat(60)}.example.org/*`],
      [words]: words,
      onPageMarks: words,
    });
    await show({ ...view, sites: [[words, 'off']] });
    expect(document.querySelectorAll('main :is(img, svg, script, b, u, [onerror], [onload])')).toHaveLength(0);
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(main?.clientWidth ?? 0);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).not.toMatch(/^javascript:/i);
  });
});

describe('a row of a setting', () => {
  test('that is locked shows what holds, cannot be changed, and says who set it', async () => {
    await show(makeSettingsView({ marksDownTo: 'exact', organisationName: '예시 주식회사' }));
    const field = document.querySelector<HTMLSelectElement>('#setting-marksDownTo');
    expect(field?.disabled).toBe(true);
    expect(field?.value).toBe('exact');
    expect(document.querySelector('#setting-marksDownTo-reason')?.textContent).toBe('Set by 예시 주식회사.');
    expect(field?.getAttribute('aria-describedby')).toContain('setting-marksDownTo-reason');
  });

  test('whose choice is not kept says why, and shows what holds again', async () => {
    const { settings } = makeSettingsView();
    document.body.append(
      makeSettingRow('refreshHours', settings, { onChoose: async () => ({ isKept: false, reason: 'Too many.' }) }),
    );
    const field = document.querySelector<HTMLInputElement>('input');
    if (field) field.value = '9999';
    field?.dispatchEvent(new Event('change'));
    await expect.poll(() => document.querySelector('.failure')?.textContent).toBe('Too many.');
    expect(field?.value).toBe('6');
  });

  test('whose choice could not even be sent says that Namesake failed', async () => {
    const { settings } = makeSettingsView();
    document.body.append(
      makeSettingRow('announceMarks', settings, { onChoose: async () => Promise.reject(new Error('no answer.')) }),
    );
    document.querySelector<HTMLInputElement>('input')?.click();
    await expect.poll(() => document.querySelector('.failure')?.textContent).toBe('Namesake failed: no answer.');
    expect(document.querySelector<HTMLInputElement>('input')?.checked).toBe(true);
  });
});

test('a section that fails says so, and the others stand', async () => {
  const page = makeSectionsPage('Page', [
    { id: 'one', title: 'One', draw: async () => Promise.reject(new Error('the disk is full.')) },
    { id: 'two', title: 'Two', draw: async () => [document.createTextNode('All is well.')] },
    { id: 'three', title: 'Three', draw: async () => [] },
  ]);
  document.body.append(page.element);
  await page.refresh();
  expect(document.querySelector('#one .failure')?.textContent).toBe('Namesake failed: the disk is full.');
  expect(document.querySelector('#two')?.textContent).toContain('All is well.');
  expect(document.querySelector<HTMLElement>('#three')?.hidden).toBe(true);
});
