// @run
// A list or another one, chosen where it stands: looked at, walked, copied, handed on.
function f(xs: number[], c: boolean, ws: string[], m: Map<string, number[]>): void {
  console.log((c ? xs : []).length, (c ? xs : [1]).map((x) => x + 1), (c ? ws : []).join());
  for (const x of c ? xs : []) console.log(x);
  console.log([...(c ? xs : [])], [0].concat(c ? xs : []));
  console.log(new Set(c ? ws : []), Math.max(...(c ? xs : [])));
  xs.push(...(c ? xs : []));
  console.log(xs, c ? xs : []);
  console.log(`${c ? xs : []}`, String(c ? xs : []), JSON.stringify(c ? xs : []));
  console.log(new Map(m), new Set(m.get("a") ?? xs), new Set(m.get("a") ?? []));
  console.log(Array.from(c ? ws : []));
  console.log((c ? ws : []).includes("a"), (c ? xs : []).indexOf(2), (c ? ws : [])[0] ?? "none");
}
f([1, 2], true, ["a"], new Map([["a", [7]]]));
f([1, 2], false, ["b"], new Map());
