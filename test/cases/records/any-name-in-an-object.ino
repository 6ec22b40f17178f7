// any-name-in-an-object: written by tsino from any-name-in-an-object.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/unknown-name.h"

struct Opts;
struct Opposite;
struct Code;
struct Tricky;

struct Opts : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<int32_t> c;
  bool has_c = false;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<int32_t> c, bool has_c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->has_c = has_c;
  }
};

struct Opposite : tsino::Object {
  String north;
  String south;
  String east;
  String west;
  void construct(String north, String south, String east, String west) {
    this->north = tsino::moved(north);
    this->south = tsino::moved(south);
    this->east = tsino::moved(east);
    this->west = tsino::moved(west);
  }
};

struct Code : tsino::Object {
  String a;
  String b;
  void construct(String a, String b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Tricky : tsino::Object {
  int32_t with_space = 0;
  int32_t item5 = 0;
  void construct(int32_t with_space, int32_t item5) {
    this->with_space = with_space;
    this->item5 = item5;
  }
};

const tsino::Ref<Opposite> opposite = tsino::make<Opposite>("south", "north", "west", "east");

bool isDirection(const String& s) {
  return tsino::ownName(s) == F("north") || s == F("south") || s == F("east") || s == F("west");
}
const tsino::Ref<Opts> opts = tsino::make<Opts>(
    1,
    tsino::Optional<String>{},
    tsino::Optional<int32_t>{},
    true);
tsino::Array<String> names{"a", "b", "c", "d"};
int32_t calls = 0;

String key() {
  calls++;
  return names[calls];
}

const tsino::Ref<Opts>& target() {
  calls += 10;
  return opts;
}
const tsino::Ref<Code> code = tsino::make<Code>(".-", "-...");

String show(const String& ch) {
  return tsino::ownName(ch) == F("a") || ch == F("b") ? ch == F("a") ? code->a : ch == F("b") ? code->b : ((void)tsino::unknownName(
      ch), String{}) : String(F("?"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("north"), F("up"), F(""), F("West"), F("west")};
  for (const String& w : list) {
    Serial.print(tsino::withoutFormat(w));
    Serial.print(F(" "));
    Serial.println(isDirection(w) ? F("true") : F("false"));
  }
  tsino::inspect(
      Serial,
      names.map<bool>(
          [](const String& n) -> bool {
            return tsino::ownName(n) == F("a") || (n == F("c") && opts->has_c)
                || (n == F("b") && opts->b.has());
          }));
  Serial.println();
  opts->b = tsino::Optional<String>(F("x"));
  opts->c = {};
  opts->has_c = false;
  tsino::inspect(
      Serial,
      names.map<bool>(
          [](const String& n) -> bool {
            return tsino::ownName(n) == F("a") || (n == F("c") && opts->has_c)
                || (n == F("b") && opts->b.has());
          }));
  Serial.print(F(" "));
  Serial.println(!true ? F("true") : F("false"));
  String ownNameResult = tsino::ownName(key());
  tsino::Ref<Opts> targetResult = target();
  tsino::Array<String> names_{F("a")};
  if (targetResult->has_c) names_.push(F("c"));
  if (targetResult->b.has()) names_.push(F("b"));
  bool value = tsino::moved(names_).includes(ownNameResult);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::inspect(
      Serial,
      tsino::characters(F("abc")).map<String>([](const String& ch) -> String { return show(ch); }));
  Serial.println();
  const tsino::Ref<Tricky> tricky = tsino::make<Tricky>(1, 2);
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<String>{F("5"), F("with space")}.includes(tsino::ownName(names[0])) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{5, 6}.map<bool>(
          [](int32_t n) -> bool {
            return tsino::Array<String>{F("5"), F("with space")}.includes(
                tsino::ownName(String(n)));
          }));
  Serial.println();
  tsino::Array<String> names2{F("a")};
  if (opts->has_c) names2.push(F("c"));
  if (opts->b.has()) names2.push(F("b"));
  tsino::Array<String> names3{F("a")};
  if (opts->has_c) names3.push(F("c"));
  if (opts->b.has()) names3.push(F("b"));
  Serial.print(tsino::moved(names2).includes(F("toString")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::moved(names3).includes(F("b")) ? F("true") : F("false"));
}

void loop() {}
