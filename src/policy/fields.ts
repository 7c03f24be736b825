/** What all settings have: the kind tells how a value is checked and shown, `fallback` is the default. */
interface Field<Kind extends string, Value> {
  readonly kind: Kind;
  readonly fallback: Value;
}
interface ChoiceField<Options extends readonly string[]> extends Field<'choice', Options[number]> {
  readonly options: Options;
}
export interface NumberField extends Field<'number', number> {
  readonly least: number;
  readonly most: number;
}
interface ListField extends Field<'list', readonly string[]> {
  /** Why an item cannot be used; undefined where it can. */
  readonly trouble?: (item: string) => string | undefined;
}
interface TextField extends Field<'text', string> {
  /** Why the text cannot be used; undefined where it can. */
  readonly trouble?: (text: string) => string | undefined;
}
/** Each rule is `what -> action`: see `parseRule`. */
export type RulesField = Field<'rules', readonly string[]>;
export type AnyField =
  Field<'switch', boolean> | ChoiceField<readonly string[]> | NumberField | TextField | ListField | RulesField;

/** Makers of fields, one for each kind that is used more than once. */
export const choice = <const Options extends readonly string[]>(
  field: Omit<ChoiceField<Options>, 'kind'>,
): ChoiceField<Options> => ({ kind: 'choice', ...field });
export const toggle = (field: Omit<Field<'switch', boolean>, 'kind'>) => ({ kind: 'switch', ...field }) as const;
export const text = (field: Omit<TextField, 'kind'>): TextField => ({ kind: 'text', ...field });
export const list = (field: Omit<ListField, 'kind'>): ListField => ({ kind: 'list', ...field });
