const ready = false;
block: { //~ unsupported-label
  if (!ready) break block;
  console.log("ready");
}
