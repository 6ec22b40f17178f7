// cases-and-choices: written by tsino from cases-and-choices.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/unreachable.h"

// @run
// A case that shares its body with default still runs its test; a printed choice is decided before anything is printed;
// names that nothing uses are no mistake.
int32_t x = 1;

int32_t say(int32_t value) {
  Serial.print(F("say "));
  Serial.println(value);
  return value;
}

int32_t ignore(int32_t first, int32_t second) {
  const int32_t third = 3;
  return first;
}

String choose(int32_t n) {
  double choice = n / 2.0;
  switch (choice == 0.5 ? 0 : choice == (double)(say(7) + (x = 100)) ? 1 : 1) {
    case 0:
      return F("half");
    case 1:
    default:
      return F("other");
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);

  String withoutFormatResult = tsino::withoutFormat(choose(1));
  int32_t xBefore = x;
  String chooseResult = choose(4);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(xBefore);
  Serial.print(F(" "));
  Serial.print(chooseResult);
  Serial.print(F(" "));
  Serial.println(x);
  int32_t value = x > 50 ? say(1) : say(2);
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(x);
  double value2 = x < 50 ? (double)say(3) : 0.5;
  int32_t sayResult = say(4);
  int32_t ignoreResult = ignore(sayResult, say(5));
  Serial.print(F("a "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" b "));
  Serial.println(ignoreResult);
  switch (say(2)) {
    case 1:
      Serial.println(F("one"));
      break;
    default:
      break;
  }
  int32_t value3 = ((void)(x = 7), x);
  int32_t value4 = value3 + (x > 7 || (x -= 2) < 6 ? x : -x);
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(x);
}

void loop() {}
