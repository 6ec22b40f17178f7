// @run
// Macros and pin names of the core are no names for variables of the sketch.
const F_CPU = 36;
const D1 = 64;
const word = 15;
const DRAM_ATTR = 2;
function sum(NA_STATE: number, PGM_P: number): number {
  return F_CPU + D1 + word + DRAM_ATTR + NA_STATE + PGM_P;
}
console.log(F_CPU, D1, word, DRAM_ATTR, sum(1, 2));
