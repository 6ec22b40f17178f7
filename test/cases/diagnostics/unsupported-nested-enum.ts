function level(): number {
  enum Level { //~ unsupported-nested-enum
    Low,
    High,
  }
  return Level.High;
}

console.log(level());
