// @run
// Variables that functions use keep their first values at the top of the file, also where these take several steps.
let size = 3;
let name: string = (size > 100 ? ("ab".at(size) ?? "none") : size.toString(2)).slice(0, 24);
let letter = size > 2 ? ("abcd".at(size) ?? "none") : "few";
let width = size > 2 ? (() => { const half = size / 2; return half * 3; })() : 0.25;
function show(): void {
  console.log(size, name, letter, width);
}
show();
size += 1;
name += "!";
letter += "?";
width *= 2;
show();
