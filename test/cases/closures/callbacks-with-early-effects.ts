// @run
// Function values as arguments: evaluated in order, before the call, and compared by identity.
const log: string[] = [];
const pick = (name: string) => {
  log.push("pick " + name);
  return (n: number) => {
    log.push(`${name}(${n})`);
    return n + name.length;
  };
};
function apply(f: (n: number) => number, n: number, g: (n: number) => number): number {
  return g(f(n));
}
console.log(apply(pick("ab"), (log.push("arg"), 1), pick("xyz")));
console.log(log.join(" "));
log.length = 0;

const double = (n: number) => n * 2;
const same = double;
const twin = (n: number) => n * 2;
console.log(double === same, double === twin, [twin, double].indexOf(double), [twin, double].includes((n) => n * 2));

let chosen = double;
const result = apply(chosen, 5, (n) => {
  chosen = twin;
  return n - 1;
});
console.log(result, chosen === twin);
console.log((log.length === 0 ? pick("t") : pick("f"))(3), log.join());

function once(f: () => string): () => string {
  let result: string | undefined;
  return () => (result ??= f());
}
let runs = 0;
const load = once(() => `loaded ${++runs}`);
console.log(load(), load(), runs);
