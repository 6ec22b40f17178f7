// undefined-as-an-element: written by tsino from undefined-as-an-element.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

void setup() {
  Serial.begin(115200);
  // @run
  // undefined is an argument like any other where a function takes any number of them, and where it is a start.
  tsino::Array<tsino::Optional<int32_t>> xs;
  xs.push(tsino::Optional<int32_t>(1), tsino::Optional<int32_t>{});
  Serial.print(xs.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, xs);
  Serial.println();
  xs.push(tsino::Optional<int32_t>{});
  xs.unshift(tsino::Optional<int32_t>{});
  xs.splice(0, 0, tsino::Optional<int32_t>(5), tsino::Optional<int32_t>{});
  Serial.print(xs.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, xs);
  Serial.print(F(" "));
  Serial.print(xs.concat(tsino::Optional<int32_t>{}).length());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{}}.length());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}.includes(
          tsino::Optional<bool>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(xs.indexOf(tsino::Optional<int32_t>{}));
  const tsino::Optional<int32_t> r = tsino::Array<uint8_t>{1, 2}.reduce<tsino::Optional<int32_t>>(
      [](tsino::Optional<int32_t> a, int32_t b) -> tsino::Optional<int32_t> {
        return a.valueOr(100) + b;
      },
      tsino::Optional<int32_t>{});
  Serial.print(tsino::optionalText(r));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::Array<int32_t>{}.reduce<tsino::Optional<int32_t>>(
              [](tsino::Optional<int32_t> a, int32_t b) -> tsino::Optional<int32_t> { return b; },
              tsino::Optional<int32_t>{})));
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  m->set(F("a"), tsino::Optional<int32_t>{});
  const auto s = tsino::makeShared<tsino::Set<tsino::Optional<int32_t>>>();
  s->add(tsino::Optional<int32_t>{});
  s->add(tsino::Optional<int32_t>{});
  Serial.print(m->size());
  Serial.print(F(" "));
  Serial.print(m->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(s->size());
  Serial.print(F(" "));
  Serial.print(s->has(tsino::Optional<int32_t>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(2)}.lastIndexOf(tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Optional<String>> ys{tsino::Optional<String>(F("a"))};
  ys.fill(tsino::Optional<String>{});
  tsino::inspect(Serial, ys);
  Serial.print(F(" "));
  tsino::inspect(Serial, ys.with(0, tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("x")}.join());
  Serial.print(F(" "));
  Serial.println(xs.toSpliced(0, 1, tsino::Optional<int32_t>{}).length());
}

void loop() {}
