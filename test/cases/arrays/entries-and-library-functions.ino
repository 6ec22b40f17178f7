// entries-and-library-functions: written by tsino from entries-and-library-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct A;

struct A : tsino::Object {
  tsino::Shared<tsino::Array<String>> names;
  void construct();
  void show();
};

double run(const tsino::Function<double(int32_t)>& f) {
  return f(2);
}

int32_t first(const tsino::Shared<tsino::Array<uint8_t>>& xs) {
  return (*xs)[0];
}

void A::show() {
  {
    tsino::Shared<tsino::Array<String>> list = this->names;
    for (int32_t i = 0; i < list->length(); i++) {
      const String& n = (*list)[i];
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(n);
      if (i == 0) {
        this->names = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("gone")});
      }
    }
  }
}

void A::construct() {
  this->names = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p"), F("q")});
}

void setup() {
  Serial.begin(115200);
  // @run
  // Loops over entries, keys and values of arrays; functions of the library and generic ones where a function is wanted.
  tsino::Array<String> letters{F("a"), F("b"), F("c")};
  for (int32_t i = 0; i < letters.length(); i++) {
    const String& letter = letters[i];
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(letter);
  }
  for (int32_t i = 0; i < letters.length(); i++) {
    Serial.println(i);
  }
  for (int32_t index = 0; index < letters.length(); index++) {
    const String& s = letters[index];
    Serial.println(s);
  }
  tsino::Array<tsino::Function<String()>> fs;
  {
    tsino::Array<String> list{F("x"), F("y")};
    for (int32_t index = 0; index < list.length(); index++) {
      const int32_t i = index;
      const String& s = list[index];
      fs.push([i, s]() -> String { return tsino::concat(String(i), s); });
    }
  }
  Serial.println(
      fs.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join());
  {
    tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> list{
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
        tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
    for (int32_t i = 0; i < list.length(); i++) {
      {
        const tsino::Shared<tsino::Array<uint8_t>>& row = list[i];
        for (int32_t j = 0; j < row->length(); j++) {
          const int32_t v = (*row)[j];
          if (v == 2) goto next_loop1;
          if (v == 4) goto end_loop1;
          Serial.print(i);
          Serial.print(F(" "));
          Serial.print(j);
          Serial.print(F(" "));
          Serial.println(v);
        }
      }
      next_loop1:;
    }
    end_loop1:;
  }
  for (int32_t index = 0; index < letters.length(); index++) {
    double i = index;
    String s = letters[index];
    i *= 10.0;
    s += tsino::toText(i);
    Serial.println(s);
  }
  for (int32_t i = 0; i < letters.length(); i++) {
    if (i == 0) letters.push(F("z"));
  }
  Serial.println(letters.length());
  tsino::Array<tsino::Function<int32_t(int32_t, int32_t)>> ops{
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      [](int32_t value, int32_t value2) -> int32_t {
        return tsino::maximum<int32_t>(value, value2);
      },
      [](int32_t value, int32_t value2) -> int32_t {
        return tsino::minimum<int32_t>(value, value2);
      }};
  Serial.println(
      ops.map<uint8_t>(
          [](const tsino::Function<int32_t(int32_t, int32_t)>& op) -> int32_t { return op(3, 5); }).join());
  const tsino::Function<double(const String&)> parse = [](const String& value) -> double {
    return tsino::parseFloat(value);
  };
  tsino::inspect(Serial, parse(F("2.5x")));
  Serial.print(F(" "));
  Serial.print(tsino::characters(F("a\303\261\360\237\230\200z")).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::characters(F("abc")).map<String>(
          [](const String& c) -> String { return tsino::toUpperCase(c); }).join(F("")));
  tsino::inspect(Serial, run([](int32_t value) -> double { return sqrt((double)value); }));
  Serial.print(F(" "));
  tsino::inspect(Serial, run([](int32_t value) -> double { return tsino::absolute(value); }));
  Serial.println();
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)> g = tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(first), first>();
  Serial.print(g(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8})));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}.map<uint8_t>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& xs) -> int32_t { return first(xs); }).join());
  tsino::make<A>()->show();
}

void loop() {}
