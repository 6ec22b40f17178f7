// guards-and-assertions-everywhere: written by tsino from guards-and-assertions-everywhere.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct List;
struct Box;
struct Slot_number_or_string;

struct Unknown : tsino::Union<tsino::Undefined, bool, double, String, tsino::Ref<List>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct List : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Box : tsino::Object {
  tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>> content;
  void construct(tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>> content = {}) {
    this->content = tsino::moved(content);
  }
};

struct Slot_number_or_string : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> value;
  void construct();
  void set(tsino::Union<double, String> value);
  bool has();
  tsino::Union<double, String> get();
};

// @run
// Guards and assertions over unions, generic and on members: what they say is believed, and only where they have been asked.
void assertDefined(const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value = {}) {
  if (!value.has()) {
    tsino::raise(tsino::make<tsino::TypeError>(F("nothing")));
    return;
  }
}

// @run
// Guards and assertions over unions, generic and on members: what they say is believed, and only where they have been asked.
void assertDefined_(const tsino::Optional<String>& value = {}) {
  if (!value.has()) {
    tsino::raise(tsino::make<tsino::TypeError>(F("nothing")));
    return;
  }
}

// @run
// Guards and assertions over unions, generic and on members: what they say is believed, and only where they have been asked.
void assertDefined_guards_and_assertions_everywhere(const tsino::Optional<tsino::Union<double, String>>& value = {}) {
  if (!value.has()) {
    tsino::raise(tsino::make<tsino::TypeError>(F("nothing")));
    return;
  }
}

void assertIs(const tsino::Union<double, String>& value, const tsino::Function<bool(const tsino::Union<double, String>&)>& test, const __FlashStringHelper* what) {
  if (!test(value)) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no "), what));
    return;
  }
}

bool isText(const Unknown& value) {
  return value.is<String>();
}

bool isNumber(const Unknown& value) {
  return value.is<double>();
}

bool isList(const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) {
  return value.is<tsino::Shared<tsino::Array<uint8_t>>>();
}

String first(const tsino::Array<tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>>& list) {
  const tsino::Optional<String> found = tsino::optionalMember<String, tsino::Undefined>(
      list.find(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value) -> bool {
            return isText(tsino::fromOptional<Unknown, tsino::Undefined>(value));
          }));
  assertDefined_(found);
  if (tsino::thrown()) return {};
  return tsino::toUpperCase(found.value());
}

int32_t flat(const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) {
  return isList(value) ? value.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : (int32_t)value.get<double>();
}

bool isFull(const tsino::Ref<Box>& box) {
  return box->content.has();
}

void Slot_number_or_string::set(tsino::Union<double, String> value) {
  this->value = tsino::moved(value);
}

bool Slot_number_or_string::has() {
  return this->value.has();
}

tsino::Union<double, String> Slot_number_or_string::get() {
  assertDefined_guards_and_assertions_everywhere(this->value);
  if (tsino::thrown()) return {};
  return this->value.value();
}

void Slot_number_or_string::construct() {}

void assertNever(const tsino::Union<bool, double, String>& value) {
  tsino::raise(tsino::makeError<tsino::Error>(F("never "), tsino::toText(value)));
}

String describe(const tsino::Union<bool, double, String>& value) {
  if (isText(Unknown(value))) return F("t");
  if (isNumber(Unknown(tsino::Union<bool, double>(value)))) return F("n");
  if (true) return F("b");
  assertNever(value);
  return {};
  return {};
}

void assert_(const Unknown& condition, const String& message = "failed") {
  if (!tsino::truthy(condition)) {
    tsino::raise(tsino::make<tsino::Error>(message));
    return;
  }
}

int32_t size(const tsino::Union<tsino::Undefined, tsino::Null, String>& text = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  assert_(Unknown(!(text.is<tsino::Undefined>() || text.is<tsino::Null>())), F("no text"));
  if (tsino::thrown()) return 0;
  assert_(Unknown(text.get<String>()));
  if (tsino::thrown()) return 0;
  return tsino::length(text.get<String>());
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>> entries{
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>(
          tsino::Union<double, String, tsino::Ref<List>>(String(F("a")))),
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>(
          tsino::Union<double, String, tsino::Ref<List>>(1.5)),
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>(
          tsino::Union<double, String, tsino::Ref<List>>(tsino::make<List>(F("n")))),
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>{},
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>(
          tsino::Union<double, String, tsino::Ref<List>>(String(F("")))),
      tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>(
          tsino::Union<double, String, tsino::Ref<List>>(0.0))};
  for (const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& entry : entries) {
    {
      assertDefined(entry);
      if (tsino::thrown()) goto caught;
      if (isText(tsino::fromOptional<Unknown, tsino::Undefined>(entry))) {
        Serial.print(F("text "));
        Serial.println(tsino::length(entry.value().get<String>()));
      } else if (isNumber(Unknown(tsino::Union<double, tsino::Ref<List>>(entry.value())))) {
        Serial.print(F("number "));
        tsino::inspect(Serial, entry.value().get<double>() * 2.0);
        Serial.println();
      } else {
        Serial.print(F("object "));
        Serial.println(entry.value().get<tsino::Ref<List>>()->name);
      }
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->toString());
    }
  }
  const String firstResult = first(entries);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(firstResult));
  Serial.print(F(" "));
  Serial.print(
      entries.filter(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value) -> bool {
            return isNumber(tsino::fromOptional<Unknown, tsino::Undefined>(value));
          }).map<double>(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value) -> double {
            return value.value().get<double>();
          }).map<double>([](double n) -> double { return n + 1.0; }).join());
  Serial.print(F(" "));
  Serial.print(
      entries.some(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value) -> bool {
            return isText(tsino::fromOptional<Unknown, tsino::Undefined>(value));
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      entries.findIndex(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Ref<List>>>& value) -> bool {
            return isNumber(tsino::fromOptional<Unknown, tsino::Undefined>(value));
          }));
  tsino::Optional<tsino::Union<double, String>> current = tsino::Optional<tsino::Union<double, String>>(
      5 > tsino::absolute(3) ? tsino::Union<double, String>(String(F("later"))) : tsino::Union<double, String>(1.0));
  assertDefined_guards_and_assertions_everywhere(current);
  if (tsino::thrown()) tsino::uncaught();
  assertIs(
      current.value(),
      [](const tsino::Union<double, String>& value) -> bool { return isText(Unknown(value)); },
      F("text"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(tsino::charAt(current.value().get<String>(), 1));
  current = tsino::Union<double, String>(7.0);
  Serial.println((int32_t)current.value().get<double>() + 1);
  Serial.print(flat(tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(4.0)));
  Serial.print(F(" "));
  Serial.print(
      flat(
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))));
  Serial.print(F(" "));
  Serial.println(
      flat(
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  tsino::Array<tsino::Ref<Box>> boxes{
      tsino::make<Box>(),
      tsino::make<Box>(
          tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>(
              tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(String(F("abc"))))),
      tsino::make<Box>(
          tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>(
              tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1})))),
      tsino::make<Box>(
          tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>{})};
  Serial.print(
      tsino::withoutFormat(
          boxes.filter([](const tsino::Ref<Box>& box) -> bool { return isFull(box); }).map<int32_t>(
              [](const tsino::Ref<Box>& box) -> int32_t {
                return box->content.value().is<tsino::Shared<tsino::Array<int32_t>>>() ? box->content.value().get<tsino::Shared<tsino::Array<int32_t>>>()->length() : tsino::length(
                    box->content.value().get<String>());
              }).join(F("/"))));
  Serial.print(F(" "));
  Serial.println(
      boxes.filter([](const tsino::Ref<Box>& box) -> bool { return !isFull(box); }).length());
  for (const tsino::Ref<Box>& box : boxes) {
    if (!isFull(box)) continue;
    box->content = box->content.value().is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
        tsino::makeShared<tsino::Array<int32_t>>(
            tsino::Array<int32_t>{tsino::length(box->content.value().get<String>())})) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
        String(F("was a list")));
    Serial.println(
        box->content.value().is<tsino::Shared<tsino::Array<int32_t>>>() ? box->content.value().get<tsino::Shared<tsino::Array<int32_t>>>()->length() : tsino::length(
            box->content.value().get<String>()));
  }
  const tsino::Ref<Slot_number_or_string> slot = tsino::make<Slot_number_or_string>();
  {
    tsino::Union<double, String> getResult = slot->get();
    if (tsino::thrown()) goto caught2;
    tsino::printUnion(Serial, getResult);
    Serial.println();
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->name));
    Serial.print(F(" "));
    Serial.println(slot->has() ? F("true") : F("false"));
  }
  slot->set(tsino::Union<double, String>(String(F("x"))));
  const tsino::Union<double, String> getResult = slot->get();
  if (tsino::thrown()) tsino::uncaught();
  tsino::printFirstUnion(Serial, getResult);
  Serial.print(F(" "));
  Serial.println(slot->has() ? F("true") : F("false"));
  const String describeResult = describe(tsino::Union<bool, double, String>(String(F("a"))));
  if (tsino::thrown()) tsino::uncaught();
  const String describeResult2 = describe(tsino::Union<bool, double, String>(0.0));
  if (tsino::thrown()) tsino::uncaught();
  const String describeResult3 = describe(tsino::Union<bool, double, String>(false));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(describeResult);
  Serial.print(describeResult2);
  Serial.println(describeResult3);
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> list{
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("ok"))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F(""))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})};
  for (const tsino::Union<tsino::Undefined, tsino::Null, String>& text : list) {
    {
      int32_t sizeResult = size(text);
      if (tsino::thrown()) goto caught3;
      Serial.println(sizeResult);
    }
    caught3:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->isA(tsino::Error::classId) ? error->message : String(F("?")));
    }
  }
}

void loop() {}
