// narrowing-by-control-flow: written by tsino from narrowing-by-control-flow.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Pet;

struct Pet : tsino::Object {
  String kind;
  int32_t lives = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tricks;
  void construct(String kind, int32_t lives = 0, tsino::Optional<tsino::Shared<tsino::Array<String>>> tricks = {}) {
    this->kind = tsino::moved(kind);
    this->lives = lives;
    this->tricks = tsino::moved(tricks);
  }
};

// @run
// Narrowing that follows assignments, early returns, loops, &&, ||, !, ternaries, and const conditions.
double size(const tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>>& value) {
  if (!value.has()) return -1.0;
  if (value.value().is<double>()) return value.value().get<double>();
  return value.value().is<tsino::Shared<tsino::Array<String>>>() ? value.value().get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
      value.value().get<String>());
}

String first(const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>& value = {}) {
  if (!tsino::truthy(value)
      || (value.value().is<tsino::Shared<tsino::Array<String>>>() ? value.value().get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
      value.value().get<String>())) == 0) return F("empty");
  return value.value().is<String>() ? tsino::charAt(value.value().get<String>(), 0) : (*value.value().get<tsino::Shared<tsino::Array<String>>>())[0];
}

double total(const tsino::Array<tsino::Optional<tsino::Union<double, String>>>& values) {
  double sum = 0.0;
  for (const tsino::Optional<tsino::Union<double, String>>& value : values) {
    if (!value.has()) continue;
    if (value.value().is<String>()) {
      if (value.value().get<String>() == F("stop")) break;
      sum += tsino::length(value.value().get<String>());
      continue;
    }
    sum += value.value().get<double>();
  }
  return sum;
}

int32_t compare(tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) {
  const bool known = a.has() && b.has();
  return known ? a.value() - b.value() : a == b ? 0 : !a.has() ? -1 : 1;
}

tsino::Optional<tsino::Union<double, String>> describe(const tsino::Optional<tsino::Ref<Pet>>& pet = {}) {
  return pet.has() ? tsino::Optional<tsino::Union<double, String>>(
      pet.value()->kind == F("cat") ? tsino::Union<double, String>((double)pet.value()->lives) : [&] {
        tsino::Optional<int32_t> lengthResult = pet.value()->tricks.has() ? tsino::Optional<int32_t>(
            pet.value()->tricks.value()->length()) : tsino::Optional<int32_t>{};
        return !lengthResult.has() ? tsino::Union<double, String>(String(F("untrained"))) : tsino::Union<double, String>(
            (double)lengthResult.value());
      }()) : tsino::Optional<tsino::Union<double, String>>{};
}

tsino::Optional<double> parse(const tsino::Optional<String>& text = {}) {
  const tsino::Optional<double> value = !text.has() ? tsino::Optional<double>{} : tsino::Optional<double>(
      tsino::toNumber(text.value()));
  if (!value.has() || isnan(value.value())) return {};
  return value;
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      tsino::Array<double>{
          size(tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(String(F("abc")))),
          size(
              tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}))),
          size(tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(2.5)),
          size({}),
          size(tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(String(F(""))))}.join());
  Serial.println(
      tsino::Array<String>{
          first(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ab")))),
          first(
              tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("xy"), F("z")}))),
          first(
              tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))),
          first(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("")))),
          first({})}.join());
  tsino::inspect(
      Serial,
      total(
          tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
              tsino::Optional<tsino::Union<double, String>>(
                  tsino::Union<double, String>(String(F("abc")))),
              tsino::Optional<tsino::Union<double, String>>{},
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(0.5)),
              tsino::Optional<tsino::Union<double, String>>(
                  tsino::Union<double, String>(String(F("stop")))),
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(100.0))}));
  Serial.print(F(" "));
  tsino::inspect(Serial, total(tsino::Array<tsino::Optional<tsino::Union<double, String>>>{}));
  Serial.println();
  tsino::Optional<tsino::Union<double, String>> state;
  tsino::Array<String> seen;
  for (int32_t i = 0; i < 5; i++) {
    if (!state.has()) {
      state = tsino::Union<double, String>((double)i);
    } else if (state.value().is<double>()) {
      state = tsino::Union<double, String>(
          tsino::concat(F("s"), String((int32_t)state.value().get<double>() + i)));
    } else {
      state = tsino::Optional<tsino::Union<double, String>>(
          tsino::convertOptional(
              tsino::length(state.value().get<String>()) > 1 ? tsino::Optional<String>{} : tsino::Optional<String>(
                  tsino::concat(tsino::optionalText(state), F("x")))));
    }
    seen.push(
        tsino::concat(
            state.has() && state.value().is<double>() ? F("number") : state.has()
                && state.value().is<String>() ? F("string") : F("undefined"),
            F(":"),
            tsino::optionalText(state)));
  }
  Serial.println(seen.join(F(" ")));
  Serial.print(::compare(1, 5));
  Serial.print(F(" "));
  Serial.print(::compare({}, 5));
  Serial.print(F(" "));
  Serial.print(::compare(5, {}));
  Serial.print(F(" "));
  Serial.println(::compare({}, {}));
  tsino::printFirstUnion(Serial, describe(tsino::make<Pet>(F("cat"), 9)));
  Serial.print(F(" "));
  tsino::printUnion(Serial, describe(tsino::make<Pet>(F("dog"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      describe(
          tsino::make<Pet>(
              F("dog"),
              0,
              tsino::Optional<tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))));
  Serial.print(F(" "));
  tsino::printUnion(Serial, describe({}));
  Serial.println();
  tsino::inspect(Serial, parse(tsino::Optional<String>(F("5"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, parse(tsino::Optional<String>(F("x"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, parse({}));
  Serial.print(F(" "));
  tsino::inspect(Serial, parse(tsino::Optional<String>(F("2"))).valueOr(0.0) + 1.0);
  Serial.println();
}

void loop() {}
