const names = ["c", "a", "b"];
console.log(names.join(), names.toString().normalize()); //~ unsupported-library

class Early {
  size: number;
  constructor() {
    Object.freeze(this); //~ unsupported-library
    this.size = 1;
  }
}
const bytes = Object.freeze(new Uint8Array(4)); //~ unsupported-library
console.log(new Early(), bytes);
