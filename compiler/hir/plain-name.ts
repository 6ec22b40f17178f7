// The author's name of a function: a generic method says which types it is made for.

/** `accept` of `accept<string>` */
export function plainName(name: string): string {
  return name.replace(/<.*$/, "");
}
