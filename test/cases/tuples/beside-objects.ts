// @run
// Tuples that hold a tuple beside an object, in either order, and tuples of different types.
const nested: [[number, string], { k: boolean }] = [[1, "one"], { k: true }];
console.log(nested, JSON.stringify(nested));
const two: [[number, string], [string, number]] = [[1, "a"], ["b", 2]];
console.log(two, JSON.stringify(two));
const three: [{ k: boolean }, [number, string]] = [{ k: false }, [2, "two"]];
console.log(three);
nested[0][1] += "!";
nested[1].k = !nested[1].k;
const [pair, flag] = nested;
console.log(pair.length, pair.join(), flag, three[1][0], two.map((part) => part.join("-")));
