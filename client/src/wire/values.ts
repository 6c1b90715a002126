/** Text, an attribute's value, `true` for a bare attribute, `null` for nothing. */
export type Scalar = string | number | true | null;

/** All attributes of a spread, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Chapter 3 of the protocol: a scalar, the attributes of a spread, `["p", ...]`, `["l", ...]`, `["h", ...]` or a patch. */
export type Value = Scalar | Attributes | Values;

export type Values = readonly Value[];

export const isScalar = (value: Value): value is Scalar => typeof value !== "object" || !value;

export const isValues = (value: Value): value is Values => Array.isArray(value);
