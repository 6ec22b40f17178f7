// @run
// NMEA-like lines: checksum of characters, fields by position, degrees from minutes, bad lines refused with a reason.
const lines = [
  "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9*7C",
  "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9*00",
  "GPGGA,1*00",
  "$TEMP,21.5,-3*",
  "$TEMP,21.5,-3*0A",
];

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}

function field(body: string, index: number): string {
  let start = 0;
  for (; index > 0; index--) {
    const comma = body.indexOf(",", start);
    if (comma < 0) return "";
    start = comma + 1;
  }
  const end = body.indexOf(",", start);
  return end < 0 ? body.slice(start) : body.slice(start, end);
}

function degrees(text: string, hemisphere: string): number {
  const point = text.indexOf(".");
  const whole = Number(text.slice(0, point - 2));
  const minutes = Number(text.slice(point - 2));
  const value = whole + minutes / 60;
  return hemisphere === "S" || hemisphere === "W" ? -value : value;
}

function explain(line: string): string {
  if (!line.startsWith("$")) return "no start";
  const star = line.lastIndexOf("*");
  if (star < 0 || star + 3 !== line.length) return "no checksum";
  const body = line.slice(1, star);
  const given = parseInt(line.slice(star + 1), 16);
  const real = checksum(body);
  if (given !== real) return `checksum ${given} is not ${real}`;
  switch (field(body, 0)) {
    case "GPGGA":
      return `at ${degrees(field(body, 2), field(body, 3)).toFixed(4)} ${degrees(field(body, 4), field(body, 5)).toFixed(4)} by ${Number(field(body, 7))} satellites`;
    case "TEMP":
      return `temperature ${Number(field(body, 1)) + Number(field(body, 2))}`;
    default:
      return "unknown " + field(body, 0) + field(body, 99);
  }
}

for (const line of lines) console.log(explain(line));
console.log(degrees("3342.500", "S"), degrees("00000.600", "W").toFixed(3), field("a,b,c", 2), field("a", 1) === "");
