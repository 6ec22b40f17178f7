// A wheel with a magnet, of which interrupts keep track: each look at what they share is one read, also where it is used
// more than once: an enum as a key, `||` and `&&`, a table of names.
import { attachInterrupt, CHANGE, delay, Serial } from "Arduino";
import { D1 } from "board";

enum Edge {
  None,
  Rise,
  Fall,
}

let edge: Edge = Edge.None;
let position = 0;
let turns = 0;
let last = 0;

const labels: Record<Edge, string> = { [Edge.None]: "none", [Edge.Rise]: "rise", [Edge.Fall]: "fall" };

function onEdge(): void {
  edge = edge === Edge.Rise ? Edge.Fall : Edge.Rise;
  position = (position + 1) & 7;
  last = position || 8;
  if (position === 0) turns++;
}

export function setup(): void {
  Serial.begin(115200);
  attachInterrupt(D1, onEdge, CHANGE);
}

export function loop(): void {
  Serial.println(labels[edge]);
  Serial.println(Edge[edge]);
  Serial.println(position || 7);
  const step = position && 8;
  const { [edge]: label } = labels;
  Serial.println(`${label} ${step} ${last} ${turns}`);
  if (turns) turns -= turns || 1;
  delay(100);
}
