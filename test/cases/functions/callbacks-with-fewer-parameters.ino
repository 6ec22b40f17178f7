// callbacks-with-fewer-parameters: written by tsino from callbacks-with-fewer-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Events;

struct Events : tsino::Object {
  tsino::Optional<tsino::Function<void()>> start;
  tsino::Optional<tsino::Function<void(const String&, int32_t)>> data;
  tsino::Function<tsino::Optional<String>(int32_t)> end;
  void construct(tsino::Optional<tsino::Function<void()>> start, tsino::Optional<tsino::Function<void(const String&, int32_t)>> data, tsino::Function<tsino::Optional<String>(int32_t)> end) {
    this->start = tsino::moved(start);
    this->data = tsino::moved(data);
    this->end = tsino::moved(end);
  }
};

int32_t visit(const tsino::Shared<tsino::Array<uint8_t>>& values, const tsino::Function<void(int32_t, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>& visitor) {
  values->forEach([&](int32_t value, int32_t i) { visitor(value, i, values); });
  return values->length();
}
int32_t sum = 0;
tsino::Array<String> texts;
const tsino::Function<int32_t(const tsino::Shared<tsino::Array<String>>&)> push = [](const tsino::Shared<tsino::Array<String>>& items) -> int32_t {
  return texts.pushAll(*items);
};

void noResult() {
  (void)42;
}

int32_t ignored(int32_t a) {
  return a + 1;
}

String run(const tsino::Ref<Events>& events) {
  if (events->start.has()) events->start.value()();
  int32_t total = 0;
  tsino::Array<String> list{F("ab"), F("c")};
  for (const String& chunk : list) {
    if (events->data.has()) events->data.value()(chunk, tsino::length(chunk));
    total += tsino::length(chunk);
  }
  tsino::Optional<String> value = events->end(total);
  return value.has() ? value.value() : String(F("no text"));
}
String trace = "";

int32_t compare(int32_t a, int32_t b) {
  return a - b;
}

String sorted(const tsino::Function<int32_t(int32_t, int32_t)>& order) {
  return tsino::Array<uint8_t>{3, 1, 2}.sort(
      [&](int32_t a, int32_t b) -> int32_t { return order(a, b); }).join();
}

void setup() {
  Serial.begin(115200);
  int32_t visitResult = visit(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
      [](int32_t value, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&) { sum += value; });
  Serial.print(visitResult);
  Serial.print(F(" "));
  Serial.println(sum);
  int32_t visitResult2 = visit(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5}),
      [](int32_t, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&) {});
  int32_t visitResult3 = visit(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      [](int32_t _, int32_t i, const tsino::Shared<tsino::Array<uint8_t>>&) { sum += i * 10; });
  Serial.print(visitResult2);
  Serial.print(F(" "));
  Serial.print(visitResult3);
  Serial.print(F(" "));
  Serial.println(sum);
  visit(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8}),
      [](int32_t value, int32_t, const tsino::Shared<tsino::Array<uint8_t>>&) {
        push(
            tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{tsino::concat(F("v"), String(value))}));
      });
  visit(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7}),
      [](int32_t value, int32_t i, const tsino::Shared<tsino::Array<uint8_t>>& all) {
        texts.push(tsino::concat(String(value), F("/"), String(i), F("/"), String(all->length())));
      });
  Serial.println(texts.join());
  noResult();
  Serial.println(ignored(1));
  String withoutFormatResult = tsino::withoutFormat(
      run(
          tsino::make<Events>(
              tsino::Optional<tsino::Function<void()>>{},
              tsino::Optional<tsino::Function<void(const String&, int32_t)>>{},
              [](int32_t total) -> tsino::Optional<String> {
                return tsino::concat(F("total "), String(total));
              })));
  String runResult = run(
      tsino::make<Events>(
          tsino::Optional<tsino::Function<void()>>{},
          tsino::Optional<tsino::Function<void(const String&, int32_t)>>{},
          [](int32_t) -> tsino::Optional<String> { return {}; }));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(runResult);
  Serial.println(
      run(
          tsino::make<Events>(
              tsino::Optional<tsino::Function<void()>>([] { trace += F("s"); }),
              tsino::Optional<tsino::Function<void(const String&, int32_t)>>(
                  [](const String& chunk, int32_t) { trace += chunk; }),
              [](int32_t) -> tsino::Optional<String> { return trace; })));
  String withoutFormatResult2 = tsino::withoutFormat(
      sorted(tsino::Function<int32_t(int32_t, int32_t)>::of<decltype(compare), compare>()));
  String sortedResult = sorted([](int32_t a, int32_t b) -> int32_t { return compare(b, a); });
  String sortedResult2 = sorted([](int32_t, int32_t) -> int32_t { return 0; });
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(sortedResult);
  Serial.print(F(" "));
  Serial.println(sortedResult2);
  Serial.println(
      tsino::Array<String>{F("10"), F("20"), F("30")}.map<double>(
          [](const String& text) -> double { return tsino::toNumber(text); }).map<double>(
          [](double value) -> double { return sqrt(value); }).map<double>(
          [](double value) -> double { return floor(value); }).join());
}

void loop() {}
