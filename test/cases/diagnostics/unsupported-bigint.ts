let total = 0;
const large = 12345678901234567890n; //~ unsupported-bigint
total++;
console.log(total, large > 0);
