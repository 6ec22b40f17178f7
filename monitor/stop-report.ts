// What firmware of `tsino build --checked` prints when it breaks a rule (runtime-headers/tsino/frame.h), line by line.

export interface StopCall {
  readonly function: string;
  /** As the firmware knows it: relative to the main file's folder. */
  readonly file: string;
  readonly line: number;
}

export interface StopReport {
  /** `out-of-range: index 7 of 5` */
  readonly words: string;
  /** The innermost first. */
  readonly calls: readonly StopCall[];
}

const opening = /^tsino stopped the program: (.*)$/;
const callLine = /^at (\S+) \((.*):(\d+)\)$/;

export function opensStop(text: string): boolean {
  return opening.test(text);
}

export function continuesStop(text: string): boolean {
  return callLine.test(text) || endsStop(text);
}

export function endsStop(text: string): boolean {
  return text === "tsino: end";
}

/** undefined when the lines tell of something else. @param lines without blanks around them */
export function readStop(lines: readonly string[]): StopReport | undefined {
  const [first = "", ...rest] = lines;
  const words = opening.exec(first)?.[1];
  if (words === undefined) return undefined;
  const calls = rest.flatMap((line): readonly StopCall[] => {
    const [, name = "", file = "", number = ""] = callLine.exec(line) ?? [];
    return name === "" ? [] : [{ function: name, file, line: Number(number) }];
  });
  return { words, calls };
}
