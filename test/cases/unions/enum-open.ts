// @run
// Numbers that are no member of an enum live in its places as they are.
enum F { A = 1, B = 2 }
let f: F = F.A << 10; console.log(f, F[f] ?? "none");
function g(n: number): F { return n as F; }
console.log(g(300), g(-1), g(70000), [g(1), g(900)], g(300) + 5, (g(300) as number) === 300);
enum Mode { Off, Slow, Fast }
let m = Mode.Fast; for (let i = 0; i < 5; i++) { m = (m + 1) % 3; console.log(m, Mode[m]); }
enum W { X, Y } const ws: W[] = []; for (let i = 0; i < 3; i++) ws.push(i); console.log(ws, ws.map((w) => w * 200));
