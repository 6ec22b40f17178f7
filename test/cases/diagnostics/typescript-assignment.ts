let count: number = 0;
count = "five"; //~ TS2322
console.log(count);
