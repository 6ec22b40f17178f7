// What Enter sends to the board, by the names that people know.

export const lineEnds = { lf: "\n", cr: "\r", crlf: "\r\n", none: "" } as const;
export type LineEnd = keyof typeof lineEnds;
