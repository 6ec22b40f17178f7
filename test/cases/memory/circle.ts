// @run
// @leaks
class P { other: P | null = null; constructor(readonly n: string) {} }
const a = new P("a"); const b = new P("b"); a.other = b; b.other = a;
console.log(a.other.n);
