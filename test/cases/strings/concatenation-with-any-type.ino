// concatenation-with-any-type: written by tsino from concatenation-with-any-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Object;
struct Record;

struct Object : tsino::Object {
  tsino::Function<String()> toString;
  void construct(tsino::Function<String()> toString) {
    this->toString = tsino::moved(toString);
  }
};

struct Record : tsino::Object {
  String name;
  int32_t n = 0;
  void construct(String name, int32_t n) {
    this->name = tsino::moved(name);
    this->n = n;
  }
};

String label(const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
    tsino::Undefined{})) {
  return tsino::concat(F("<"), tsino::toText(value), F(">"));
}

String twice(const String& s) {
  return tsino::concat(s, s);
}

void setup() {
  Serial.begin(115200);
  // @run
  // `+` and `+=` with numbers, booleans, null, undefined, arrays, objects with toString, on both sides.
  const tsino::Ref<Object> object = tsino::make<Object>([]() -> String { return F("OBJ"); });
  const tsino::Optional<String> maybe;
  Serial.print(F("a"));
  Serial.print(1);
  Serial.print(F(" "));
  Serial.print(1);
  Serial.print(F("a "));
  Serial.print(1 + 2);
  Serial.print(F("a a"));
  Serial.print(1);
  Serial.print(2);
  Serial.print(F(" a"));
  Serial.print(1 + 2);
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F("null xundefined"));
  Serial.println(tsino::optionalText(maybe));
  Serial.print(F("l"));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3}))}.map<String>(
              [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> String {
                return value.is<double>() ? tsino::toText(value.get<double>()) : value.get<tsino::Shared<tsino::Array<uint8_t>>>()->join();
              }).join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<int32_t>{}.join());
  Serial.print(F("e o"));
  Serial.print(object->toString());
  Serial.print(F(" "));
  Serial.print(object->toString());
  Serial.print(1);
  Serial.print(F(" n"));
  tsino::print(Serial, -0.0);
  tsino::print(Serial, (double)NAN);
  tsino::print(Serial, 1e21);
  tsino::print(Serial, 0.1);
  Serial.println();
  String text = F("s");
  text += 1;
  text += tsino::toText(2.5);
  text += true ? F("true") : F("false");
  text += F("null");
  text += tsino::Array<uint8_t>{3, 4}.join();
  text += F("\303\251");
  text += text;
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(tsino::length(text));
  tsino::Array<String> parts;
  for (int32_t i = 0; i < 3; i++) {
    parts.push(tsino::concat(F("p"), String(i), F("-"), tsino::toText(i * 1.5)));
  }
  Serial.print(tsino::withoutFormat(parts.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(parts.length());
  Serial.print(parts[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, parts.length() + tsino::toNumber(F("4")));
  Serial.print(F(" 5"));
  Serial.print(3);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("5")) + 3.0);
  Serial.println();
  Serial.print(label(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(1.0)));
  Serial.print(
      label(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(String(F("s")))));
  Serial.print(
      label(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Null{})));
  Serial.print(
      label(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Undefined{})));
  Serial.println(label(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(false)));
  String built = F("");
  for (const String& char_ : tsino::eachCharacterOf(F("abc"))) {
    built = tsino::concat(char_, built, char_);
  }
  Serial.println(built);
  String doubling = F("ab");
  for (int32_t i = 0; i < 4; i++) doubling = twice(doubling);
  Serial.print(tsino::length(doubling));
  Serial.print(F(" "));
  Serial.println(tsino::endsWith(doubling, F("abab")) ? F("true") : F("false"));
  const tsino::Ref<Record> record = tsino::make<Record>(F("r"), 1);
  record->name += record->n++;
  record->name = tsino::concat(String(record->n), record->name, String(record->n));
  Serial.print(tsino::withoutFormat(record->name));
  Serial.print(F(" "));
  Serial.print(tsino::concat(F("a"), F("b"), F("c")));
  Serial.print(F(" "));
  Serial.print(tsino::concat(F("")));
  Serial.print(F(" "));
  Serial.println(tsino::concat(F("x"), String(1)));
}

void loop() {}
