import { isRecord } from '../format.ts';
import { ListFormatError } from '../list-format-error.ts';
import { tidy } from '../text/tidy.ts';

/** One line of `entities.ftm.json`. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly isTarget: boolean;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  /** ISO time, as far as it is given. */
  readonly lastSeen: string;
  readonly lastChange: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** @throws {ListFormatError} If the line is no entity. */
export function readFtmEntity(json: Readonly<Record<string, unknown>>, line: number): FtmEntity {
  const { id, caption, schema, properties } = json;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isRecord(properties))
    throw new ListFormatError(`line ${line} is no FollowTheMoney entity: it needs "id", "schema" and "properties"`);
  return {
    id,
    schema,
    caption: typeof caption === 'string' ? (tidy(caption) ?? id) : id,
    isTarget: json['target'] === true,
    datasets: textsOf(json['datasets']),
    referents: textsOf(json['referents']),
    lastSeen: textOf(json['last_seen']),
    lastChange: textOf(json['last_change']),
    properties: new Map(Object.entries(properties).map(([name, values]) => [name, textsOf(values)])),
  };
}

/** All values of a property. */
export function valuesOf({ properties }: FtmEntity, name: string): readonly string[] {
  return properties.get(name) ?? [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.flatMap((item: unknown) => (typeof item === 'string' ? (tidy(item) ?? []) : []))
    : [];
}
