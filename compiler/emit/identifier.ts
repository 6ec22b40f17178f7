// An author's name as an identifier of C++.

/** Only letters, digits and single underscores: doubled and leading ones belong to the compiler. */
export function identifier(name: string): string {
  const plain = name
    .replace(/[-. ]/g, "_")
    .replace(/[^A-Za-z0-9_]/g, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/_{2,}/g, "_")
    .replace(/^_(?=[A-Z_])/, "");
  return /^[A-Za-z_]/.test(plain) ? plain : `n${plain}`;
}
