// @run
// Lists that a pattern with defaults takes apart at once: a default says nothing of what the list holds.
const id = <T>(v: T): T => v;
const x = id<string | null | undefined>(null);
const [q = "dq"] = [x]; console.log(q);
const { r = "dq" } = { r: x }; console.log(r);
const t: [string | null | undefined] = [x]; const [u = "dq"] = t; console.log(u);
let w: string | null = ""; [w = "dq"] = [x]; console.log(w);
const [[i = "in"], j = 5] = [[x], x === null ? undefined : 6]; console.log(i, j);
const f = ([a = "pa", b = 2] = [x, undefined as number | undefined]): void => console.log(a, b); f();
const [n1 = [], n2 = "e"] = [undefined as number[] | undefined]; console.log(n1, n2);
const [z = 1] = []; console.log(z);
