// @run
// Literal lists of many elements: constants that the program changes are made of a table in flash, others come in pieces.
const primes = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43,
  47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
  109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181,
  191, 193, 197, 199, 211, 223, 227, 229, 233, 239, 241, 251, 257, 263,
  269, 271, 277, 281, 283, 293, 307, 311, 313, 317, 331, 337, 347, 349,
];
primes.push(353);
primes[0] = 1;

function words(): string[] {
  const list = [
    "ak", "al", "am", "an", "ao", "ap", "aq", "bk", "bl", "bm",
    "bn", "bo", "bp", "bq", "ck", "cl", "cm", "cn", "co", "cp",
    "cq", "dk", "dl", "dm", "dn", "do", "dp", "dq", "ek", "el",
    "em", "en", "eo", "ep", "eq", "fk", "fl", "fm", "fn", "fo",
    "fp", "fq", "gk", "gl", "gm", "gn", "go", "gp", "gq", "hk",
    "hl", "hm", "hn", "ho", "hp", "hq", "ik", "il", "im", "in",
    "io", "ip", "iq", "jk", "jl", "jm", "jn", "jo", "jp", "jq",
  ];
  list.reverse();
  return list;
}

function halves(last: number): number[] {
  return [
    0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0,
    7.5, 8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5, 12.0, 12.5, 13.0, 13.5, 14.0,
    14.5, 15.0, 15.5, 16.0, 16.5, 17.0, 17.5, 18.0, 18.5, 19.0, 19.5, 20.0, 20.5, 21.0,
    21.5, 22.0, 22.5, 23.0, 23.5, 24.0, 24.5, 25.0, 25.5, 26.0, 26.5, 27.0, 27.5, 28.0,
    28.5, 29.0, 29.5, 30.0, 30.5, 31.0, 31.5, 32.0, 32.5, 33.0, 33.5, 34.0, 34.5,
    last,
  ];
}

let calls = 0;
const next = (): number => {
  calls += 1;
  return calls;
};

// Rows that are changed, objects, and elements that must come in order.
const rows = [
  [0, 0], [1, 1], [2, 4], [3, 9], [4, 16], [5, 25], [6, 36], [7, 49],
  [8, 64], [9, 81], [10, 100], [11, 121], [12, 144], [13, 169], [14, 196], [15, 225],
  [16, 256], [17, 289], [18, 324], [19, 361], [20, 400], [21, 441], [22, 484], [23, 529],
  [24, 576], [25, 625], [26, 676], [27, 729], [28, 784], [29, 841], [30, 900], [31, 961],
  [32, 1024], [33, 1089], [34, 1156], [35, 1225], [36, 1296], [37, 1369], [38, 1444], [39, 1521],
  [40, 1600], [41, 1681], [42, 1764], [43, 1849], [44, 1936], [45, 2025], [46, 2116], [47, 2209],
  [48, 2304], [49, 2401], [50, 2500], [51, 2601], [52, 2704], [53, 2809], [54, 2916], [55, 3025],
  [56, 3136], [57, 3249], [58, 3364], [59, 3481], [60, 3600], [61, 3721], [62, 3844], [63, 3969],
  [64, 4096], [65, 4225], [66, 4356], [67, 4489], [68, 4624], [69, 4761],
];
rows[69].push(1);
const one = { name: "one" };
const named = [
  one,
  { name: "ak" }, { name: "al" }, { name: "am" }, { name: "an" },
  { name: "ao" }, { name: "ap" }, { name: "aq" }, { name: "bk" },
  { name: "bl" }, { name: "bm" }, { name: "bn" }, { name: "bo" },
  { name: "bp" }, { name: "bq" }, { name: "ck" }, { name: "cl" },
  { name: "cm" }, { name: "cn" }, { name: "co" }, { name: "cp" },
  { name: "cq" }, { name: "dk" }, { name: "dl" }, { name: "dm" },
  { name: "dn" }, { name: "do" }, { name: "dp" }, { name: "dq" },
  { name: "ek" }, { name: "el" }, { name: "em" }, { name: "en" },
  { name: "eo" }, { name: "ep" }, { name: "eq" }, { name: "fk" },
  { name: "fl" }, { name: "fm" }, { name: "fn" }, { name: "fo" },
  { name: "fp" }, { name: "fq" }, { name: "gk" }, { name: "gl" },
  { name: "gm" }, { name: "gn" }, { name: "go" }, { name: "gp" },
  { name: "gq" }, { name: "hk" }, { name: "hl" }, { name: "hm" },
  { name: "hn" }, { name: "ho" }, { name: "hp" }, { name: "hq" },
  { name: "ik" }, { name: "il" }, { name: "im" }, { name: "in" },
  { name: "io" }, { name: "ip" }, { name: "iq" }, { name: "jk" },
  { name: "jl" }, { name: "jm" }, { name: "jn" }, { name: "jo" },
  { name: "jp" }, { name: "jq" },
  one,
];
one.name = "changed";
const counted = [
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  next(), next(), next(), next(), next(), next(), next(), next(), next(), next(),
  ...primes,
];

let sum = 0;
for (const prime of primes) sum += prime;
console.log(sum, primes.length, primes[69], primes.indexOf(353));
const list = words();
console.log(list.length, list[0], list[69], words()[0]);
console.log(halves(7)[69], halves(9).length, halves(0.25).reduce((a, b) => a + b, 0));
console.log(rows.length, rows[69], rows[68]);
console.log(named.length, named[0].name, named[71].name, named[70].name);
console.log(counted.length, counted[0], counted[69], counted[140], calls);
