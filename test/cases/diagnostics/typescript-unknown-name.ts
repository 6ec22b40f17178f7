const level = 5;
console.log(levle); //~ TS2552
