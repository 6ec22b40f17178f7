// @run
// slice and concat make new arrays: changes on either side stay there; positions clip and count from the end.
const data = [10, 20, 30, 40, 50];

console.log(data.slice().join(), data.slice(1, 3).join(), data.slice(-2).join(), data.slice(3, 1).length);
console.log(data.slice(-100, 2).join(), data.slice(2, 100).join(), data.slice(1, -1).join(), data.slice(5).length);

const copy = data.slice();
copy[0] = -1;
copy.push(60);
console.log(data[0], data.length, copy[0], copy.length);

const more = data.concat([60, 70]).concat([80]);
more[1] = 0;
console.log(more.join(" "), data.join(" "), data.concat([99]).join());

function rotate(list: number[], by: number): number[] {
  const at = ((by % list.length) + list.length) % list.length;
  return list.slice(at).concat(list.slice(0, at));
}

function middle(list: number[]): number {
  const half = Math.floor(list.length / 2);
  return list.length % 2 === 1 ? list[half] : (list[half - 1] + list[half]) / 2;
}

console.log(rotate(data, 2).join(), rotate(data, -1).join(), rotate(data, 12).join(), data.join());
console.log(middle(data), middle(data.slice(1)), middle([7]));
const words = ["red", "green"].concat(["blue"]);
const first = words.slice(0, 1);
first[0] += "dish";
console.log(words.join("/"), first.join("/"));
const floats = [0.5].concat([1, 2]);
console.log(floats.join("/"), floats.concat(floats).length);
