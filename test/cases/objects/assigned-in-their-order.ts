// @run
// `Object.assign` adds what is missing in the order of the source, which may be another one than that of the types.
interface Options {
  a?: number | undefined;
  b?: string | undefined;
  c?: boolean;
  d?: number[] | undefined;
}
interface Wide extends Options {
  z: number;
}
const all: Options[] = [{}, { b: "b", a: 1 }, { c: true }, { d: [1], a: undefined }];
for (const source of all)
  for (const target of all) {
    const copy: Options = { ...target };
    Object.assign(copy, source);
    console.log(copy, Object.keys(copy).join());
  }
for (let k = 0; k < 6; k++) {
  const target: Options = {};
  Object.assign(target, { ...(k % 2 === 0 && { c: true, a: k }), ...(k % 3 === 0 && { b: undefined, d: [k] }) });
  console.log(target, JSON.stringify(Object.assign(target, all[1], { d: [9], c: false }, all[3])));
}

// A source whose order is known, of another type; itself; what was taken away and comes again, many times.
const wide: Wide = { z: 1 };
Object.assign(wide, { c: false, b: "w" }, all[1]);
console.log(wide, Object.assign(wide, wide));
const order = { d: [2], b: "o", a: 3 };
const many: Options = {};
for (let turn = 0; turn < 40_000; turn++) {
  Object.assign(many, order);
  if (turn % 2 === 0) Object.assign(many, { c: true, a: turn });
  if (turn % 3 === 0) delete many.b;
  if (turn % 7 === 0) delete many.a;
  if (turn % 7919 < 2) console.log(many);
}
console.log(Object.entries(many));
