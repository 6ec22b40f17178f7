const base = 10;

function next(): number {
  return base + 1;
}

enum Port {
  Http = 80,
  Telnet = next(), //~ unsupported-enum-value
}

console.log(Port.Http);
