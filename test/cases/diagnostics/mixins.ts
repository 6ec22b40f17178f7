// Classes that extend a type parameter.
class Plain {
  x = 1;
}
function named<B extends new (...args: any[]) => object>(Base: B) {
  class Mixed extends Base { //~ unsupported-class
    y = 2;
  }
  return Mixed;
}
function nameless<B extends new (...args: any[]) => object>(Base: B) {
  return class extends Base { //~ unsupported-class
    y = 2;
  };
}
const arrow = <B extends new (...args: any[]) => object>(Base: B) =>
  class extends Base { //~ unsupported-class
    y = 2;
  };
function held<B extends new (...args: any[]) => object>(Base: B) {
  const Held = class extends Base { //~ unsupported-class
    y = 2;
  };
  return Held;
}
console.log(new (named(Plain))().y, new (nameless(Plain))().y, new (arrow(Plain))().y, new (held(Plain))().y);
