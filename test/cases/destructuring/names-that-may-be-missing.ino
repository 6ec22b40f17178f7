// names-that-may-be-missing: written by tsino from names-that-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Reply;
struct Points;

struct Reply : tsino::Object {
  bool ok = false;
  String text;
  void construct(bool ok, String text) {
    this->ok = ok;
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct Points : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

tsino::Ref<Reply> command(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const tsino::Optional<String> verb = splitResult.get(0);
  const tsino::Optional<String> noun = splitResult.get(1);
  tsino::Array<String> rest = splitResult.slice(2);
  if (!tsino::truthy(verb)) return tsino::make<Reply>(false, F("empty"));
  if (!noun.has()) return tsino::make<Reply>(false, tsino::concat(verb.value(), F(" what?")));
  String text = tsino::concat(
      tsino::toUpperCase(verb.value()),
      F(" "),
      String(tsino::length(noun.value())),
      F(" "),
      String(rest.length()));
  return tsino::make<Reply>(true, tsino::moved(text));
}

int32_t sum(const tsino::Array<uint8_t>& given) {
  const tsino::Optional<int32_t> a = tsino::convertOptional(given.get(0));
  const tsino::Optional<int32_t> b = tsino::convertOptional(given.get(1));
  const tsino::Optional<int32_t> c = tsino::convertOptional(given.get(2));
  return a.valueOr(0) + b.valueOr(0) + (tsino::truthy(c) ? c.value() : 10);
}
tsino::Optional<String> late;

String say() {
  return late.has() ? late.value() : String(F("was not there"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F(""), F("look"), F("take lamp"), F("put lamp on table")};
  for (const String& line : list) {
    tsino::inspect(Serial, command(line));
    Serial.println();
  }
  tsino::Array<tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>> handlers{
      [](const tsino::Shared<tsino::Array<String>>& given) -> String {
        const tsino::Optional<String> a = given->get(0);
        const tsino::Optional<String> b = given->get(1);
        return !a.has() ? String(F("none")) : !b.has() ? a.value() : tsino::concat(
            a.value(),
            F("+"),
            b.value());
      },
      [](const tsino::Shared<tsino::Array<String>>& given) -> String {
        const tsino::Optional<String> first = given->get(0);
        tsino::Array<String> others = given->slice(1);
        return tsino::concat(
            first.has() ? first.value() : String(F("-")),
            F("/"),
            String(others.length()));
      },
      [](const tsino::Shared<tsino::Array<String>>& given) -> String {
        const tsino::Optional<String> x = given->get(0);
        tsino::Array<String> value = tsino::characters(x.has() ? x.value() : String(F("")));
        const tsino::Optional<String> c = value.get(0);
        return !c.has() ? String(F("no character")) : c.value();
      }};
  for (const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>& h : handlers) {
    Serial.print(
        tsino::withoutFormat(h(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
    Serial.print(F(" "));
    Serial.print(h(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1")})));
    Serial.print(F(" "));
    Serial.println(
        h(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1"), F("2")})));
  }

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> numbers{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& number : numbers) {
    const tsino::Optional<int32_t> a = tsino::convertOptional(number->get(0));
    const tsino::Optional<int32_t> b = tsino::convertOptional(number->get(1));
    if (!a.has()) {
      Serial.println(F("nothing"));
      continue;
    }
    Serial.print(a.value() + b.valueOr(100));
    Serial.print(F(" "));
    Serial.println(b.has() ? F("number") : F("undefined"));
  }
  tsino::Array<tsino::Ref<Points>> points{tsino::make<Points>(1, 2)};
  const tsino::Optional<tsino::Ref<Points>> p = points.get(0);
  const tsino::Optional<tsino::Ref<Points>> q = points.get(1);
  Serial.print(
      tsino::optionalText(
          p.has() ? tsino::Optional<int32_t>(p.value()->x) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          q.has() ? tsino::Optional<int32_t>(q.value()->x) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(!q.has() ? F("true") : F("false"));
  if (p.has()) {
    p.value()->x = 9;
    tsino::Optional<tsino::Ref<Points>> getResult = points.get(0);
    Serial.println(
        tsino::optionalText(
            getResult.has() ? tsino::Optional<int32_t>(getResult.value()->x) : tsino::Optional<int32_t>{}));
  }
  tsino::Shared<tsino::Record<uint8_t>> valueResult = []() -> tsino::Shared<tsino::Record<uint8_t>> {
    return tsino::makeRecord<uint8_t>({{F("red"), 1}});
  }();
  const tsino::Optional<int32_t> red = tsino::convertOptional(valueResult->get(F("red")));
  const tsino::Optional<int32_t> blue = tsino::convertOptional(valueResult->get(F("blue")));
  Serial.print(red.valueOr(-1));
  Serial.print(F(" "));
  Serial.println(blue.valueOr(-1));
  tsino::Array<tsino::Shared<tsino::Array<String>>> value{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b")})};
  const tsino::Optional<String> inner = value[0]->get(0);
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> second = value.get(1);
  Serial.print(!inner.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!second.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(inner));
  tsino::Array<uint8_t> mapResult = tsino::Array<uint8_t>{5}.map<uint8_t>(
      [](int32_t v) -> int32_t { return v * 2; });
  tsino::Optional<int32_t> m = tsino::convertOptional(mapResult.get(0));
  tsino::Optional<int32_t> n = tsino::convertOptional(mapResult.get(1));
  if (!n.has()) n = 7;
  m = tsino::Optional<int32_t>(!m.has() ? 0 : m.value() + n.value());
  Serial.print(tsino::optionalText(m));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(n));
  Serial.print(sum(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.print(sum(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  Serial.print(sum(tsino::Array<uint8_t>{1, 2, 0}));
  Serial.print(F(" "));
  Serial.println(sum(tsino::Array<uint8_t>{1, 2, 3}));
  tsino::Array<String> splitResult = tsino::split(F("key"), F("="));
  const tsino::Optional<String> k = splitResult.get(0);
  tsino::Optional<String> getResult = splitResult.get(1);
  const String v = getResult.has() ? getResult.value() : String(F("none"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(k)));
  Serial.print(F(" "));
  Serial.print(v);
  Serial.print(F(" "));
  Serial.println(k.has() ? F("true") : F("false"));
  tsino::Array<String> later;
  late = later.get(0);
  later.push(F("now"));
  Serial.println(say());
}

void loop() {}
