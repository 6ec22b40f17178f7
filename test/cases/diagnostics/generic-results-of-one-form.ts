// The result of a generic function is one object for numbers and for texts: its field would have to hold both.
type Option<T> = { some: true; value: T } | { some: false };

function wrap<T>(x: T | null | undefined): Option<NonNullable<T>> {
  return x == null ? { some: false } : { some: true, value: x }; //~ unsupported-conversion
}

console.log(wrap(0), wrap(null), wrap(undefined), wrap(""));
