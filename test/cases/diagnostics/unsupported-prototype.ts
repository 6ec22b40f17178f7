// Prototypes: named, given to a literal, or made with the functions of `Object`.
class Dog {
  name = "Rex";
}
Dog.prototype.toString = () => "a dog"; //~ unsupported-prototype
const puppy = { __proto__: { legs: 4 }, age: 1 }; //~ unsupported-prototype
const bare = Object.create(null); //~ unsupported-library
console.log(Object.getPrototypeOf(puppy)); //~ unsupported-library
Object.defineProperty(puppy, "age", { value: 2 }); //~ unsupported-library
console.log("text".substr(1, 2)); //~ unsupported-library
