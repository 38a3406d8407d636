/** Who Namesake is set up for. Several defaults follow from it. */
export type Profile = 'hr' | 'marketplace' | 'crypto';

/** In the order people read them. */
export const PROFILES: readonly Profile[] = ['hr', 'marketplace', 'crypto'];

/** One value for all, or one for each profile. */
export type Default<T> = T | Readonly<Record<Profile, T>>;

/** A bound that an organisation may set around what people choose. It holds whatever they choose. */
export type Limit = 'atLeast' | 'atMost';

/** What every setting says about itself, whatever it holds. Everything else about settings is derived from this. */
interface Described {
  /** A few words, for a row of the options page or a line of the group policy editor. */
  readonly title: string;
  /** What it does, in full sentences, for people and administrators alike. */
  readonly meaning: string;
  /** `anyone`: the person at the browser, unless the organisation decides. `organisation`: only a policy sets it. */
  readonly decidedBy: 'anyone' | 'organisation';
  /** Whether a policy may take the choice away. What people need to work at all (language, screen reader) stays theirs. */
  readonly lockable: boolean;
}

/** What holds, and stays locked, when an organisation set the value for good and wrote something that cannot be used. */
type WhenBroken<T> = { readonly whenBroken?: T };

export interface FlagSource extends Described, WhenBroken<boolean> {
  readonly kind: 'flag';
  readonly default: Default<boolean>;
}

/** One of a few words. Where the setting can be limited, the words stand from least to most. */
export interface ChoiceSource extends Described, WhenBroken<string> {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, string>>;
  readonly default: Default<string>;
  readonly limits?: readonly Limit[];
  /** The most a profile allows, for everybody: not even an organisation goes beyond it. */
  readonly profileAtMost?: Readonly<Partial<Record<Profile, string>>>;
}

/** A whole number between `min` and `max`, both included. */
export interface WholeSource extends Described {
  readonly kind: 'whole';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default: Default<number>;
  readonly limits?: readonly Limit[];
}

/** One line of text; empty means not set. */
export interface TextSource extends Described {
  readonly kind: 'text';
  readonly shape: TextShape;
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly default: Default<string>;
  /** Never shown, logged or copied. */
  readonly isSecret?: true;
}

/** Several lines of text without order: duplicates are one, and reading sorts them. */
export interface SetSource extends Described {
  readonly kind: 'set';
  readonly items: ItemShape;
  readonly maxItems: number;
  readonly default: Default<readonly string[]>;
}

export type SettingSource = FlagSource | ChoiceSource | WholeSource | TextSource | SetSource;

/**
 * What a text must look like. `web-address` is https; `service-address` also plain http on this very computer; `public-key` is a raw
 * Ed25519 key in base64; `language` is `auto` or a tag such as `ko`.
 */
export type TextShape = 'line' | 'web-address' | 'service-address' | 'public-key' | 'language' | 'token';

/** What each entry of a set must look like. */
export type ItemShape = 'match-pattern' | 'list-id' | 'rule-id' | 'language' | 'line';

/** The value that a source describes: `boolean`, one of the words of a choice, `number`, `string` or `readonly string[]`. */
export type ValueOf<S> = S extends { readonly kind: 'flag' }
  ? boolean
  : S extends { readonly kind: 'choice'; readonly options: infer O }
    ? keyof O & string
    : S extends { readonly kind: 'whole' }
      ? number
      : S extends { readonly kind: 'text' }
        ? string
        : readonly string[];
