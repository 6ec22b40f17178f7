// @run
// Numbers and lists with brands, and numbers that are of a type parameter: as the length of a list they are one.
type Vec<N extends number> = readonly number[] & { readonly __n?: N };
declare const tag: unique symbol;
type Sorted = string[] & { readonly [tag]: true };
const vec = <N extends number>(n: N, v: number): Vec<N> => new Array<number>(n).fill(v) as number[] as Vec<N>;
function dot<N extends number>(a: Vec<N>, b: Vec<N>): number { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]! * b[i]!; return s; }
const add = <N extends number>(a: Vec<N>, b: Vec<N>): Vec<N> => a.map((x, i) => x + b[i]!);
const sorted = (xs: string[]): Sorted => [...xs].sort() as Sorted;
const first = (xs: Sorted): string | undefined => xs[0];
console.log(dot(vec(3, 2), vec(3, 4)), add(vec(2, 1), vec(2, 5)));
console.log(first(sorted(["b", "a"])), sorted(["z", "y"]), sorted([]).length);
const v: Vec<3> = [1, 2, 3];
const [a, b] = v;
console.log(a, b, v.length, [...v].reverse(), Array.isArray(v), JSON.stringify(v));
for (const x of v) console.log(x);
const filled = <N extends number>(n: N, v: number): number[] => new Array<number>(n).fill(v);
console.log(filled(3, 2), filled(0, 1));
function zeros<N extends 2 | 4>(n: N): number[] { const a = Array<number>(n); return a.fill(0); }
console.log(zeros(2), zeros(4));
class Matrix<N extends number> { rows: number[]; constructor(readonly n: N) { this.rows = new Array<number>(n).fill(1); } }
console.log(new Matrix(3).rows);
function three<T>(x: T): T[] { return new Array<T>(3).fill(x); }
console.log(three("a"), three(2));
type Count = number & { readonly __b: 1 };
console.log(new Array<number>(2 as Count).fill(7));
