import type { XmlElement } from '../../../src/core/policy-files/read/read-xml.ts';

/** What one element may hold, in the order Microsoft's schema wants it, and what its attributes look like. */
interface ElementRule {
  /** `name` once, `name?` at most once, `name+` at least once, `name*` any number. */
  readonly children?: readonly string[];
  /** Any of these in any order, at least one. */
  readonly anyOf?: readonly string[];
  /** `name` must be there, `name?` may. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
}

const NAME = /^[\p{L}\p{N}_]+$/u;
const STRING = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const PRESENTATION = /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u;
const VERSION = /^\d{1,4}\.\d{1,5}$/;
const NUMBER = /^(?:0|[1-9]\d{0,9})$/;
const BOOLEAN = /^(?:true|false)$/;
/** No hive, no slash at either end. */
const KEY = /^(?!HKEY_|\\)[^\r\n]{1,255}(?<!\\)$/;
const VALUE_NAME = /^[^\\\r\n]{1,255}$/;
const XMLNS = /^http:\/\/schemas\.microsoft\.com\/GroupPolicy\/2006\/07\/PolicyDefinitions$/;

const VALUE: ElementRule = { anyOf: ['decimal', 'string', 'delete'] };
const VERSIONS = { xmlns: XMLNS, revision: VERSION, schemaVersion: VERSION };
const ELEMENT = { id: /./, valueName: VALUE_NAME, 'required?': BOOLEAN };

/** PolicyDefinitionFiles.xsd and PolicyDefinitions.xsd, as far as anything of them is used here. `parent/name` goes before `name`. */
const RULES: Readonly<Record<string, ElementRule>> = {
  policyDefinitions: {
    children: ['policyNamespaces', 'resources', 'supportedOn?', 'categories?', 'policies?'],
    attributes: VERSIONS,
  },
  policyNamespaces: { children: ['target', 'using*'] },
  target: { attributes: { prefix: NAME, namespace: /^\S+$/ } },
  using: { attributes: { prefix: NAME, namespace: /^\S+$/ } },
  'policyDefinitions/resources': {
    attributes: { minRequiredRevision: VERSION, 'fallbackCulture?': /^[a-z]{2}(-[A-Z]{2})?$/ },
  },
  'policyDefinitions/supportedOn': { children: ['definitions'] },
  definitions: { children: ['definition+'] },
  definition: { attributes: { name: NAME, displayName: STRING } },
  categories: { children: ['category+'] },
  category: { children: ['parentCategory?'], attributes: { name: NAME, displayName: STRING, 'explainText?': STRING } },
  parentCategory: { attributes: { ref: NAME } },
  policies: { children: ['policy+'] },
  policy: {
    children: ['parentCategory?', 'supportedOn', 'enabledValue?', 'disabledValue?', 'elements?'],
    attributes: {
      name: NAME,
      class: /^(?:User|Machine|Both)$/,
      displayName: STRING,
      'explainText?': STRING,
      'presentation?': PRESENTATION,
      key: KEY,
      'valueName?': VALUE_NAME,
    },
  },
  'policy/supportedOn': { attributes: { ref: NAME } },
  enabledValue: VALUE,
  disabledValue: VALUE,
  value: VALUE,
  'value/decimal': { attributes: { value: NUMBER } },
  'enabledValue/decimal': { attributes: { value: NUMBER } },
  'disabledValue/decimal': { attributes: { value: NUMBER } },
  'value/string': { text: /^.{0,255}$/s },
  elements: { anyOf: ['boolean', 'decimal', 'text', 'enum', 'list'] },
  'elements/decimal': { attributes: { ...ELEMENT, 'minValue?': NUMBER, 'maxValue?': NUMBER } },
  'elements/text': { attributes: { ...ELEMENT, 'maxLength?': NUMBER } },
  enum: { children: ['item+'], attributes: ELEMENT },
  item: { children: ['value'], attributes: { displayName: STRING } },
  list: {
    attributes: { id: /./, 'key?': KEY, 'valuePrefix?': /^.*$/, 'additive?': BOOLEAN, 'explicitValue?': BOOLEAN },
  },
  policyDefinitionResources: { children: ['displayName', 'description', 'resources'], attributes: VERSIONS },
  displayName: { text: /./ },
  description: { text: /./ },
  resources: { children: ['stringTable?', 'presentationTable?'] },
  stringTable: { children: ['string+'] },
  string: { attributes: { id: NAME }, text: /./ },
  presentationTable: { children: ['presentation+'] },
  presentation: {
    anyOf: ['decimalTextBox', 'textBox', 'dropdownList', 'listBox', 'checkBox', 'text'],
    attributes: { id: NAME },
  },
  decimalTextBox: { attributes: { refId: /./, 'defaultValue?': NUMBER, 'spin?': BOOLEAN }, text: /./ },
  dropdownList: { attributes: { refId: /./, 'noSort?': BOOLEAN, 'defaultItem?': NUMBER }, text: /./ },
  listBox: { attributes: { refId: /./ }, text: /./ },
  textBox: { children: ['label', 'defaultValue?'], attributes: { refId: /./ } },
  label: { text: /./ },
};

/** What an element of a policy is shown by. */
const CONTROLS: Readonly<Record<string, string>> = {
  decimal: 'decimalTextBox',
  text: 'textBox',
  enum: 'dropdownList',
  list: 'listBox',
};

/** Everything that Microsoft's schema forbids in one of the two files, by line. */
export function breaksOfSchema(element: XmlElement, parent = ''): readonly string[] {
  const rule = RULES[`${parent}/${element.name}`] ?? RULES[element.name];
  if (!rule) return [`line ${element.line}: <${element.name}> is unknown in <${parent}>`];
  return [
    ...breaksOfAttributes(element, rule.attributes ?? {}),
    ...breaksOfChildren(element, rule),
    ...((rule.text ?? /^\s*$/).test(element.text)
      ? []
      : [`line ${element.line}: <${element.name}> has the text “${element.text}”`]),
    ...element.children.flatMap((child) => breaksOfSchema(child, element.name)),
  ];
}

function breaksOfAttributes(
  { name, attributes, line }: XmlElement,
  rules: Readonly<Record<string, RegExp>>,
): readonly string[] {
  const known = Object.keys(rules).map((key) => key.replace('?', ''));
  return [
    ...Array.from(attributes.keys()).flatMap((key) =>
      known.includes(key) ? [] : [`line ${line}: <${name}> has ${key}`],
    ),
    ...Object.entries(rules).flatMap(([key, pattern]) => {
      const value = attributes.get(key.replace('?', ''));
      if (value === undefined) return key.endsWith('?') ? [] : [`line ${line}: <${name}> has no ${key}`];
      return pattern.test(value) ? [] : [`line ${line}: ${key.replace('?', '')} of <${name}> is “${value}”`];
    }),
  ];
}

function breaksOfChildren(
  { name, children, line }: XmlElement,
  { children: order = [], anyOf }: ElementRule,
): readonly string[] {
  const names = children.map((child) => child.name);
  if (anyOf) {
    const isGood = names.length > 0 && names.every((each) => anyOf.includes(each));
    return isGood ? [] : [`line ${line}: <${name}> holds ${names.join(', ') || 'nothing'}`];
  }
  const wanted = order.map((each) => `(?:${each.replace(/[?+*]$/, '')} )${/[?+*]$/.exec(each)?.[0] ?? ''}`).join('');
  const isGood = new RegExp(`^${wanted}$`).test(names.map((each) => `${each} `).join(''));
  return isGood ? [] : [`line ${line}: <${name}> holds ${names.join(', ') || 'nothing'}`];
}

/** Everything that the two files, together, refer to and do not have, or have twice. */
export function brokenReferences(admx: XmlElement, adml: XmlElement): readonly string[] {
  const strings = valuesOf(adml, 'string', 'id');
  const presentations = valuesOf(adml, 'presentation', 'id');
  const categories = valuesOf(admx, 'category', 'name');
  const definitions = valuesOf(admx, 'definition', 'name');
  const policies = find(admx, 'policy');
  return [
    ...[strings, presentations, categories, definitions, valuesOf(admx, 'policy', 'name')].flatMap((names) =>
      names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is there twice`),
    ),
    ...all(admx).flatMap(({ attributes }) =>
      Array.from(attributes.values()).flatMap((value) => {
        const [, table, id = ''] = /^\$\((string|presentation)\.(.+)\)$/.exec(value) ?? [];
        const known = table === 'string' ? strings : presentations;
        return table === undefined || known.includes(id) ? [] : [`${value} is not in the ADML`];
      }),
    ),
    ...valuesOf(admx, 'parentCategory', 'ref').filter((ref) => !categories.includes(ref)),
    ...policies.flatMap((policy) => {
      const ref = policy.children.find(({ name }) => name === 'supportedOn')?.attributes.get('ref') ?? '';
      return definitions.includes(ref) ? [] : [`${ref} is no definition`];
    }),
    ...strings
      .filter((id) => !all(admx).some(({ attributes }) => Array.from(attributes.values()).includes(`$(string.${id})`)))
      .map((id) => `nothing uses ${id}`),
    ...policies.flatMap((policy) => brokenPresentation(policy, adml)),
  ];
}

/** Each element of a policy needs a control of its kind, and a default inside its bounds. */
function brokenPresentation(policy: XmlElement, adml: XmlElement): readonly string[] {
  const name = policy.attributes.get('name') ?? '';
  const elements = policy.children.filter((child) => child.name === 'elements').flatMap(({ children }) => children);
  const id = /\.(.+)\)$/.exec(policy.attributes.get('presentation') ?? '')?.[1];
  const controls = find(adml, 'presentation').find(({ attributes }) => attributes.get('id') === id)?.children ?? [];
  const wanted = elements.map((element) => `${CONTROLS[element.name]} ${element.attributes.get('id')}`);
  const found = controls.map((control) => `${control.name} ${control.attributes.get('refId')}`);
  const isSame = wanted.toSorted().join() === found.toSorted().join();
  const bounds = elements.flatMap((element) => {
    const [least, most] = ['minValue', 'maxValue'].map((key) => Number(element.attributes.get(key) ?? Number.NaN));
    const preset = Number(controls[0]?.attributes.get('defaultValue') ?? Number.NaN);
    return element.name === 'decimal' && !((least ?? 0) <= preset && preset <= (most ?? 0))
      ? [`${name}: ${preset} is out of bounds`]
      : [];
  });
  const items = elements[0]?.children.length ?? 0;
  const chosen = Number(controls[0]?.attributes.get('defaultItem') ?? 0);
  return [
    ...(isSame ? [] : [`${name} has ${wanted.join()} and shows ${found.join()}`]),
    ...bounds,
    ...(chosen > 0 && chosen >= items ? [`${name}: there is no item ${chosen}`] : []),
  ];
}

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

function find(element: XmlElement, name: string): readonly XmlElement[] {
  return all(element).filter((each) => each.name === name);
}

function valuesOf(element: XmlElement, name: string, attribute: string): readonly string[] {
  return find(element, name).map(({ attributes }) => attributes.get(attribute) ?? '');
}
