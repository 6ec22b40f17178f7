// Reads JSON that another program printed, without trusting its shape: what is missing or of another type is
// undefined, never an exception in the middle of a report.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The first JSON object in a text, which may have log lines before and after it. */
export function parseJsonObject(text: string): Json | undefined {
  const first = text.indexOf("{");
  const last = text.lastIndexOf("}");
  if (first < 0 || last < first) return undefined;
  try {
    // JSON.parse gives nothing but these types.
    return JSON.parse(text.slice(first, last + 1)) as Json;
  } catch {
    return undefined;
  }
}

export function getField(value: Json | undefined, key: string): Json | undefined {
  if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value)) {
    return undefined;
  }
  // Array.isArray does not narrow readonly arrays.
  const record = value as { readonly [key: string]: Json };
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function getText(value: Json | undefined, key: string): string | undefined {
  const field = getField(value, key);
  return typeof field === "string" ? field : undefined;
}

/** A number, also one that was written as a string. */
export function getNumber(value: Json | undefined, key: string): number | undefined {
  const field = getField(value, key);
  const number = typeof field === "string" && field !== "" ? Number(field) : field;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

export function getList(value: Json | undefined, key: string): readonly Json[] {
  const field = getField(value, key);
  return Array.isArray(field) ? field : [];
}
