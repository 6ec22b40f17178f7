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
  return new List([at].map((place) => ({ at: place }))); //~ unsupported-conversion
}
console.log(places(3).all()[0]?.at);
