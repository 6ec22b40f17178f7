// @run
// The name of an enum member by its number and the member by its name; numbers without a member.
enum Color { Red, Green = 5, Blue }
enum Neg { A = -1, B = 1, C = 1, "odd name" = 7 }
console.log(Color[Color.Red], Color[5], Neg[-1], Neg[1], Neg[Neg["odd name"]]);
const cs: Color[] = [Color.Blue, Color.Red, Color.Green];
for (const c of cs) console.log(c, Color[c], `${Color[c]}!`, Color[c].length);
let n = 6; console.log(Color[n]); n = 0; console.log(Color[n].toUpperCase());
function name(c: Color): string { return Color[c]; }
console.log(cs.map(name).join(), cs.map((c) => Color[c].toLowerCase()).join("|"));
const k: keyof typeof Color = cs.length > 2 ? "Green" : "Red"; console.log(Color[k], Color["Blue"], Color[name(5) as keyof typeof Color]);
enum Flag { None = 0, Read = 1 << 0, Write = 1 << 1, All = Read | Write }
const f: Flag = Flag.Read | Flag.Write; console.log(Flag[f], f, (f & Flag.Write) !== 0);
enum S { X = "x!", Y = "y!" } const sk: keyof typeof S = cs.length > 1 ? "Y" : "X"; console.log(S[sk]);
let calls = 0; const next = (): Color => { calls++; return Color.Green; }; console.log(Color[next()], calls);
for (const c of [Color.Blue, 9 as Color]) console.log(Color[c] ?? "unknown", Color[c] === undefined, Color[c] !== undefined ? Color[c] : "-");
const handlers: Record<"go" | "stop", (x: number) => string> = { go: (x) => `go ${x}`, stop: () => "stop" };
for (const cmd of ["go", "halt", "stop"]) { }
