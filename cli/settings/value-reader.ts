// How a setting's value is read: from JSON in a file, and from the text of an environment variable. One object for each
// kind of value; what can't be read says what is wanted, and where in the value it went wrong.
import { findNearest } from "../nearest-word.ts";
import { listBoardIds } from "../node-host.ts";

export interface ReadFailure {
  /** Way into the value, from outside: keys and indices; empty for the value itself. */
  readonly at: readonly string[];
  /** A name that does not exist; else a value of another kind. */
  readonly unknownName?: string;
  /** `a whole number above 0` */
  readonly wanted: string;
  readonly help?: string | undefined;
}

export type Reading<T> = { readonly value: T } | { readonly failure: ReadFailure };

export interface ValueReader<T> {
  /** JSON schema of the value. */
  readonly schema: object;
  /** A value that JSON can hold. */
  fromJson(value: unknown): Reading<T>;
  /** Text of an environment variable, not empty. */
  fromText(text: string): Reading<T>;
}

function fail(wanted: string, help?: string): { readonly failure: ReadFailure } {
  return { failure: { at: [], wanted, help } };
}

/** `did you mean \`nodemcuv2\`?`, or nothing. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const nearest = findNearest(word, known);
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}

export function readText(): ValueReader<string> {
  const check = (value: unknown): Reading<string> =>
    typeof value === "string" && value !== "" ? { value } : fail("text that is not empty");
  return { schema: { type: "string", minLength: 1 }, fromJson: check, fromText: check };
}

export function readNumber(least: number, most: number): ValueReader<number> {
  const check = (value: unknown): Reading<number> =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : fail(`a whole number from ${least} to ${most}`);
  return {
    schema: { type: "integer", minimum: least, maximum: most },
    fromJson: check,
    fromText: (text) => check(/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  };
}

export function readWord<W extends string>(words: readonly W[]): ValueReader<W> {
  const check = (value: unknown): Reading<W> => {
    const word = words.find((one) => one === value);
    if (word !== undefined) return { value: word };
    return fail(`one of ${words.join(", ")}`, typeof value === "string" ? suggest(value, words) : undefined);
  };
  return { schema: { enum: words }, fromJson: check, fromText: check };
}

export function readBoard(): ValueReader<string> {
  const check = (value: unknown): Reading<string> => {
    const known = listBoardIds();
    if (typeof value === "string" && known.includes(value)) return { value };
    const help = typeof value === "string" ? suggest(value, known) : undefined;
    return fail(`one of the boards ${known.join(", ")}`, help);
  };
  return { schema: { enum: listBoardIds() }, fromJson: check, fromText: check };
}

/** A list without doubles; in a variable its parts are separated by commas. */
export function readList<T>(reader: ValueReader<T>): ValueReader<readonly T[]> {
  const check = (parts: readonly unknown[], read: (part: never) => Reading<T>): Reading<readonly T[]> => {
    const all: T[] = [];
    for (const [index, part] of parts.entries()) {
      // The reader was given with what it reads: JSON's values or text.
      const reading = read(part as never);
      if ("failure" in reading) {
        return { failure: { ...reading.failure, at: [String(index), ...reading.failure.at] } };
      }
      if (!all.includes(reading.value)) all.push(reading.value);
    }
    return all.length === 0 ? fail("a list that is not empty") : { value: all };
  };
  return {
    schema: { type: "array", items: reader.schema, minItems: 1, uniqueItems: true },
    fromJson: (value) =>
      Array.isArray(value) ? check(value, (part) => reader.fromJson(part)) : fail("a list"),
    fromText: (text) =>
      check(
        text.split(",").map((one) => one.trim()),
        (part) => reader.fromText(part),
      ),
  };
}

/** Values under names; in a variable `name=value` pairs, separated by commas. */
export function readRecord<T>(options: {
  /** undefined: any name that `isName` takes. */
  readonly names?: readonly string[];
  readonly isName?: (name: string) => boolean;
  /** `a port of the sketch` */
  readonly nameWanted: string;
  readonly namePattern?: string;
  /** What stands between name and value in a variable. */
  readonly separator: "=" | ":";
  readonly reader: ValueReader<T>;
}): ValueReader<Readonly<Record<string, T>>> {
  const { names, isName, nameWanted, namePattern, separator, reader } = options;
  const add = (into: Record<string, T>, name: string, reading: Reading<T>): ReadFailure | undefined => {
    if (names !== undefined ? !names.includes(name) : isName?.(name) === false) {
      return { at: [name], unknownName: name, wanted: nameWanted, help: suggest(name, names ?? []) };
    }
    if ("failure" in reading) return { ...reading.failure, at: [name, ...reading.failure.at] };
    into[name] = reading.value;
    return undefined;
  };
  const collect = (parts: Iterable<readonly [string, Reading<T>]>): Reading<Record<string, T>> => {
    const all: Record<string, T> = {};
    for (const [name, reading] of parts) {
      const failure = add(all, name, reading);
      if (failure !== undefined) return { failure };
    }
    return { value: all };
  };
  const properties =
    names === undefined
      ? { patternProperties: { [namePattern ?? ""]: reader.schema } }
      : { properties: Object.fromEntries(names.map((name) => [name, reader.schema])) };
  return {
    schema: { type: "object", ...properties, additionalProperties: false },
    fromJson: (value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? collect(Object.entries(value).map(([name, part]) => [name, reader.fromJson(part)]))
        : fail("an object"),
    fromText: (text) =>
      collect(
        text.split(",").map((pair) => {
          const [name = "", ...rest] = pair.split(separator);
          return [name.trim(), reader.fromText(rest.join(separator).trim())];
        }),
      ),
  };
}
