const frame = new Uint8Array(4); //~ unsupported-typed-array

function sum(bytes: Uint8Array): number { //~ unsupported-typed-array
  return bytes[0] + bytes[1];
}

console.log(sum(frame));
