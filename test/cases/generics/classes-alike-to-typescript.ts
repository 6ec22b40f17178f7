// @run
// Classes of which TypeScript sees no difference: one instance for both.
abstract class Seq<T> {
  abstract all(): T[];
}
class List<T> extends Seq<T> {
  constructor(private readonly items: T[]) {
    super();
  }
  all(): T[] {
    return this.items;
  }
}
function places(at: number): Seq<{ at: number }> {
  return new List([at].map((place) => ({ at: place })));
}
console.log(places(3).all()[0]?.at);
