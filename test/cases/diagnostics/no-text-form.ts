const rows = [[1, 2], [3, 4]];
console.log(`rows: ${rows}`); //~ no-text-form
