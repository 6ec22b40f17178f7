// @run
// Leap years, days since 1970, dates back from days, and a month printed as a calendar page.
const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysSince1970(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  return days;
}

function dateOf(days: number): string {
  let year = 1970;
  while (days >= (isLeap(year) ? 366 : 365)) {
    days -= isLeap(year) ? 366 : 365;
    year++;
  }
  let month = 1;
  while (days >= daysIn(year, month)) days -= daysIn(year, month++);
  return `${days + 1} ${monthNames[month - 1]} ${year}`;
}

function page(year: number, month: number): void {
  console.log(`${monthNames[month - 1]} ${year}`.padStart(16));
  console.log("Mo Tu We Th Fr Sa Su");
  const first = (daysSince1970(year, month, 1) + 3) % 7;
  let line = "   ".repeat(first);
  for (let day = 1; day <= daysIn(year, month); day++) {
    line += String(day).padStart(2) + " ";
    if ((first + day) % 7 === 0) {
      console.log(line);
      line = "";
    }
  }
  if (line !== "") console.log(line);
}

console.log(isLeap(1900), isLeap(2000), isLeap(2024), isLeap(2026));
for (const days of [0, 58, 59, 789, 11016, 20779]) console.log(days, dateOf(days));
console.log(daysSince1970(2000, 2, 29), daysSince1970(2038, 1, 19) * 86400 + 11647);
page(2026, 11);
page(2024, 2);
