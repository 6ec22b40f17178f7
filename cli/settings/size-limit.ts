// The most that firmware may take of a memory: `900 KB`, or a share of what the board has. Pure.
import type { Reading, ValueReader } from "./value-reader.ts";

export type SizeLimit =
  | { readonly kind: "bytes"; readonly bytes: number }
  /** 0.9 is nine tenths of the memory. */
  | { readonly kind: "share"; readonly share: number };

const units: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1024, MB: 1024 * 1024 };
const pattern = /^(\d+(?:\.\d+)?) ?(%|B|KB|MB)?$/;

export function readSizeLimit(): ValueReader<SizeLimit> {
  const wanted = "a number of bytes, `900 KB` or `90 %`";
  const fromText = (text: string): Reading<SizeLimit> => {
    const [, amount, unit = ""] = pattern.exec(text) ?? [];
    if (amount === undefined) return { failure: { at: [], wanted } };
    if (unit === "%") return { value: { kind: "share", share: Number(amount) / 100 } };
    return { value: { kind: "bytes", bytes: Math.floor(Number(amount) * (units[unit] ?? 1)) } };
  };
  return {
    schema: {
      anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: pattern.source },
      ],
    },
    fromJson: (value) => {
      if (typeof value === "string") return fromText(value);
      const isSize = typeof value === "number" && Number.isInteger(value) && value >= 0;
      return isSize ? { value: { kind: "bytes", bytes: value } } : { failure: { at: [], wanted } };
    },
    fromText,
  };
}

/** Bytes that a limit allows of a memory of `capacity` bytes. */
export function measureLimit(limit: SizeLimit, capacity: number): number {
  return limit.kind === "bytes" ? limit.bytes : Math.floor(capacity * limit.share);
}

/** `90 %`, `921600` as it was written, nearly. */
export function showSizeLimit(limit: SizeLimit): string | number {
  return limit.kind === "bytes" ? limit.bytes : `${+(limit.share * 100).toFixed(2)} %`;
}
