// @run
// `undefined!` and `null!` without a type: TypeScript takes them for what can't be, and they are what they are.
const early = undefined!;
let late = null!;
console.log(early, late);
function show(): string {
  return `late ${late}, early ${early}`;
}
console.log(show());
class Place {
  left = null!;
  right = undefined!;
  static first = undefined!;
  tell(): void {
    console.log(this.left, this.right);
  }
}
const place = new Place();
place.tell();
console.log(place, Place.first, place.left);
for (let turn = 0; turn < 2; turn++) {
  const inner = null!;
  const tell = (): void => console.log(turn, inner);
  tell();
}
