// returned-and-stored: written by tsino from returned-and-stored.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Arrays made in functions and returned, stored in arrays, kept in globals, returned from branches and loops.
tsino::Array<tsino::Shared<tsino::Array<int32_t>>> history;
tsino::Shared<tsino::Array<int32_t>> last = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{});

tsino::Shared<tsino::Array<int32_t>> squares(int32_t n) {
  tsino::Shared<tsino::Array<int32_t>> list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  for (int32_t i = 1; i <= n; i++) list->push(i * i);
  return list;
}

tsino::Shared<tsino::Array<int32_t>> remember(const tsino::Shared<tsino::Array<int32_t>>& list) {
  history.push(list);
  last = list;
  return list;
}

tsino::Array<String> pair(const String& a, const String& b) {
  return tsino::compare(a, b) < 0 ? tsino::Array<String>{a, b} : tsino::Array<String>{b, a};
}

tsino::Array<int32_t> primeFactors(int32_t n) {
  tsino::Array<int32_t> factors;
  for (int32_t d = 2; d * d <= n; d++) {
    while (n % d == 0) {
      factors.push(d);
      n = n / d;
      yield();
    }
    yield();
  }
  if (n > 1) factors.push(n);
  return factors;
}

tsino::Array<uint8_t> empty() {
  return tsino::Array<uint8_t>{};
}

void setup() {
  Serial.begin(115200);

  remember(squares(3))->push(-1);
  remember(squares(0));
  Serial.print(history.length());
  Serial.print(F(" "));
  Serial.print(history[0]->join());
  Serial.print(F(" "));
  Serial.print(history[1]->length());
  Serial.print(F(" "));
  Serial.println(last->length());
  last->push(5);
  remember(tsino::Shared<tsino::Array<int32_t>>(history[0]));
  history[2]->set(0, 77);
  Serial.print(tsino::withoutFormat(history[1]->join()));
  Serial.print(F(" "));
  Serial.print(last->join());
  Serial.print(F(" "));
  Serial.println(history[0]->length());
  int32_t element = (*squares(4))[3];
  int32_t lengthResult = squares(5)->length();
  Serial.print(tsino::withoutFormat(pair(F("b"), F("a")).join(F(""))));
  Serial.print(F(" "));
  Serial.print(pair(F("x"), F("y"))[1]);
  Serial.print(F(" "));
  Serial.print(element);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Array<uint16_t> list{1, 2, 12, 97, 360, 1001};
  for (const int32_t n : list) {
    String joinResult = primeFactors(n).join(F(" x "));
    Serial.print(n);
    Serial.print(F(" = "));
    Serial.println(joinResult);
  }
  tsino::Array<uint8_t> one = empty();
  tsino::Array<uint8_t> two = empty();
  one.push(1);
  Serial.print(one.length());
  Serial.print(F(" "));
  Serial.println(two.length());
  last = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
  Serial.print(history[0]->length());
  Serial.print(F(" "));
  Serial.println(last->length());
}

void loop() {}
