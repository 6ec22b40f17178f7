import log from "./log.ts";
export default [1, 2, 3].map((n) => {
  log(`list ${n}`);
  return n * n;
});
