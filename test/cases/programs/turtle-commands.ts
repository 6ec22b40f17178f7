// @run
// Commands as tagged tuples of several lengths, with lists of commands in them.
type Cmd =
  | ["move", number, number]
  | ["say", string]
  | ["wait"]
  | ["color", number, number, number]
  | ["repeat", number, Cmd[]];
function run(cmds: readonly Cmd[], log: string[] = [], depth = 0): string[] {
  for (const cmd of cmds) {
    switch (cmd[0]) {
      case "move": {
        const [, dx, dy] = cmd;
        log.push(`move ${dx + dy / 2}`);
        break;
      }
      case "say":
        log.push(`say ${cmd[1].toUpperCase()}`);
        break;
      case "color": {
        const [, ...rgb] = cmd;
        log.push("#" + rgb.map((c) => c.toString(16).padStart(2, "0")).join(""));
        break;
      }
      case "repeat":
        for (let i = 0; i < cmd[1]; i++) run(cmd[2], log, depth + 1);
        break;
      case "wait":
        log.push(`wait@${depth} ${cmd.length}`);
    }
  }
  return log;
}
const script: Cmd[] = [
  ["say", "hi"],
  [
    "repeat",
    2,
    [
      ["move", 1, 3],
      ["repeat", 1, [["wait"]]],
    ],
  ],
  ["color", 255, 16, 0],
  ["wait"],
];
console.log(run(script));
console.log(script);
console.log(JSON.stringify(script));
const parse = (line: string): Cmd | undefined => {
  const [name, ...args] = line.split(" ");
  if (name === "wait") return ["wait"];
  if (name === "say") return ["say", args.join(" ")];
  const nums = args.map(Number);
  if (name === "move" && nums.length === 2) return ["move", nums[0], nums[1]];
  if (name === "color" && nums.length >= 3) {
    const [r, g, b] = nums;
    return [name, r, g, b];
  }
  return undefined;
};
for (const l of ["wait", "say a b c", "move 1 2", "move 1", "color 1 2 3", ""]) {
  const c = parse(l);
  console.log(l, "->", c, c?.length, c?.[0]);
}
const queue: Cmd[] = [];
queue.push(["wait"]);
queue.unshift(["say", "x"]);
const first = queue.shift();
if (first && first[0] === "say") console.log(first[1]);
const copy: Cmd[] = script.map((c) => (c[0] === "say" ? ["say", c[1] + "!"] : c));
console.log(copy[0], script[0], copy[1] === script[1]);
const byName = new Map<Cmd[0], Cmd[]>();
for (const c of script) byName.set(c[0], [...(byName.get(c[0]) ?? []), c]);
console.log([...byName.keys()], byName.get("wait"));
type Args = [string, ...number[]];
const sum = ([name, ...xs]: Args) => `${name}=${xs.reduce((a, b) => a + b, 0)}`;
console.log(sum(["a", 1, 2, 3]), sum(["b"]), ([["x", 1], ["y"]] as Args[]).map(sum));
const range: [number] | [number, number] | [number, number, number] = [1, 10, 3] as
  | [number]
  | [number, number, number];
console.log(range.length === 3 ? range[2] : "no");
