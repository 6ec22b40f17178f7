// comma-and-conditional: written by tsino from comma-and-conditional.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"

String trace = "";

bool t(const __FlashStringHelper* name) {
  trace += name;
  return true;
}

bool f(const __FlashStringHelper* name) {
  trace += name;
  return false;
}

void setup() {
  Serial.begin(115200);
  // @run
  // The comma operator, conditional expressions with effects in one arm, and assignments inside conditions.
  int32_t a = 1;
  int32_t b = 2;

  const int32_t c = ((void)((void)a++, b += a), a + b);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(c);
  String withoutFormatResult = tsino::withoutFormat(
      ((void)t(F("1")), f(F("2"))) ? F("yes") : F("no"));
  const __FlashStringHelper* value = t(F("3")) ? f(F("4")) ? F("x") : F("y") : ((void)t(F("5")), F("z"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(trace);
  trace = F("");
  const int32_t d = f(F("a")) ? a++ : b++;
  const int32_t e = t(F("b")) ? ++a : ++b;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.print(d);
  Serial.print(F(" "));
  Serial.print(e);
  Serial.print(F(" "));
  Serial.println(trace);

  tsino::Array<uint8_t> queue{3, 1, 2};
  tsino::Optional<int32_t> item;
  String seen = F("");
  while ((item = tsino::convertOptional(queue.pop())).has()) {
    seen += item.value();
    yield();
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(queue.length());

  int32_t n = 0;
  if ((n = 5) > 4 && (n += 2) != 0) {
    Serial.print(F("n "));
    Serial.println(n);
  }
  int32_t lines = 0;
  int32_t at = -1;
  const String text = F("one\ntwo\nthree");
  while ((at = tsino::indexOf(text, F("\n"), at + 1)) >= 0) {
    lines++;
    yield();
  }
  Serial.print(F("line breaks "));
  Serial.print(lines);
  Serial.print(F(" "));
  Serial.println(at);
  for (int32_t i = 0, j = 10; i < j; (void)(i += 3), j--) {
    trace += tsino::concat(String(i), F(","), String(j), F(";"));
    yield();
  }
  Serial.println(trace);
  int32_t k = 3;
  do {
    trace = String(k);
    yield();
  } while ((void)k--, k > 0);
  Serial.print(tsino::withoutFormat(trace));
  Serial.print(F(" "));
  Serial.println(k);
  a = b = c;
  b += a -= 2;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println((a > b ? a : b) - (a < b ? a : b));
}

void loop() {}
