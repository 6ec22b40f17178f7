// @run
// A field that is null in one member of a union and undefined in another: reads, writes and JSON keep them apart.
type Level =
  | { kind: "top"; height: number | null }
  | { kind: "bottom"; height?: number }
  | { kind: "never"; height: null }
  | { kind: "nothing"; height: undefined };
let asked = 0;
const none = (): null => {
  asked++;
  return null;
};
const levels: Level[] = [
  { kind: "top", height: null },
  { kind: "top", height: 1 },
  { kind: "bottom" },
  { kind: "bottom", height: 2 },
  { kind: "never", height: none() },
  { kind: "nothing", height: undefined },
];
console.log(JSON.stringify(levels), asked);
for (const level of levels) {
  const { height } = level;
  console.log(height, height === null, height === undefined, height ?? "none", typeof height);
  if (level.kind === "top") level.height = level.height === null ? 5 : null;
  if (level.kind === "bottom") level.height = level.height === undefined ? 6 : undefined;
  if (level.kind === "never") {
    const always: null = level.height;
    console.log(level.height, always, JSON.stringify({ always }));
    level.height = none();
  }
}
console.log(JSON.stringify(levels), asked);

type Result = { ok: true; value: string; error: null } | { ok: false; value: null; error?: string };
function run(text: string): Result {
  return text ? { ok: true, value: text, error: null } : { ok: false, value: null, error: "empty" };
}
for (const result of [run("x"), run("")])
  console.log(result.ok ? result.value.length : (result.error ?? "unknown"), JSON.stringify(result), result);

interface Note {
  id: number;
  text: string | null;
}
interface Draft {
  id: number;
  text?: string;
}
const papers: (Note | Draft)[] = [{ id: 1, text: null } as Note, { id: 2 }, { id: 3, text: "three" }];
console.log(papers.map(({ text }) => text ?? "-").join(), JSON.stringify(papers));
