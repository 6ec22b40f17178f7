enum Colour {
  Red,
  Green,
}

function nameOf(colour: Colour): string {
  return Colour[colour]; //~ unsupported-enum-lookup
}

console.log(nameOf(Colour.Green));
