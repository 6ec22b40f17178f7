// adapted-to-their-place: written by tsino from adapted-to-their-place.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

enum class Mode : uint8_t { Off, On };
struct Counter;
struct Plugin;

struct Counter : tsino::Object {
  int32_t n = 0;
  void construct();
  tsino::Function<int32_t()> make();
};

struct Plugin : tsino::Object {
  tsino::Function<tsino::Union<double, String>(const String&)> run;
  tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> stop;
  void construct(tsino::Function<tsino::Union<double, String>(const String&)> run, tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> stop = {}) {
    this->run = tsino::moved(run);
    this->stop = tsino::moved(stop);
  }
};

int32_t add(int32_t a, int32_t b) {
  return a + b;
}

String label(int32_t a) {
  return tsino::concat(F("#"), String(a));
}

int32_t spread(const tsino::Array<uint8_t>& all) {
  return all.reduce<int32_t>([](int32_t t, int32_t n) -> int32_t { return t + n; }, 0);
}

int32_t wide(const tsino::Union<bool, double, String>& value) {
  Serial.print(F("wide "));
  tsino::printUnion(Serial, value);
  Serial.println();
  return 5;
}

tsino::Optional<int32_t> nothing() {
  return {};
}

tsino::Optional<int32_t> twice(int32_t n, tsino::Optional<int32_t> byGiven = {}) {
  const int32_t by = byGiven.valueOr(2);
  return n * by;
}

tsino::Function<int32_t()> Counter::make() {
  const tsino::Ref<Counter> self = tsino::Ref<Counter>(this);
  return [self]() -> int32_t { return ++self->n; };
}

void Counter::construct() {
  this->n = 0;
}

tsino::Function<tsino::Optional<int32_t>()> outer(int32_t start) {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(start);
  const tsino::Function<tsino::Optional<int32_t>()> step = [n]() -> tsino::Optional<int32_t> {
    return n->value++;
  };
  return step;
}

int32_t length(const String& s) {
  return tsino::length(s);
}

tsino::Function<String(int32_t)> compose(const tsino::Function<tsino::Union<double, String>(int32_t)>& f, const tsino::Function<String(const tsino::Union<double, String>&)>& g) {
  return [g, f](int32_t n) -> String { return g(f(n)); };
}

String byNumber(Mode m) {
  return m == Mode::On ? F("on") : F("off");
}

void setup() {
  Serial.begin(115200);
  tsino::Function<int32_t(int32_t, int32_t)> value = [](int32_t value, int32_t value2) -> int32_t {
    return tsino::maximum<int32_t>(value, value2);
  };
  tsino::Array<tsino::Function<tsino::Union<double, String>(int32_t, int32_t)>> ops{
      [](int32_t a, int32_t b) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)add(a, b));
      },
      [](int32_t a, int32_t b) -> tsino::Union<double, String> {
        return tsino::Union<double, String>(label(a));
      },
      [](int32_t a, int32_t b) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)(a * b));
      },
      [](int32_t a, int32_t) -> tsino::Union<double, String> {
        return tsino::Union<double, String>(String(a));
      },
      [value](int32_t a, int32_t b) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)value(a, b));
      },
      [](int32_t, int32_t) -> tsino::Union<double, String> {
        return tsino::Union<double, String>(7.0);
      }};
  for (const tsino::Function<tsino::Union<double, String>(int32_t, int32_t)>& op : ops) {
    tsino::printUnion(Serial, op(3, 4));
    Serial.println();
  }
  tsino::Function<int32_t(int32_t, int32_t)> value2 = [](int32_t a, int32_t b) -> int32_t {
    return a + b;
  };
  tsino::Array<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>> sums{
      [value2](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return value2((*values)[0], (*values)[1]);
      },
      [](const tsino::Shared<tsino::Array<uint8_t>>& all) -> int32_t { return all->length(); },
      [](const tsino::Shared<tsino::Array<uint8_t>>&) -> int32_t { return 1; }};
  for (const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>& sum : sums) {
    Serial.println(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3})));
  }
  Serial.println(spread(tsino::Array<uint8_t>{1, 2, 3}));
  const tsino::Function<void(const tsino::Union<double, String>&)> h = [](const tsino::Union<double, String>& value3) {
    wide(tsino::Union<bool, double, String>(value3));
  };
  h(tsino::Union<double, String>(String(F("a"))));
  h(tsino::Union<double, String>(1.0));
  Serial.println(tsino::optionalText(nothing()));
  const tsino::Function<tsino::Optional<int32_t>(int32_t, tsino::Optional<int32_t>)> one = tsino::Function<tsino::Optional<int32_t>(int32_t, tsino::Optional<int32_t>)>::of<decltype(twice), twice>();
  Serial.println(tsino::optionalTextOrNull(one(4, {})));
  const tsino::Function<tsino::Union<double, String>(int32_t, int32_t)> two = [](int32_t n, int32_t by) -> tsino::Union<double, String> {
    return tsino::Union<double, String>((double)twice(n, by).value());
  };
  tsino::printUnion(Serial, two(4, 5));
  Serial.println();
  const tsino::Function<tsino::Optional<int32_t>(int32_t, tsino::Optional<int32_t>)> opt = tsino::Function<tsino::Optional<int32_t>(int32_t, tsino::Optional<int32_t>)>::of<decltype(twice), twice>();
  Serial.print(tsino::optionalText(opt(4, {})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(opt(4, 6)));
  const tsino::Ref<Counter> c = tsino::make<Counter>();
  tsino::Function<int32_t()> makeResult = c->make();
  const tsino::Function<tsino::Union<double, String>()> tick = [makeResult]() -> tsino::Union<double, String> {
    return tsino::Union<double, String>((double)makeResult());
  };
  tsino::Union<double, String> value3 = tick();
  tsino::Union<double, String> value4 = tick();
  tsino::printFirstUnion(Serial, value3);
  Serial.print(F(" "));
  tsino::printUnion(Serial, value4);
  Serial.print(F(" "));
  Serial.println(c->n);
  const tsino::Function<tsino::Optional<int32_t>()> s = outer(5);
  String value5 = tsino::optionalText(s());
  String value6 = tsino::optionalText(s());
  String value7 = tsino::optionalText(s());
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(value7);
  tsino::Array<tsino::Function<tsino::Optional<int32_t>()>> fs;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    tsino::Function<tsino::Optional<int32_t>()> f = [i]() -> tsino::Optional<int32_t> {
      return i->value * 10;
    };
    fs.push(tsino::moved(f));
  }
  tsino::inspectOrNull(
      Serial,
      fs.map<tsino::Optional<int32_t>>(
          [](const tsino::Function<tsino::Optional<int32_t>()>& f) -> tsino::Optional<int32_t> {
            return f();
          }));
  Serial.println();
  const auto table = tsino::makeMap<String, tsino::Function<tsino::Union<bool, double>(int32_t)>>(
      {
          {
              F("sqrt"),
              [](int32_t x) -> tsino::Union<bool, double> {
                return tsino::Union<bool, double>(sqrt((double)x));
              }},
          {
              F("pos"),
              [](int32_t x) -> tsino::Union<bool, double> {
                return tsino::Union<bool, double>(x > 0);
              }}});
  tsino::Optional<tsino::Function<tsino::Union<bool, double>(int32_t)>> getResult = table->get(
      F("sqrt"));
  tsino::Optional<tsino::Function<tsino::Union<bool, double>(int32_t)>> getResult2 = table->get(
      F("pos"));
  tsino::printFirstUnion(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Union<bool, double>>(getResult.value()(16)) : tsino::Optional<tsino::Union<bool, double>>{});
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      getResult2.has() ? tsino::Optional<tsino::Union<bool, double>>(getResult2.value()(-1)) : tsino::Optional<tsino::Union<bool, double>>{});
  Serial.println();
  tsino::Array<tsino::Ref<Plugin>> plugins{
      tsino::make<Plugin>(
          [](const String& input) -> tsino::Union<double, String> {
            return tsino::Union<double, String>((double)length(input));
          }),
      tsino::make<Plugin>(
          [](const String& s2) -> tsino::Union<double, String> {
            return tsino::Union<double, String>(tsino::concat(s2, F("!")));
          },
          tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>(
              []() -> tsino::Optional<int32_t> { return 3; })),
      tsino::make<Plugin>(
          [](const String& s2) -> tsino::Union<double, String> {
            return tsino::Union<double, String>(s2);
          },
          tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>(
              []() -> tsino::Optional<int32_t> { return {}; }))};
  for (const tsino::Ref<Plugin>& p : plugins) {
    tsino::printFirstUnion(Serial, p->run(F("abc")));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(p->stop.has() ? p->stop.value()() : tsino::Optional<int32_t>{}));
  }
  Serial.print(
      tsino::withoutFormat(
          compose(
              [](int32_t n) -> tsino::Union<double, String> {
                return tsino::Union<double, String>((double)n);
              },
              [](const tsino::Union<double, String>& v) -> String {
                return tsino::concat(F("<"), tsino::toText(v), F(">"));
              })(4)));
  Serial.print(F(" "));
  Serial.println(
      compose(
          [](int32_t n) -> tsino::Union<double, String> {
            return tsino::Union<double, String>(tsino::concat(F("s"), String(n)));
          },
          [](const tsino::Union<double, String>& value8) -> String {
            return tsino::toText(value8);
          })(5));
  Serial.print(tsino::withoutFormat(byNumber((Mode)1)));
  Serial.print(F(" "));
  Serial.println(byNumber((Mode)0));
}

void loop() {}
