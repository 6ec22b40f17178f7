// @run
// Pulse lengths to bits and bytes with tolerances, inverted check bytes and a repeat code, as remotes send them.
const commandNames = ["power", "up", "down", "mute"];
const commandCodes = [0x45, 0x46, 0x15, 0x47];

function near(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) * 4 <= wanted;
}

function encode(address: number, command: number): number[] {
  const pulses = [9000, 4500];
  for (const byte of [address, ~address & 0xff, command, ~command & 0xff]) {
    for (let bit = 0; bit < 8; bit++) pulses.push(560, (byte >> bit) & 1 ? 1690 : 560);
  }
  pulses.push(560);
  return pulses;
}

function decode(pulses: number[]): string {
  if (!near(pulses[0], 9000)) return "no header";
  if (near(pulses[1], 2250)) return "repeat";
  if (pulses.length !== 67) return `length ${pulses.length}`;
  const bytes = [0, 0, 0, 0];
  for (let bit = 0; bit < 32; bit++) {
    const space = pulses[3 + bit * 2];
    if (near(space, 1690)) bytes[bit >> 3] |= 1 << (bit & 7);
    else if (!near(space, 560)) return `bad pulse ${space} at ${bit}`;
  }
  if ((bytes[0] ^ bytes[1]) !== 0xff || (bytes[2] ^ bytes[3]) !== 0xff) return "check failed";
  const known = commandCodes.indexOf(bytes[2]);
  return `${bytes[0]}: ${known < 0 ? "code " + bytes[2].toString(16) : commandNames[known]}`;
}

function noisy(pulses: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < pulses.length; i++) result.push(pulses[i] * (i % 2 === 0 ? 1.1 : 0.85));
  return result;
}

for (const code of commandCodes) console.log(decode(encode(0, code)), "|", decode(noisy(encode(7, code))));
console.log(decode(encode(1, 0x99)), "|", decode([9000, 2250, 560]), "|", decode([100, 100]), "|", decode([9000, 4500, 1]));
const broken = encode(3, 0x15);
broken[20] = 1690;
broken[21] = broken[21] > 1000 ? 560 : 1690;
console.log(decode(broken));
broken[5] = 3000;
console.log(decode(broken), encode(0, 0).length, encode(255, 255).join("").length);
