import { afterEach, expect, test } from 'vitest';
import { markWords } from '../../src/ui/mark-words.ts';
import { get, setBody } from './on-page.ts';

afterEach(() => document.body.replaceChildren());

const marks = (): string[] => Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent);

test('words are marked whatever their case and accents, also split over elements', () => {
  setBody('<p>KÍM Sang <b>M</b>an of Chinyong</p>');
  markWords(get('p'), ['kim sang man', 'Chinyong']);
  expect(marks().join('|')).toBe('KÍM Sang |M|an|Chinyong');
  expect(get('p').textContent).toBe('KÍM Sang Man of Chinyong');
});

test('called again, the marks of before are gone', () => {
  setBody('<p>Kim Sang Man of Chinyong</p>');
  markWords(get('p'), ['Kim']);
  markWords(get('p'), ['Chinyong', '']);
  expect(marks()).toEqual(['Chinyong']);
});

test('fields are left alone', () => {
  setBody('<div><textarea>a Kim b</textarea><p contenteditable>Kim <b>Kim</b></p></div>');
  markWords(get('div'), ['Kim']);
  expect(marks()).toEqual([]);
  expect(document.querySelector('textarea')?.value).toBe('a Kim b');
});
