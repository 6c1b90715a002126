/** Text, an attribute's value, `true` for a bare attribute, `null` for nothing. */
export type Scalar = string | number | true | null;

/** Chapter 3 of the protocol: a scalar, `["p", ...]`, `["l", ...]`, `["h", ...]` or a patch. */
export type Value = Scalar | Values;

export type Values = readonly Value[];

export const isScalar = (value: Value): value is Scalar => !Array.isArray(value);
