const cells = [1, 2, 3];
delete cells[1]; //~ unsupported-delete
console.log(cells.length);
