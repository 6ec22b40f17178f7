// callbacks-that-take-the-list-apart: written by tsino from callbacks-that-take-the-list-apart.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Shape;

struct Shape : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

tsino::Shared<tsino::Array<uint8_t>> grown = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2, 3});

double mean(const tsino::Shared<tsino::Array<tsino::Ref<Shape>>>& list) {
  return list->reduce<double>(
      [&](double sum, const tsino::Ref<Shape>& t, int32_t _) -> double {
        return [](double sum2, const tsino::Ref<Shape>& t2, int32_t _2, const tsino::Shared<tsino::Array<tsino::Ref<Shape>>>& given) -> double {
          const int32_t v = t2->v;
          const int32_t length = given->length();
          return sum2 + (double)v / length;
        }(sum, t, _, list);
      },
      0.0);
}

void setup() {
  Serial.begin(115200);
  // @run
  // `{ length }` and `[first]` as the parameter that is the list itself.
  tsino::Shared<tsino::Array<uint8_t>> value = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5, 6});
  tsino::inspect(
      Serial,
      value->map<int32_t>(
          [&](int32_t v, int32_t i) -> int32_t {
            return [](int32_t v2, int32_t i2, const tsino::Shared<tsino::Array<uint8_t>>& given) -> int32_t {
              const int32_t length = given->length();
              return v2 * length + i2;
            }(v, i, value);
          }));
  Serial.println();
  tsino::Shared<tsino::Array<String>> letters = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("a"), F("b"), F("c")});
  letters->forEach(
      [&](const String& x, int32_t i) {
        [](const String& x2, int32_t i2, const tsino::Shared<tsino::Array<String>>& given) {
          const int32_t length = given->length();
          Serial.print(tsino::withoutFormat(x2));
          Serial.print(F(" "));
          Serial.println(i2 + 1 == length ? F("last") : F("more"));
        }(x, i, letters);
      });
  tsino::inspect(
      Serial,
      letters->filter(
          [&](const String& _, int32_t i) -> bool {
            return [](const String& _2, int32_t i2, const tsino::Shared<tsino::Array<String>>& given) -> bool {
              const int32_t length = given->length();
              return i2 < length - 1;
            }(_, i, letters);
          }));
  Serial.println();
  Serial.println(
      letters->reduce<String>(
          [&](const String& text, const String& x, int32_t i) -> String {
            return [](const String& text2, const String& x2, int32_t i2, const tsino::Shared<tsino::Array<String>>& given) -> String {
              const int32_t length = given->length();
              return tsino::concat(text2, x2, i2 < length - 1 ? F(",") : F("."));
            }(text, x, i, letters);
          },
          String(F(""))));
  Serial.print(
      letters->every(
          [&](const String& x, int32_t _) -> bool {
            return [](const String& x2, int32_t _2, const tsino::Shared<tsino::Array<String>>& given) -> bool {
              const String& first = (*given)[0];
              return tsino::compare(x2, first) >= 0;
            }(x, _, letters);
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      letters->map<String>(
          [&](const String& x, int32_t _) -> String {
            return [](const String& x2, int32_t _2, const tsino::Shared<tsino::Array<String>>& given) -> String {
              const String& first = (*given)[0];
              tsino::Array<String> rest = given->slice(1);
              return tsino::concat(x2, first, String(rest.length()));
            }(x, _, letters);
          }));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              letters->find(
                  [&](const String& _, int32_t i) -> bool {
                    return [](const String& _2, int32_t i2, const tsino::Shared<tsino::Array<String>>& given) -> bool {
                      const int32_t length = given->length();
                      return i2 == length - 1;
                    }(_, i, letters);
                  }))));
  Serial.print(F(" "));
  Serial.println(
      letters->some(
          [&](const String& _x, int32_t _i) -> bool {
            return [](const String& _x2, int32_t _i2, const tsino::Shared<tsino::Array<String>>& given) -> bool {
              const int32_t length = given->length();
              return length > 3;
            }(_x, _i, letters);
          }) ? F("true") : F("false"));
  tsino::inspect(
      Serial,
      letters->flatMap<tsino::Union<double, String>>(
          [&](const String& x, int32_t i) -> tsino::Shared<tsino::Array<tsino::Union<double, String>>> {
            return [](const String& x2, int32_t i2, const tsino::Shared<tsino::Array<String>>& given) -> tsino::Shared<tsino::Array<tsino::Union<double, String>>> {
              const int32_t n = given->length();
              return tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{
                      tsino::Union<double, String>(x2),
                      tsino::Union<double, String>((double)(n - i2))});
            }(x, i, letters);
          }));
  Serial.println();
  grown->forEach(
      [](int32_t x, int32_t i) {
        [](int32_t x2, int32_t i2, const tsino::Shared<tsino::Array<uint8_t>>& given) {
          const int32_t length = given->length();
          if (i2 == 0) grown->push(9);
          Serial.print(x2);
          Serial.print(F(" "));
          Serial.println(length);
        }(x, i, grown);
      });
  tsino::Shared<tsino::Array<uint8_t>> value2 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::inspect(
      Serial,
      mean(
          tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
              tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(2), tsino::make<Shape>(4)})));
  Serial.print(F(" "));
  Serial.println(
      tsino::toFixed(
          value2->reduce<double>(
              [&](double sum, int32_t x, int32_t _) -> double {
                return [](double sum2, int32_t x2, int32_t _2, const tsino::Shared<tsino::Array<uint8_t>>& given) -> double {
                  const int32_t length = given->length();
                  return sum2 + (double)x2 / length;
                }(sum, x, _, value2);
              },
              0.0),
          2));
  tsino::Uint8Array ofResult = tsino::Uint8Array::of(1, 2);
  Serial.println(
      tsino::mapBytes(
          ofResult,
          [&](int32_t x, int32_t _) -> int32_t {
            return [](int32_t x2, int32_t _2, const tsino::Uint8Array& uint8Array) -> int32_t {
              const int32_t length = uint8Array.length();
              return x2 + length;
            }(x, _, ofResult);
          }).join());
  const auto value3 = tsino::makeMap<String, uint8_t>({{F("k"), 1}});
  value3->forEach(
      [&](int32_t value4, const String& key) {
        [](int32_t value5, const String& key2, const tsino::Shared<tsino::Map<String, uint8_t>>& map) {
          const int32_t size = map->size();
          Serial.print(value5);
          Serial.print(F(" "));
          Serial.print(key2);
          Serial.print(F(" "));
          Serial.println(size);
        }(value4, key, value3);
      });
}

void loop() {}
