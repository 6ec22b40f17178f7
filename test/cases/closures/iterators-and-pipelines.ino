// iterators-and-pipelines: written by tsino from iterators-and-pipelines.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Zip;
struct Stream_number;
struct Stream_string;

struct Zip : tsino::Object {
  double item0 = 0;
  String item1;
  void construct(double item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Stream_number : tsino::Object {
  tsino::Function<tsino::Optional<double>()> next;
  void construct(tsino::Function<tsino::Optional<double>()> next);
  tsino::Ref<Stream_number> take__(int32_t count);
  tsino::Ref<Stream_number> map(const tsino::Function<double(double)>& f);
  double fold(int32_t start, const tsino::Function<double(double, double)>& step);
  tsino::Ref<Stream_string> map_string(const tsino::Function<String(double)>& f);
};

struct Stream_string : tsino::Object {
  tsino::Function<tsino::Optional<String>()> next;
  void construct(tsino::Function<tsino::Optional<String>()> next);
  tsino::Ref<Stream_string> take__(int32_t count);
  String fold(const __FlashStringHelper* start, const tsino::Function<String(const String&, const String&)>& step);
};

tsino::Function<tsino::Optional<double>()> range(int32_t from, tsino::Optional<int32_t> toGiven = {}) {
  const double to = toGiven.has() ? (double)toGiven.value() : (double)INFINITY;
  tsino::Ref<tsino::Cell<int32_t>> at = tsino::make<tsino::Cell<int32_t>>(from);
  return [at, to]() -> tsino::Optional<double> {
    return tsino::convertOptional(
        at->value < to ? tsino::Optional<int32_t>(at->value++) : tsino::Optional<int32_t>{});
  };
}

tsino::Function<tsino::Optional<double>()> map_(const tsino::Function<tsino::Optional<double>()>& next, const tsino::Function<double(double)>& f) {
  return [next, f]() -> tsino::Optional<double> {
    const tsino::Optional<double> value = next();
    return !value.has() ? tsino::Optional<double>{} : tsino::Optional<double>(f(value.value()));
  };
}

tsino::Function<tsino::Optional<String>()> map_iterators_and_pipelines(const tsino::Function<tsino::Optional<double>()>& next, const tsino::Function<String(double)>& f) {
  return [next, f]() -> tsino::Optional<String> {
    const tsino::Optional<double> value = next();
    return !value.has() ? tsino::Optional<String>{} : tsino::Optional<String>(f(value.value()));
  };
}

tsino::Function<tsino::Optional<double>()> filter(const tsino::Function<tsino::Optional<double>()>& next, const tsino::Function<bool(double)>& test) {
  return [next, test]() -> tsino::Optional<double> {
    for (;;) {
      const tsino::Optional<double> value = next();
      if (!value.has() || test(value.value())) return value;
      yield();
    }
    return {};
  };
}

tsino::Function<tsino::Optional<double>()> take(const tsino::Function<tsino::Optional<double>()>& next, int32_t count) {
  tsino::Ref<tsino::Cell<int32_t>> left = tsino::make<tsino::Cell<int32_t>>(count);
  return [left, next]() -> tsino::Optional<double> {
    return left->value-- > 0 ? next() : tsino::Optional<double>{};
  };
}

tsino::Function<tsino::Optional<String>()> take_(const tsino::Function<tsino::Optional<String>()>& next, int32_t count) {
  tsino::Ref<tsino::Cell<int32_t>> left = tsino::make<tsino::Cell<int32_t>>(count);
  return [left, next]() -> tsino::Optional<String> {
    return left->value-- > 0 ? next() : tsino::Optional<String>{};
  };
}

tsino::Array<double> toArray(const tsino::Function<tsino::Optional<double>()>& next) {
  tsino::Array<double> items;
  for (tsino::Optional<double> value = next(); value.has(); value = next()) {
    items.push(value.value());
    yield();
  }
  return items;
}

tsino::Array<tsino::Ref<Zip>> toArray_(const tsino::Function<tsino::Optional<tsino::Ref<Zip>>()>& next) {
  tsino::Array<tsino::Ref<Zip>> items;
  for (tsino::Optional<tsino::Ref<Zip>> value = next(); value.has(); value = next()) {
    items.push(value.value());
    yield();
  }
  return items;
}

tsino::Function<tsino::Optional<tsino::Ref<Zip>>()> zip(const tsino::Function<tsino::Optional<double>()>& a, const tsino::Function<tsino::Optional<String>()>& b) {
  return [a, b]() -> tsino::Optional<tsino::Ref<Zip>> {
    const tsino::Optional<double> x = a();
    const tsino::Optional<String> y = b();
    return !x.has() || !y.has() ? tsino::Optional<tsino::Ref<Zip>>{} : tsino::Optional<tsino::Ref<Zip>>(
        tsino::make<Zip>(x.value(), y.value()));
  };
}
int32_t pulled = 0;

tsino::Function<tsino::Optional<double>()> primes() {
  tsino::Shared<tsino::Array<double>> found = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  return filter(
      range(2),
      [found](double n) -> bool {
        if (found->some([&](double p) -> bool { return fmod(n, p) == 0.0; })) return false;
        found->push(n);
        return true;
      });
}

void Stream_number::construct(tsino::Function<tsino::Optional<double>()> next) {
  this->next = tsino::moved(next);
}

tsino::Ref<Stream_number> Stream_number::take__(int32_t count) {
  return tsino::make<Stream_number>(take(this->next, count));
}

tsino::Ref<Stream_number> Stream_number::map(const tsino::Function<double(double)>& f) {
  return tsino::make<Stream_number>(map_(this->next, f));
}

double Stream_number::fold(int32_t start, const tsino::Function<double(double, double)>& step) {
  double sum = start;
  for (tsino::Optional<double> value = this->next(); value.has(); value = this->next()) {
    sum = step(sum, value.value());
    yield();
  }
  return sum;
}

void Stream_string::construct(tsino::Function<tsino::Optional<String>()> next) {
  this->next = tsino::moved(next);
}

tsino::Ref<Stream_string> Stream_string::take__(int32_t count) {
  return tsino::make<Stream_string>(take_(this->next, count));
}

tsino::Ref<Stream_string> Stream_number::map_string(const tsino::Function<String(double)>& f) {
  return tsino::make<Stream_string>(map_iterators_and_pipelines(this->next, f));
}

String Stream_string::fold(const __FlashStringHelper* start, const tsino::Function<String(const String&, const String&)>& step) {
  String sum = start;
  for (tsino::Optional<String> value = this->next(); value.has(); value = this->next()) {
    sum = step(sum, value.value());
    yield();
  }
  return sum;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(toArray(range(2, 6)).join());
  String joinResult = toArray(take(map_(range(1), [](double n) -> double { return n * n; }), 4)).join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(joinResult);
  const tsino::Function<tsino::Optional<double>()> odd = filter(
      map_(range(0), [](double n) -> double { return (void)pulled++, n * 3.0; }),
      [](double n) -> bool { return fmod(n, 2.0) == 1.0; });
  tsino::Optional<double> value = odd();
  tsino::Optional<double> value2 = odd();
  int32_t pulledBefore = pulled;
  String joinResult2 = toArray(take(odd, 2)).join();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(pulledBefore);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(pulled);
  Serial.println(
      toArray_(
          zip(
              range(0),
              map_iterators_and_pipelines(
                  range(97, 100),
                  [](double code) -> String { return tsino::fromCharCode(tsino::toInt32(code)); }))).map<String>(
          [](const tsino::Ref<Zip>& given) -> String {
            const double i = given->item0;
            const String& c = given->item1;
            return tsino::concat(tsino::toText(i), c);
          }).join());
  String withoutFormatResult2 = tsino::withoutFormat(toArray(take(primes(), 8)).join());
  tsino::Optional<double> value3 = primes()();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  double foldResult = tsino::make<Stream_number>(range(1))->take__(5)->map(
      [](double n) -> double { return n / 2.0; })->fold(
      0,
      [](double a, double b) -> double { return a + b; });
  String foldResult2 = tsino::make<Stream_number>(range(5, 8))->map_string(
      [](double value4) -> String { return tsino::toText(value4); })->fold(
      F(""),
      [](const String& a, const String& b) -> String { return tsino::concat(b, a); });
  tsino::inspect(Serial, foldResult);
  Serial.print(F(" "));
  Serial.println(foldResult2);
}

void loop() {}
