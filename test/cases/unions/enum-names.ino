// enum-names: written by tsino from enum-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

// @run
// The name of an enum member by its number and the member by its name; numbers without a member.
enum class Color : int32_t { Red, Green = 5, Blue };
enum class Neg : int8_t { A = -1, B = 1, C = 1, odd_name = 7 };
enum class Flag : uint8_t { None, Read, Write, All };
struct Handlers;

struct Handlers : tsino::Object {
  tsino::Function<String(int32_t)> go;
  tsino::Function<String(int32_t)> stop;
  void construct(tsino::Function<String(int32_t)> go, tsino::Function<String(int32_t)> stop) {
    this->go = tsino::moved(go);
    this->stop = tsino::moved(stop);
  }
};

const __FlashStringHelper* name(Color c) {
  return c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
      (int32_t)c), F(""));
}
int32_t calls = 0;

Color next() {
  calls++;
  return Color::Green;
}

void setup() {
  Serial.begin(115200);
  Serial.println(F("Red Green A C odd name"));
  tsino::Array<Color> cs{Color::Blue, Color::Red, Color::Green};
  for (const Color c : cs) {
    Serial.print((int32_t)c);
    Serial.print(F(" "));
    Serial.print(
        c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
            (int32_t)c), F("")));
    Serial.print(F(" "));
    Serial.print(
        c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
            (int32_t)c), F("")));
    Serial.print(F("! "));
    Serial.println(
        tsino::length(
            c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
                (int32_t)c), F(""))));
  }
  int32_t n = 6;
  Serial.println(
      n == 0 ? F("Red") : n == 5 ? F("Green") : n == 6 ? F("Blue") : ((void)tsino::unknownName(n), F("")));
  n = 0;
  Serial.println(
      tsino::toUpperCase(
          n == 0 ? F("Red") : n == 5 ? F("Green") : n == 6 ? F("Blue") : ((void)tsino::unknownName(
              n), F(""))));
  Serial.print(
      tsino::withoutFormat(cs.map<String>([](Color c) -> String { return name(c); }).join()));
  Serial.print(F(" "));
  Serial.println(
      cs.map<String>(
          [](Color c) -> String {
            return tsino::toLowerCase(
                c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
                    (int32_t)c), F("")));
          }).join(F("|")));
  const String k = cs.length() > 2 ? F("Green") : F("Red");
  String nameResult = name((Color)5);
  Serial.print(
      (int32_t)(k == F("Red") ? Color::Red : k == F("Green") ? Color::Green : k == F("Blue") ? Color::Blue : ((void)tsino::unknownName(
          k), Color{})));
  Serial.print(F(" "));
  Serial.print((int32_t)Color::Blue);
  Serial.print(F(" "));
  Serial.println(
      (int32_t)(nameResult == F("Red") ? Color::Red : nameResult == F("Green") ? Color::Green : nameResult
          == F("Blue") ? Color::Blue : ((void)tsino::unknownName(nameResult), Color{})));
  const Flag f = (Flag)((int32_t)Flag::Read | (int32_t)Flag::Write);
  Serial.print(
      tsino::withoutFormat(
          f == Flag::None ? F("None") : f == Flag::Read ? F("Read") : f == Flag::Write ? F("Write") : f
              == Flag::All ? F("All") : ((void)tsino::unknownName((int32_t)f), F(""))));
  Serial.print(F(" "));
  Serial.print((int32_t)f);
  Serial.print(F(" "));
  Serial.println(((int32_t)f & (int32_t)Flag::Write) != 0 ? F("true") : F("false"));
  const String sk = cs.length() > 1 ? F("Y") : F("X");
  Serial.println(
      sk == F("X") ? F("x!") : sk == F("Y") ? F("y!") : ((void)tsino::unknownName(sk), F("")));
  Color nextResult = next();
  String withoutFormatResult = tsino::withoutFormat(
      nextResult == Color::Red ? F("Red") : nextResult == Color::Green ? F("Green") : nextResult
          == Color::Blue ? F("Blue") : ((void)tsino::unknownName((int32_t)nextResult), F("")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<Color> list{Color::Blue, (Color)9};
  for (const Color c : list) {
    Serial.print(
        tsino::withoutFormat(
            c == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : F("unknown")));
    Serial.print(F(" "));
    Serial.print(
        !(c == Color::Red ? tsino::Optional<String>(F("Red")) : c == Color::Green ? tsino::Optional<String>(
            F("Green")) : c == Color::Blue ? tsino::Optional<String>(F("Blue")) : tsino::Optional<String>{}).has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        (c == Color::Red ? tsino::Optional<String>(F("Red")) : c == Color::Green ? tsino::Optional<String>(
            F("Green")) : c == Color::Blue ? tsino::Optional<String>(F("Blue")) : tsino::Optional<String>{}).has() ? c
            == Color::Red ? F("Red") : c == Color::Green ? F("Green") : c == Color::Blue ? F("Blue") : ((void)tsino::unknownName(
            (int32_t)c), F("")) : F("-"));
  }
  const tsino::Ref<Handlers> handlers = tsino::make<Handlers>(
      [](int32_t x) -> String { return tsino::concat(F("go "), String(x)); },
      [](int32_t) -> String { return F("stop"); });
  tsino::Array<String> list2{F("go"), F("halt"), F("stop")};
  for (const String& cmd : list2) {}
}

void loop() {}
