function classify(level: number): string { //~ TS2366
  if (level > 100) return "high";
}

console.log(classify(5));
