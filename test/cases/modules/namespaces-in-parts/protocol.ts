export namespace Protocol {
  export enum Kind {
    Data = 1,
    End,
  }
  export interface Frame {
    kind: Kind;
    bytes: number[];
  }
  export const limit = 16;
  const separator = ":";
  export function encode({ kind, bytes }: Frame): string {
    return kind + separator + bytes.slice(0, limit).join("-");
  }
  export function parse(text: string): Frame | undefined {
    const [kind, rest] = text.split(separator);
    if (rest === "") return undefined;
    return { kind: Number(kind), bytes: rest!.split("-").map(Number) };
  }
}
