const pins = new Set([5, 4, 0]);
for (const pin in pins) { //~ unsupported-for-in
  console.log(pin);
}
