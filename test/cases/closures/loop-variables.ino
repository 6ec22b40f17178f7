// loop-variables: written by tsino from loop-variables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

int32_t j = 0;

int32_t n = 3;

void setup() {
  Serial.begin(115200);
  // @run
  // `let` of a for loop is a fresh variable in every turn; a variable from outside is one for all.
  tsino::Array<tsino::Function<int32_t()>> readers;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 4; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) readers.push([i]() -> int32_t { return i->value; });
  Serial.println(
      readers.map<int32_t>(
          [](const tsino::Function<int32_t()>& read) -> int32_t { return read(); }).join());

  tsino::Array<tsino::Function<int32_t()>> shared;
  for (; j < 3; j++) shared.push([]() -> int32_t { return j; });
  Serial.println(
      shared.map<int32_t>([](const tsino::Function<int32_t()>& read) -> int32_t { return read(); }).join());
  j = 50;
  Serial.print(shared[0]());
  Serial.print(F(" "));
  Serial.println(shared[2]());

  // the closure of one turn changes its own copy; the next turn starts with a copy of the value at the end of the turn
  tsino::Array<tsino::Function<int32_t()>> bumps;
  for (tsino::Ref<tsino::Cell<int32_t>> k = tsino::make<tsino::Cell<int32_t>>(0); k->value < 6; (void)(k = tsino::make<tsino::Cell<int32_t>>(
      k->value)), k->value++) {
    bumps.push([k]() -> int32_t { return k->value += 10; });
    k->value++;
  }
  String joinResult = bumps.map<int32_t>(
      [](const tsino::Function<int32_t()>& bump) -> int32_t { return bump(); }).join();
  String joinResult2 = bumps.map<int32_t>(
      [](const tsino::Function<int32_t()>& bump) -> int32_t { return bump(); }).join();
  Serial.print(bumps.length());
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(joinResult2);

  tsino::Array<tsino::Function<String()>> words;
  tsino::Array<String> list{F("red"), F("green"), F("blue")};
  for (const String& word_ : list) {
    const String upper = tsino::toUpperCase(word_);
    words.push([word_, upper]() -> String { return tsino::concat(word_, F("/"), upper); });
  }
  Serial.println(
      words.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).reverse().join(
          F(" ")));

  tsino::Array<tsino::Function<String()>> pairs;
  for (tsino::Ref<tsino::Cell<int32_t>> lo = tsino::make<tsino::Cell<int32_t>>(0), hi = tsino::make<tsino::Cell<int32_t>>(5); lo->value
      < hi->value; (void)(lo = tsino::make<tsino::Cell<int32_t>>(lo->value)), ((void)(hi = tsino::make<tsino::Cell<int32_t>>(
      hi->value)), ((void)lo->value++, hi->value--))) {
    pairs.push(
        [lo, hi]() -> String {
          return tsino::concat(String(lo->value), F("-"), String(hi->value));
        });
    yield();
  }
  Serial.println(
      pairs.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join(
          F(" ")));
  tsino::Array<tsino::Function<int32_t()>> whiles;
  while (n > 0) {
    const int32_t square = n * n;
    whiles.push([square]() -> int32_t { return square + n; });
    n--;
    yield();
  }
  Serial.println(
      whiles.map<int32_t>([](const tsino::Function<int32_t()>& f) -> int32_t { return f(); }).join());
}

void loop() {}
