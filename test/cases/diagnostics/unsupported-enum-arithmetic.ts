enum Day {
  Monday,
  Tuesday,
  Wednesday,
}

function advance(day: Day): Day {
  day++; //~ unsupported-enum-arithmetic
  return day;
}

console.log(advance(Day.Monday));
