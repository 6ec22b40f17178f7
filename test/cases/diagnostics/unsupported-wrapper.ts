// Arduino's String is `string` here.
function greet(name: String): void { //~ unsupported-wrapper
  console.log("hello");
}

const text = new String("led"); //~ unsupported-wrapper
greet(text);
