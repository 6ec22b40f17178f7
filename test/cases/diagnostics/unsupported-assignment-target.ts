let level = 1;
(level as number) = 5; //~ unsupported-assignment-target
console.log(level);
