// null-said-to-be-there: written by tsino from null-said-to-be-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Cell;
struct Link;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Cell : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Link : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Link>> next;
  void construct(int32_t id);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Link"), *this);
    out.field(F("id"), this->id);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

tsino::Array<tsino::Optional<tsino::Union<double, String>>> stack{
    tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
    tsino::Optional<tsino::Union<double, String>>{},
    tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String("x"))),
    tsino::Optional<tsino::Union<double, String>>{}};

tsino::Optional<tsino::Union<double, String>> take() {
  return tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      stack.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
          stack.pop()) : tsino::Union<tsino::Undefined, tsino::Null, double, String>(
          tsino::Undefined{}));
}

String show(const tsino::Optional<tsino::Ref<Cell>>& cell) {
  return !cell.has() ? String(F("-")) : String(cell.value()->v);
}

void Link::construct(int32_t id) {
  this->next = {};
  this->id = id;
}

// What is unknown and there, or something else.
void orText(const Unknown& given) {
  const Unknown value = given.is<tsino::Undefined>() || given.is<tsino::Null>() ? Unknown(
      String(F("none"))) : given;
  const Unknown truth = tsino::truthy(given) ? given : Unknown(String(F("empty")));
  tsino::inspectFirst(Serial, value);
  Serial.print(F(" "));
  Serial.print(tsino::typeOf(value));
  Serial.print(F(" "));
  tsino::inspect(Serial, truth);
  Serial.print(F(" "));
  Serial.println(value == Unknown(String(F("none"))) ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Union<double, String>> takeResult = take();
  tsino::Optional<tsino::Union<double, String>> takeResult2 = take();
  tsino::printFirstUnionOrNull(Serial, takeResult);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, takeResult2);
  Serial.println();
  const tsino::Union<tsino::Undefined, tsino::Null, double, String> top = stack.length() > 0
      && (!(-1 <= -stack.length() - 1) && !(-1 >= stack.length())) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
      stack.at(-1)) : tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      tsino::Undefined{});
  tsino::printFirstUnion(Serial, top);
  Serial.print(F(" "));
  Serial.print(top.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      top.is<tsino::Undefined>() ? F("undefined") : top.is<tsino::Null>() ? F("object") : top.is<double>() ? F("number") : F("string"));
  Serial.print(F(" "));
  Serial.print(tsino::toText(top));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::toJsonOrNothing(top)));
  stack.push(tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(top));
  stack.push(stack[0]);
  tsino::inspectOrNull(Serial, stack);
  Serial.println();

  tsino::Array<tsino::Optional<String>> queue{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{},
      tsino::Optional<String>(F("b"))};
  tsino::Array<tsino::Optional<String>> moved;
  while (queue.length() > 0) {
    moved.push(
        tsino::optionalMember<String, tsino::Null>(
            queue.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                queue.shift()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
                tsino::Undefined{})));
    yield();
  }
  tsino::swap(moved[0], moved[1]);
  tsino::inspectOrNull(Serial, moved);
  Serial.println();

  const auto settings = tsino::makeMap<String, tsino::Optional<tsino::Union<double, String>>>(
      {
          {F("a"), tsino::Optional<tsino::Union<double, String>>{}},
          {
              F("b"),
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(2.0))}});
  for (const auto& entry : *settings) {
    const String& key = entry.key();
    const tsino::Union<tsino::Undefined, tsino::Null, double, String> value = settings->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
        settings->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, double, String>(
        tsino::Undefined{});
    if (value.is<tsino::Null>()) {
      Serial.println(F("nothing"));
    } else {
      tsino::printUnion(
          Serial,
          value.is<double>() ? tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>((double)((int32_t)value.get<double>() + 1))) : tsino::Optional<tsino::Union<double, String>>(
              tsino::convertOptional(tsino::optionalMember<String, tsino::Undefined>(value))));
      Serial.println();
    }
  }

  tsino::Array<tsino::Optional<tsino::Ref<Cell>>> row{
      tsino::Optional<tsino::Ref<Cell>>(tsino::make<Cell>(1)),
      tsino::Optional<tsino::Ref<Cell>>{}};
  row.unshift(
      tsino::optionalMember<tsino::Ref<Cell>, tsino::Null>(
          row.length() > 0 && (!(-1 <= -row.length() - 1) && !(-1 >= row.length())) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Cell>>, tsino::Null>(
              row.at(-1)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Cell>>(
              tsino::Undefined{})));
  tsino::inspectOrNull(Serial, row);
  Serial.print(F(" "));
  Serial.println(
      row.map<String>(
          [](const tsino::Optional<tsino::Ref<Cell>>& cell) -> String { return show(cell); }).join(
          F("")));
  const tsino::Ref<Link> first = tsino::make<Link>(1);
  first->next = tsino::make<Link>(2);
  tsino::Optional<tsino::Ref<Link>> at = first;
  while (at.has()) {
    at = at.value()->next;
    yield();
  }
  const tsino::Optional<tsino::Ref<Link>> end = first->next.value()->next;
  tsino::inspectOrNull(Serial, at);
  Serial.print(F(" "));
  Serial.print(!end.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, end);
  Serial.println();
  tsino::Array<String> list{F("0"), F("null"), F("\"s\""), F("[1]")};
  for (const String& text : list) {
    Unknown parsed = tsino::parseJson<Unknown>(text);
    if (tsino::thrown()) tsino::uncaught();
    orText(parsed);
  }
}

void loop() {}
