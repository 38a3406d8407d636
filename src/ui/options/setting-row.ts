import { SOURCES } from '../../core/index.ts';
import type { ChoiceOutcome, EffectiveSettings, SettingName, SettingSource, Value } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';

export interface SettingRowEvents {
  /** Keeps a choice. What is not kept is said beside the field, and what holds stands in it again. */
  readonly onChoose: (name: SettingName, value: Value) => Promise<ChoiceOutcome>;
}

/**
 * One setting: its title, a field to change it, what it does, and who decided it. Where it is locked the field shows what holds and cannot
 * be changed.
 */
export function makeSettingRow(
  name: SettingName,
  settings: EffectiveSettings,
  { onChoose }: SettingRowEvents,
): HTMLElement {
  const source = SOURCES[name];
  const { value, isLocked, by, reason } = settings[name];
  const ids = { field: `setting-${name}`, meaning: `setting-${name}-meaning`, reason: `setting-${name}-reason` };
  const failure = makeElement('p', { class: 'failure', role: 'alert' });
  failure.hidden = true;
  const field = makeField(source, value);
  field.id = ids.field;
  field.disabled = isLocked;
  field.setAttribute('aria-describedby', `${ids.reason} ${ids.meaning}`);
  field.addEventListener('change', () => {
    void keep();
  });
  const keep = async (): Promise<void> => {
    try {
      const outcome = await onChoose(name, readField(source, field));
      failure.hidden = outcome.isKept;
      if (outcome.isKept) return;
      failure.textContent = outcome.reason;
    } catch (error) {
      failure.hidden = false;
      failure.textContent = `Namesake failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    writeField(source, field, value);
  };
  const label = makeElement('label', { for: ids.field }, source.title);
  const unit = source.kind === 'whole' ? makeElement('span', {}, source.unit) : undefined;
  return makeElement(
    'div',
    { class: `setting${isLocked ? ' is-locked' : ''}`, 'data-setting': name, 'data-by': by },
    // A box stands before its words, every other field behind them.
    makeElement('div', { class: 'field' }, ...(source.kind === 'flag' ? [field, label] : [label, field, unit])),
    by === 'default' && !isLocked
      ? makeElement('span', { id: ids.reason, class: 'hidden' }, reason)
      : makeElement('p', { id: ids.reason, class: 'decided' }, reason),
    failure,
    makeElement('p', { id: ids.meaning, class: 'muted' }, source.meaning),
  );
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function makeField(source: SettingSource, value: Value): Field {
  switch (source.kind) {
    case 'flag':
      return makeElement('input', { type: 'checkbox', checked: value === true });
    case 'whole':
      return makeElement('input', { type: 'number', min: source.min, max: source.max, step: 1, value: Number(value) });
    case 'text':
      return makeElement('input', { type: 'text', maxlength: source.maxLength, value: String(value), dir: 'auto' });
    case 'choice': {
      const options = Object.entries(source.options).map(([word, meaning]) =>
        makeElement('option', { value: word, selected: word === value }, meaning.replace(/\.$/, '')),
      );
      return makeElement('select', {}, ...options);
    }
    case 'set':
      return makeElement('textarea', { rows: 3, dir: 'auto', spellcheck: 'false' }, joinLines(value));
  }
}

function readField(source: SettingSource, field: Field): Value {
  if (field instanceof HTMLInputElement && source.kind === 'flag') return field.checked;
  if (source.kind === 'whole') return field.value.trim();
  if (source.kind !== 'set') return field.value;
  return field.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function writeField(source: SettingSource, field: Field, value: Value): void {
  if (field instanceof HTMLInputElement && source.kind === 'flag') field.checked = value === true;
  else field.value = source.kind === 'set' ? joinLines(value) : String(value);
}

function joinLines(value: Value): string {
  return Array.isArray(value) ? value.join('\n') : String(value);
}
