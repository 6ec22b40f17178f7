const pins = [5, 4, 0];
for (const index in pins) { //~ unsupported-for-in
  console.log(index);
}
