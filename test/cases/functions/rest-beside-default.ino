// rest-beside-default: written by tsino from rest-beside-default.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Bell;
struct Gauge;
struct Scaled;
struct PlainGauge;

struct Bell : tsino::Object {
  tsino::Array<tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>> handlers;
  void construct();
  void on(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> handler);
  tsino::Array<uint8_t> ring(int32_t n);
};

struct Gauge : tsino::Object {
  virtual int32_t read(int32_t, tsino::Optional<int32_t>) = 0;
  virtual ~Gauge() {}
};

struct Scaled : Gauge {
  void construct();
  int32_t read(int32_t pin, tsino::Optional<int32_t> byGiven = {}) final;
};

struct PlainGauge : Gauge {
  tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> read_;
  void construct(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> read_) {
    this->read_ = tsino::moved(read_);
  }
  int32_t read(int32_t pin, tsino::Optional<int32_t>) final;
};

int32_t apply(const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>, tsino::Optional<int32_t>)>& op, int32_t a, int32_t b) {
  return op(a, b, {});
}

int32_t sum(int32_t a, tsino::Optional<int32_t> bGiven = {}, tsino::Optional<int32_t> cGiven = {}) {
  const int32_t b = bGiven.valueOr(2);
  const int32_t c = cGiven.valueOr(3);
  return a + b + c;
}

void Bell::on(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> handler) {
  this->handlers.push(tsino::moved(handler));
}

tsino::Array<uint8_t> Bell::ring(int32_t n) {
  return this->handlers.map<uint8_t>(
      [&](const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>& handler) -> int32_t {
        return handler(n, {});
      });
}

void Bell::construct() {
  this->handlers = tsino::Array<tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>>{};
}

int32_t Scaled::read(int32_t pin, tsino::Optional<int32_t> byGiven) {
  const int32_t by = byGiven.valueOr(10);
  return pin * by;
}

void Scaled::construct() {}

int32_t PlainGauge::read(int32_t pin, tsino::Optional<int32_t>) {
  return this->read_(pin, {});
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      apply(
          [](int32_t a, tsino::Optional<int32_t> b, tsino::Optional<int32_t>) -> int32_t {
            return 2;
          },
          1,
          2));
  Serial.print(F(" "));
  Serial.print(
      apply(
          [](int32_t a, tsino::Optional<int32_t> b, tsino::Optional<int32_t> cGiven) -> int32_t {
            const int32_t c = cGiven.valueOr(10);
            return a + b.value() + c;
          },
          1,
          2));
  Serial.print(F(" "));
  Serial.println(
      apply(
          [](int32_t value, tsino::Optional<int32_t> value2, tsino::Optional<int32_t>) -> int32_t {
            return tsino::maximum<int32_t>(value, value2.value());
          },
          3,
          4));
  const auto ops = tsino::makeRecord<tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>, tsino::Optional<int32_t>)>>(
      {
          {
              F("max"),
              [](int32_t value, tsino::Optional<int32_t> value2, tsino::Optional<int32_t>) -> int32_t {
                return tsino::maximum<int32_t>(value, value2.value());
              }},
          {
              F("sum"),
              tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>, tsino::Optional<int32_t>)>::of<decltype(sum), sum>()},
          {
              F("count"),
              [](int32_t a, tsino::Optional<int32_t> b, tsino::Optional<int32_t>) -> int32_t {
                return 2;
              }}});
  for (const auto& entry : ops->entries()) {
    const String& name = entry.key();
    const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>, tsino::Optional<int32_t>)>& op = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(op(1, 2, {}));
    Serial.print(F(" "));
    Serial.println(apply(op, 3, 4));
  }
  Serial.print(sum(1));
  Serial.print(F(" "));
  Serial.print(sum(1, 1));
  Serial.print(F(" "));
  Serial.println(sum(1, 1, 1));
  const tsino::Ref<Bell> bell = tsino::make<Bell>();
  bell->on(
      [](int32_t n, tsino::Optional<int32_t> timesGiven) -> int32_t {
        const int32_t times = timesGiven.valueOr(2);
        return n * times;
      });
  bell->on([](int32_t n, tsino::Optional<int32_t>) -> int32_t { return 1; });
  bell->on([](int32_t value, tsino::Optional<int32_t>) -> int32_t { return value; });
  tsino::inspect(Serial, bell->ring(4));
  Serial.println();
  const tsino::Ref<Gauge> counting = tsino::make<PlainGauge>(
      [](int32_t pin, tsino::Optional<int32_t>) -> int32_t { return 1; });
  tsino::Array<tsino::Ref<Gauge>> gauges{tsino::Ref<Gauge>(tsino::make<Scaled>()), counting};
  for (const tsino::Ref<Gauge>& gauge : gauges) Serial.println(gauge->read(3, {}));
  const tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>> chosen = bell->ring(1).length()
      > 2 ? tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>>(
      [](int32_t a, int32_t b) -> int32_t { return 2; }) : tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>>{};
  Serial.println(
      tsino::optionalText(
          chosen.has() ? tsino::Optional<int32_t>(chosen.value()(5, 6)) : tsino::Optional<int32_t>{}));
}

void loop() {}
