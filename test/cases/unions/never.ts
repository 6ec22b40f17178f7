// @run
type Shape = { kind: "circle"; r: number } | { kind: "sq"; s: number };
function fail(msg: string): never { while (true) { console.log(msg); } }
function area(s: Shape): number {
  switch (s.kind) {
    case "circle": return s.r * 3;
    case "sq": return s.s * s.s;
    default: {
      const rest: never = s;
      return fail(`bad ${rest}`);
    }
  }
}
console.log(area({ kind: "circle", r: 2 }), area({ kind: "sq", s: 4 }));
function assertNever(x: never): never { return fail("no " + x); }
function name(s: Shape): string { if (s.kind === "circle") return "c"; else if (s.kind === "sq") return "s"; return assertNever(s); }
console.log(name({ kind: "sq", s: 1 }));
