// Order of versions such as `3.1.2` and `5.8-arduino11`: numbers by size, and one with a suffix before the one without.

/** Negative when `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [main, suffix] = split(a);
  const [otherMain, otherSuffix] = split(b);
  const byNumbers = compareParts(main, otherMain);
  if (byNumbers !== 0) return byNumbers;
  if (suffix === "" || otherSuffix === "") return otherSuffix.length - suffix.length;
  return compareParts(suffix.split("."), otherSuffix.split("."));
}

function split(version: string): readonly [readonly string[], string] {
  const [, main = "", suffix = ""] = /^([^-+]*)-?([^+]*)/.exec(version) ?? [];
  return [main.split("."), suffix];
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one = "0", other = "0"] = [a[index], b[index]];
    const numbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    const order = numbers ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
