/** Longer data of a page about itself is left unread. */
const MOST_JSON = 200_000;

/** The types that a page declares of itself, in document order: JSON-LD, microdata, RDFa, Open Graph. What stands inside another thing (the author of an article) does not count. */
export function findDeclaredTypes(page: Document): readonly string[] {
  const graph = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap(({ textContent }) =>
    typesOfJson(textContent),
  );
  const microdata = Array.from(page.querySelectorAll('[itemscope][itemtype]'))
    .filter((element) => !element.parentElement?.closest('[itemscope]'))
    .map((element) => nameOf(element.getAttribute('itemtype') ?? ''));
  const rdfa = Array.from(page.querySelectorAll('[typeof]'))
    .filter((element) => !element.parentElement?.closest('[typeof]'))
    .map((element) => nameOf(element.getAttribute('typeof') ?? ''));
  const openGraph = page.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return [...graph, ...microdata, ...rdfa, ...(openGraph ? [`og:${openGraph}`] : [])]
    .map((type) => type.slice(0, 100))
    .slice(0, 100);
}

function typesOfJson(text: string): readonly string[] {
  if (text.length > MOST_JSON) return [];
  try {
    return typesOf(JSON.parse(text));
  } catch {
    // What the page wrote is not JSON: then it declares nothing.
    return [];
  }
}

function typesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [value['@type']].flat() : [];
  const types = own.filter((type) => typeof type === 'string').map(nameOf);
  return '@graph' in value ? [...types, ...typesOf(value['@graph'])] : types;
}

/** `https://schema.org/Person` and `schema:Person` are `Person`. */
function nameOf(type: string): string {
  return type.trim().replace(/^.*[/#:]/u, '');
}
