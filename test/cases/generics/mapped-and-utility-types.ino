// mapped-and-utility-types: written by tsino from mapped-and-utility-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/hypot.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct NameOnly;
struct Changes;
struct MakePoint;
struct NoName;
struct Frozen;
struct Flags;
struct Levels;
struct Getter;

struct NameOnly : tsino::Object {
  String name;
  int32_t rate = 0;
  tsino::Optional<bool> debug;
  void construct(String name, int32_t rate, tsino::Optional<bool> debug) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->debug = tsino::moved(debug);
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> rate;
  tsino::Optional<bool> debug;
  void construct(tsino::Optional<String> name = {}, tsino::Optional<int32_t> rate = {}, tsino::Optional<bool> debug = {}) {
    this->name = tsino::moved(name);
    this->rate = tsino::moved(rate);
    this->debug = tsino::moved(debug);
  }
};

struct MakePoint : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  tsino::Function<double()> norm;
  void construct(int32_t x, int32_t y, tsino::Function<double()> norm) {
    this->x = x;
    this->y = y;
    this->norm = tsino::moved(norm);
  }
};

struct NoName : tsino::Object {
  int32_t rate = 0;
  tsino::Optional<bool> debug;
  void construct(int32_t rate, tsino::Optional<bool> debug = {}) {
    this->rate = rate;
    this->debug = tsino::moved(debug);
  }
};

struct Frozen : tsino::Object {
  String name;
  int32_t rate = 0;
  tsino::Optional<bool> debug;
  void construct(String name, int32_t rate, tsino::Optional<bool> debug) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->debug = tsino::moved(debug);
  }
};

struct Flags : tsino::Object {
  bool name = false;
  bool rate = false;
  bool debug = false;
  void construct(bool name, bool rate, bool debug) {
    this->name = name;
    this->rate = rate;
    this->debug = debug;
  }
};

struct Levels : tsino::Object {
  double red = 0;
  double green = 0;
  double blue = 0;
  void construct(double red, double green, double blue) {
    this->red = red;
    this->green = green;
    this->blue = blue;
  }
};

struct Getter : tsino::Object {
  tsino::Function<int32_t()> a;
  tsino::Function<String()> b;
  void construct(tsino::Function<int32_t()> a, tsino::Function<String()> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

const tsino::Ref<NameOnly> defaults = tsino::make<NameOnly>(
    "none",
    9600,
    tsino::Optional<bool>(false));

tsino::Ref<NameOnly> configure(const tsino::Ref<Changes>& changes) {
  return tsino::make<NameOnly>(
      changes->name.has() ? changes->name.value() : defaults->name,
      changes->rate.has() ? changes->rate.value() : defaults->rate,
      tsino::Optional<bool>(
          changes->debug.has() ? changes->debug.value() : defaults->debug.value()));
}

tsino::Ref<MakePoint> makePoint(int32_t x, int32_t y) {
  return tsino::make<MakePoint>(
      x,
      y,
      [x, y]() -> double { return tsino::hypot((double)x, (double)y); });
}
const uint8_t args[] PROGMEM = {3, 4};

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(configure(tsino::make<Changes>())->name));
  Serial.print(F(" "));
  Serial.print(
      configure(tsino::make<Changes>(tsino::Optional<String>{}, tsino::Optional<int32_t>(1)))->rate);
  Serial.print(F(" "));
  Serial.println(
      configure(
          tsino::make<Changes>(
              tsino::Optional<String>(F("x")),
              tsino::Optional<int32_t>{},
              tsino::Optional<bool>(true)))->debug.value() ? F("true") : F("false"));
  const tsino::Ref<NameOnly> named = configure(
      tsino::make<Changes>(tsino::Optional<String>(F("picked"))));
  const tsino::Ref<NoName> rest = tsino::make<NoName>(5);
  const tsino::Ref<Frozen> joined = tsino::make<Frozen>(
      named->name,
      rest->rate,
      rest->debug.has() ? rest->debug : tsino::Optional<bool>(named->debug.value()));
  Serial.print(tsino::withoutFormat(joined->name));
  Serial.print(F(" "));
  Serial.print(joined->rate);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(joined->debug));
  const tsino::Ref<Flags> touched = tsino::make<Flags>(true, false, false);
  if (!touched->rate) touched->rate = touched->name;
  Serial.println(
      tsino::Array<bool>{touched->name, touched->rate, touched->debug}.filter(
          [](bool value) -> bool { return value; }).length());
  tsino::Array<tsino::Ref<MakePoint>> points{
      makePoint(tsino::tableAt(args, 0), tsino::tableAt(args, 1)),
      makePoint(0, 1)};
  Serial.print(
      tsino::withoutFormat(
          points.map<double>([](const tsino::Ref<MakePoint>& p) -> double { return p->norm(); }).join()));
  Serial.print(F(" "));
  Serial.println(2);
  const tsino::Ref<Levels> levels = tsino::make<Levels>(1.0, 0.5, 0.0);
  tsino::Array<String> order{F("blue"), F("red")};
  for (const String& color : order) {
    double value = (color == F("red") ? levels->red : color == F("green") ? levels->green : levels->blue)
        + 0.25;
    if (color == F("red")) {
      levels->red = value;
    } else if (color == F("green")) {
      levels->green = value;
    } else {
      levels->blue = value;
    }
  }
  Serial.print(
      tsino::withoutFormat(
          order.map<String>(
              [&](const String& color) -> String {
                return tsino::concat(
                    color,
                    F("="),
                    tsino::toText(
                        color == F("red") ? levels->red : color == F("green") ? levels->green : levels->blue));
              }).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, levels->green);
  Serial.println();
  const tsino::Ref<Getter> getters = tsino::make<Getter>(
      []() -> int32_t { return 1; },
      []() -> String { return F("two"); });
  Serial.print(getters->a());
  Serial.println(getters->b());
  const tsino::Ref<Frozen> frozen = joined;
  joined->rate++;
  Serial.println(frozen->rate);
}

void loop() {}
