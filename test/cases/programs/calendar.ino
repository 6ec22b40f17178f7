// calendar: written by tsino from calendar.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Leap years, days since 1970, dates back from days, and a month printed as a calendar page.
const char monthNames[][10] PROGMEM = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December"};

bool isLeap(int32_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int32_t daysIn(int32_t year, int32_t month) {
  if (month == 2) return isLeap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

int32_t daysSince1970(int32_t year, int32_t month, int32_t day) {
  int32_t days = day - 1;
  for (int32_t y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (int32_t m = 1; m < month; m++) days += daysIn(year, m);
  return days;
}

String dateOf(int32_t days) {
  int32_t year = 1970;
  while (days >= (isLeap(year) ? 366 : 365)) {
    days -= isLeap(year) ? 366 : 365;
    year++;
    yield();
  }
  int32_t month = 1;
  while (days >= daysIn(year, month)) {
    days -= daysIn(year, month++);
    yield();
  }
  return tsino::concat(
      String(days + 1),
      F(" "),
      tsino::tableText(monthNames, month - 1),
      F(" "),
      String(year));
}

void page(int32_t year, int32_t month) {
  Serial.println(
      tsino::padStart(
          tsino::concat(tsino::tableText(monthNames, month - 1), F(" "), String(year)),
          16));
  Serial.println(F("Mo Tu We Th Fr Sa Su"));
  const int32_t first = (daysSince1970(year, month, 1) + 3) % 7;
  String line = tsino::repeat(F("   "), first);
  for (int32_t day = 1; day <= daysIn(year, month); day++) {
    line += tsino::concat(tsino::padStart(String(day), 2), F(" "));
    if ((first + day) % 7 == 0) {
      Serial.println(line);
      line = F("");
    }
    yield();
  }
  if (line != F("")) Serial.println(line);
}

void setup() {
  Serial.begin(115200);

  Serial.print(isLeap(1900) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLeap(2000) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLeap(2024) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isLeap(2026) ? F("true") : F("false"));
  tsino::Array<uint16_t> list{0, 58, 59, 789, 11016, 20779};
  for (const int32_t days : list) {
    Serial.print(days);
    Serial.print(F(" "));
    Serial.println(dateOf(days));
  }
  Serial.print(daysSince1970(2000, 2, 29));
  Serial.print(F(" "));
  Serial.println(daysSince1970(2038, 1, 19) * 86400 + 11647);
  page(2026, 11);
  page(2024, 2);
}

void loop() {}
