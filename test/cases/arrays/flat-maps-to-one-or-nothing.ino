// flat-maps-to-one-or-nothing: written by tsino from flat-maps-to-one-or-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Shape;

struct Shape : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

// @run
// flatMap with a function that gives one value or []: such a list holds what the values beside are.
tsino::Array<tsino::Optional<String>> z{
    tsino::Optional<String>("b"),
    tsino::Optional<String>{},
    tsino::Optional<String>("x")};

tsino::Array<String> rows(const tsino::Optional<String>& s = {}) {
  return z.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
      [&](const tsino::Optional<String>& x) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
        return x == s ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})) : !x.has() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            x.value());
      }).flatMap<String>(
      [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
        return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{value.get<String>()});
      });
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      z.map<tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>>>(
          [](const tsino::Optional<String>& x) -> tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>> {
            return x == F("x") ? tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>>(
                tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>(
                    tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
                        tsino::Array<tsino::Optional<String>>{}))) : tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>>(
                tsino::convertOptional(x));
          }).flatMap<tsino::Optional<String>>(
          [](const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<String>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Optional<String>>> {
            return !value.has() ? tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
                tsino::Array<tsino::Optional<String>>{tsino::Optional<String>{}}) : value.value().is<tsino::Shared<tsino::Array<tsino::Optional<String>>>>() ? value.value().get<tsino::Shared<tsino::Array<tsino::Optional<String>>>>() : tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
                tsino::Array<tsino::Optional<String>>{
                    tsino::Optional<String>(value.value().get<String>())});
          }));
  Serial.println();
  tsino::Array<tsino::Optional<double>> q{
      tsino::Optional<double>(1.0),
      tsino::Optional<double>{},
      tsino::Optional<double>(2.5)};
  tsino::inspectOrNull(
      Serial,
      q.map<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>>(
          [](tsino::Optional<double> x) -> tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>> {
            return x == 1.0 ? tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>(
                tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>(
                    tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                        tsino::Array<tsino::Optional<double>>{}))) : tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>(
                tsino::convertOptional(x));
          }).flatMap<tsino::Optional<double>>(
          [](const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Optional<double>>> {
            return !value.has() ? tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                tsino::Array<tsino::Optional<double>>{tsino::Optional<double>{}}) : value.value().is<tsino::Shared<tsino::Array<tsino::Optional<double>>>>() ? value.value().get<tsino::Shared<tsino::Array<tsino::Optional<double>>>>() : tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                tsino::Array<tsino::Optional<double>>{
                    tsino::Optional<double>(value.value().get<double>())});
          }));
  Serial.println();
  tsino::inspectOrNull(
      Serial,
      q.map<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>>(
          [](tsino::Optional<double> x) -> tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>> {
            return x == 1.0 ? tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>(
                tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>(
                    tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                        tsino::Array<tsino::Optional<double>>{x, x, tsino::Optional<double>{}}))) : tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>(
                tsino::convertOptional(x));
          }).flatMap<tsino::Optional<double>>(
          [](const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<double>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Optional<double>>> {
            return !value.has() ? tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                tsino::Array<tsino::Optional<double>>{tsino::Optional<double>{}}) : value.value().is<tsino::Shared<tsino::Array<tsino::Optional<double>>>>() ? value.value().get<tsino::Shared<tsino::Array<tsino::Optional<double>>>>() : tsino::makeShared<tsino::Array<tsino::Optional<double>>>(
                tsino::Array<tsino::Optional<double>>{
                    tsino::Optional<double>(value.value().get<double>())});
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      z.map<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>>>(
          [](const tsino::Optional<String>& x) -> tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>> {
            if (x == F("b")) {
              return tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>>(
                  tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
                      tsino::Array<tsino::Optional<bool>>{}));
            }
            if (!x.has()) {
              return tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>>(
                  tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
                      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}));
            }
            return tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>>(
                x.value());
          }).flatMap<tsino::Optional<String>>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<tsino::Optional<bool>>>>& value) -> tsino::Array<tsino::Optional<String>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Optional<bool>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Optional<bool>>>>()->map<tsino::Optional<String>>(
                [](tsino::Optional<bool> value2) -> tsino::Optional<String> { return {}; }) : tsino::Array<tsino::Optional<String>>{
                tsino::Optional<String>(value.get<String>())};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      z.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
          [](const tsino::Optional<String>& x) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
            if (x == F("b")) {
              return tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
            }
            return !x.has() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                String(F("none"))) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{x.value(), x.value()}));
          }).flatMap<String>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
            return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{value.get<String>()});
          }));
  Serial.println();
  tsino::Array<tsino::Optional<int32_t>> all{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{}};
  tsino::inspect(
      Serial,
      all.map<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          [](tsino::Optional<int32_t> x) -> tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>> {
            return tsino::truthy(x) ? tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                (double)x.value()) : tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
          }).flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      all.map<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>>(
          [](tsino::Optional<int32_t> x) -> tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>> {
            return tsino::truthy(x) ? tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>(
                tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
                    tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
                        tsino::Array<tsino::Optional<int32_t>>{}))) : tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>(
                tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(x))));
          }).flatMap<tsino::Optional<int32_t>>(
          [](const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> {
            return !value.has() ? tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
                tsino::Array<tsino::Optional<int32_t>>{tsino::Optional<int32_t>{}}) : value.value().is<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>() ? value.value().get<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>() : tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
                tsino::Array<tsino::Optional<int32_t>>{
                    tsino::Optional<int32_t>(
                        tsino::convertOptional(
                            tsino::Optional<double>(value.value().get<double>())))});
          }));
  Serial.println();
  tsino::inspect(Serial, rows(tsino::Optional<String>(F("x"))));
  Serial.println();
  tsino::inspect(
      Serial,
      z.flatMap<String>(
          [](const tsino::Optional<String>& x) -> tsino::Array<String> {
            return z.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
                [&](const tsino::Optional<String>& y) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
                  return x == y ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                      tsino::concat(tsino::optionalText(x), tsino::optionalText(y)));
                }).flatMap<String>(
                [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
                  return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
                      tsino::Array<String>{value.get<String>()});
                });
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<bool>{true, false}.map<tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>>(
          [](bool b) -> tsino::Union<bool, tsino::Shared<tsino::Array<bool>>> {
            return b ? tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>(
                tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{})) : tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>(
                b);
          }).flatMap<bool>(
          [](const tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>& value) -> tsino::Shared<tsino::Array<bool>> {
            return value.is<tsino::Shared<tsino::Array<bool>>>() ? value.get<tsino::Shared<tsino::Array<bool>>>() : tsino::makeShared<tsino::Array<bool>>(
                tsino::Array<bool>{value.get<bool>()});
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      z.flatMap<int32_t>([]() -> tsino::Array<int32_t> { return tsino::Array<int32_t>{}; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      z.flatMap<int32_t>(
          [](const tsino::Optional<String>& x) -> tsino::Array<int32_t> {
            return tsino::truthy(x) ? tsino::Array<int32_t>{} : tsino::Array<int32_t>{};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      z.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
          [](const tsino::Optional<String>& x) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
            return !x.has() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                x.value());
          }).flatMap<String>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
            return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{value.get<String>()});
          }));
  Serial.println();
  tsino::Array<String> letters{F("b"), F("c"), F("x")};
  tsino::Array<String> r = letters.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
      [](const String& x) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
        return x == F("c") ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            x);
      }).flatMap<String>(
      [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
        return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{value.get<String>()});
      });
  tsino::inspect(Serial, r);
  Serial.println();
  tsino::Array<uint8_t> n{1, 2, 3, 4};
  tsino::inspect(
      Serial,
      n.map<tsino::Union<double, tsino::Shared<tsino::Array<double>>>>(
          [](int32_t x) -> tsino::Union<double, tsino::Shared<tsino::Array<double>>> {
            return x % 2 != 0 ? tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
                tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})) : tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
                x * 1.5);
          }).flatMap<double>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<double>>>& value) -> tsino::Shared<tsino::Array<double>> {
            return value.is<tsino::Shared<tsino::Array<double>>>() ? value.get<tsino::Shared<tsino::Array<double>>>() : tsino::makeShared<tsino::Array<double>>(
                tsino::Array<double>{value.get<double>()});
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      n.map<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          [](int32_t x) -> tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>> {
            if (x == 2) {
              return tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
            }
            return tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>((double)x);
          }).flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      n.flatMap<uint8_t>(
          [](int32_t x) -> tsino::Array<uint8_t> {
            return x % 2 != 0 ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{
                (uint8_t)x,
                (uint8_t)x};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      n.map<tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>, tsino::Ref<Shape>>>(
          [](int32_t x) -> tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>, tsino::Ref<Shape>> {
            return x % 2 != 0 ? tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>, tsino::Ref<Shape>>(
                tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
                    tsino::Array<tsino::Ref<Shape>>{})) : tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>, tsino::Ref<Shape>>(
                tsino::make<Shape>(x));
          }).flatMap<tsino::Ref<Shape>>(
          [](const tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>, tsino::Ref<Shape>>& value) -> tsino::Shared<tsino::Array<tsino::Ref<Shape>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Ref<Shape>>>>() : tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
                tsino::Array<tsino::Ref<Shape>>{value.get<tsino::Ref<Shape>>()});
          }));
  Serial.println();
  const auto m = tsino::makeMap<String, uint8_t>({{F("b"), 1}});
  tsino::inspect(
      Serial,
      letters.map<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          [&](const String& k) -> tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>> {
            tsino::Optional<int32_t> getResult = tsino::convertOptional(m->get(k));
            return !getResult.has() ? tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})) : tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                (double)getResult.value());
          }).flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }));
  Serial.println();
  tsino::Array<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> mixed{
      tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0)),
      tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3}))),
      tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{}};
  tsino::inspect(
      Serial,
      mixed.flatMap<tsino::Optional<int32_t>>(
          [](const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>& value) -> tsino::Array<tsino::Optional<int32_t>> {
            return !value.has() ? tsino::Array<tsino::Optional<int32_t>>{
                tsino::Optional<int32_t>{}} : value.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->map<tsino::Optional<int32_t>>(
                [](int32_t value2) -> tsino::Optional<int32_t> { return value2; }) : tsino::Array<tsino::Optional<int32_t>>{
                tsino::Optional<int32_t>(
                    tsino::convertOptional(tsino::Optional<double>(value.value().get<double>())))};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
          [](int32_t n2) -> tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>> {
            return tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
                tsino::convertOptional(
                    n2 > 1 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                        tsino::makeShared<tsino::Array<uint8_t>>(
                            tsino::Array<uint8_t>{(uint8_t)n2, (uint8_t)n2})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}));
          }).flatMap<tsino::Optional<int32_t>>(
          [](const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>& value) -> tsino::Array<tsino::Optional<int32_t>> {
            return !value.has() ? tsino::Array<tsino::Optional<int32_t>>{
                tsino::Optional<int32_t>{}} : value.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->map<tsino::Optional<int32_t>>(
                [](int32_t value2) -> tsino::Optional<int32_t> { return value2; }) : tsino::Array<tsino::Optional<int32_t>>{
                tsino::Optional<int32_t>(
                    tsino::convertOptional(tsino::Optional<double>(value.value().get<double>())))};
          }));
  Serial.println();
}

void loop() {}
