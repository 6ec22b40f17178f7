let value = 0;
try { //~ unsupported-try
  value = 10;
} catch {
  value = -1;
} finally {
  console.log(value);
}
