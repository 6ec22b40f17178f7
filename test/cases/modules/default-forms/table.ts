// What stands where.
export default new Map([
  ["a", 1],
  ["b", 2],
]); // two entries
