// mixed-object-and-primitive: written by tsino from mixed-object-and-primitive.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Options;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Options : tsino::Object {
  String text;
  tsino::Optional<int32_t> times;
  void construct(String text, tsino::Optional<int32_t> times = {}) {
    this->text = tsino::moved(text);
    this->times = tsino::moved(times);
  }
};

String render(const tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>& input = {}) {
  if (!input.has()) return F("nothing");
  if (input.value().is<String>()) return input.value().get<String>();
  if (input.value().is<double>()) {
    return tsino::repeat(F("#"), (int32_t)input.value().get<double>());
  }
  if (input.value().is<tsino::Function<String()>>()) {
    return render(
        tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
            input.value().get<tsino::Function<String()>>()()));
  }
  if (input.value().is<tsino::Shared<tsino::Array<String>>>()) {
    return input.value().get<tsino::Shared<tsino::Array<String>>>()->map<String>(
        [](const String& part) -> String {
          return render(
              tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
                  part));
        }).join(F("+"));
  }
  return render(
      tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
          tsino::repeat(
              input.value().get<tsino::Ref<Options>>()->text,
              input.value().get<tsino::Ref<Options>>()->times.valueOr(1))));
}

double sum(const Unknown& value) {
  return value.is<double>() ? value.get<double>() : value.get<tsino::Shared<tsino::Array<Unknown>>>()->reduce<double>(
      [](double total, const Unknown& part) -> double { return total + sum(part); },
      0.0);
}

double depth(const Unknown& value) {
  return value.is<double>() ? 0.0 : 1.0
      + tsino::maximum(
      0.0,
      tsino::largest(
          value.get<tsino::Shared<tsino::Array<Unknown>>>()->map<double>(
              [](const Unknown& value2) -> double { return depth(value2); })));
}

int32_t count(const Unknown& json) {
  if (json.is<tsino::Null>() || !tsino::isObject(json)) return 1;
  if (json.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return json.get<tsino::Shared<tsino::Array<Unknown>>>()->reduce<int32_t>(
        [](int32_t n, const Unknown& part) -> int32_t { return n + count(part); },
        0);
  }
  return json.get<tsino::Shared<tsino::Record<Unknown>>>()->keys().reduce<int32_t>(
      [&](int32_t n, const String& key) -> int32_t {
        return n
            + count(
            tsino::fromOptional<Unknown, tsino::Undefined>(
                json.get<tsino::Shared<tsino::Record<Unknown>>>()->get(key)));
      },
      0);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>> inputs{
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              String(F("a")))),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(3.0)),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              tsino::make<Options>(F("xy"), tsino::Optional<int32_t>(2)))),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p"), F("q")}))),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              tsino::Function<String()>([]() -> String { return F("lazy"); }))),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>{},
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              tsino::make<Options>(F("z")))),
      tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>(
          tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))};
  Serial.println(
      inputs.map<String>(
          [](const tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Options>, tsino::Function<String()>>>& input) -> String {
            return render(input);
          }).join(F("|")));
  const Unknown nested = Unknown(
      tsino::makeShared<tsino::Array<Unknown>>(
          tsino::Array<Unknown>{
              Unknown(1.0),
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(
                      tsino::Array<Unknown>{
                          Unknown(2.0),
                          Unknown(
                              tsino::makeShared<tsino::Array<Unknown>>(
                                  tsino::Array<Unknown>{
                                      Unknown(3.0),
                                      Unknown(
                                          tsino::makeShared<tsino::Array<Unknown>>(
                                              tsino::Array<Unknown>{}))})),
                          Unknown(4.5)})),
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(
                      tsino::Array<Unknown>{
                          Unknown(
                              tsino::makeShared<tsino::Array<Unknown>>(
                                  tsino::Array<Unknown>{
                                      Unknown(
                                          tsino::makeShared<tsino::Array<Unknown>>(
                                              tsino::Array<Unknown>{Unknown(5.0)}))}))}))}));
  tsino::inspect(Serial, sum(nested));
  Serial.print(F(" "));
  tsino::inspect(Serial, depth(nested));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(Unknown(7.0)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      depth(Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{}))));
  Serial.println();
  Serial.print(
      count(
          Unknown(
              tsino::makeRecord<Unknown>(
                  {
                      {F("a"), Unknown(1.0)},
                      {
                          F("b"),
                          Unknown(
                              tsino::makeShared<tsino::Array<Unknown>>(
                                  tsino::Array<Unknown>{
                                      Unknown(true),
                                      Unknown(tsino::Null{}),
                                      Unknown(String(F("x"))),
                                      Unknown(
                                          tsino::makeRecord<Unknown>(
                                              {
                                                  {
                                                      F("c"),
                                                      Unknown(
                                                          tsino::makeShared<tsino::Array<Unknown>>(
                                                              tsino::Array<Unknown>{}))}}))}))},
                      {F("d"), Unknown(tsino::makeShared<tsino::Record<Unknown>>())}}))));
  Serial.print(F(" "));
  Serial.print(count(Unknown(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(
      count(
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{
                      Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{})),
                      Unknown(
                          tsino::makeShared<tsino::Array<Unknown>>(
                              tsino::Array<Unknown>{Unknown(1.0)}))}))));
  const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> either = tsino::absolute(-1) == 1 ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      String(F("ab")));
  tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> value = either.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::slice(either.get<String>(), 1)) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          either.get<tsino::Shared<tsino::Array<uint8_t>>>()->slice(1)));
  Serial.print(
      either.is<tsino::Shared<tsino::Array<uint8_t>>>() ? either.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
          either.get<String>()));
  Serial.print(F(" "));
  Serial.print(
      value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
          value.get<String>()));
  Serial.print(F(" "));
  Serial.println(
      either.is<String>() ? tsino::indexOf(either.get<String>(), String(2)) : either.get<tsino::Shared<tsino::Array<uint8_t>>>()->indexOf(2));
}

void loop() {}
