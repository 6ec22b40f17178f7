// The time in front of each line of the monitor. Pure: times are given, in milliseconds.

export const timeKinds = ["wall", "ms", "delta"] as const;
/** Time of day; milliseconds since the monitor began; milliseconds since the line before. */
export type TimeKind = (typeof timeKinds)[number];

export class LineClock {
  readonly #kind: TimeKind | undefined;
  readonly #started: number;
  #last: number;

  /** @param kind undefined: no time at all @param started when the monitor began, in milliseconds since 1970 */
  constructor(kind: TimeKind | undefined, started: number) {
    this.#kind = kind;
    this.#started = started;
    this.#last = started;
  }

  /** What stands in front of the line that came then; ends with two spaces. */
  stamp(at: number): string {
    const since = at - this.#last;
    this.#last = at;
    switch (this.#kind) {
      case "wall":
        return `${showTimeOfDay(at)}  `;
      case "ms":
        return `${String(Math.round(at - this.#started)).padStart(8)}  `;
      case "delta":
        return `${`+${Math.round(since)}`.padStart(8)}  `;
      default:
        return "";
    }
  }
}

/** `12:41:07.112`, local time. */
function showTimeOfDay(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${time}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}
