// @run
// Functions around any other function, which show or walk what they are called with.
const logged =
  <A extends unknown[], R>(name: string, f: (...args: A) => R) =>
  (...args: A): R => {
    console.log(`${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`);
    return f(...args);
  };
const add = logged("add", (a: number, b?: number) => a + (b ?? 0));
console.log(add(1), add(1, 2));
const twice = logged("twice", add);
console.log(twice(4));
const repeat = logged("repeat", (text: string, n: number) => text.repeat(n));
console.log(repeat("ab", 2));

const part =
  <A, B extends unknown[], R>(f: (first: A, ...rest: B) => R, first: A) =>
  (...rest: B): R =>
    f(first, ...rest);
const plusFive = part(add, 5);
console.log(plusFive(), plusFive(6));

const once = <A extends unknown[], R>(f: (...args: A) => R): ((...args: A) => R) => {
  let done: { result: R } | undefined;
  return (...args) => {
    done ??= { result: f(...args) };
    return done.result;
  };
};
const hello = once((name: string, greeting?: string) => `${greeting ?? "hi"} ${name}`);
console.log(hello("x"), hello("y", "yo"));

const kinds = <A extends unknown[]>(...args: A): string => args.map((arg) => typeof arg).join();
console.log(kinds(1, "x", true), kinds(undefined, [1]), kinds() === "");
