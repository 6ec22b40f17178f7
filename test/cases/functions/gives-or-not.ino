// gives-or-not: written by tsino from gives-or-not.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Steps;
struct Handlers;
struct Texts;
struct Points;
struct Points_;
struct Any;
struct Machine;
struct Fs;
struct Levels;
struct CatOrOthers;
struct Cat;
struct Fish;
struct Robot;

struct Steps : tsino::Object {
  tsino::Function<tsino::Optional<bool>()> init;
  tsino::Function<tsino::Optional<bool>()> idle;
  tsino::Function<tsino::Optional<bool>()> work;
  void construct(tsino::Function<tsino::Optional<bool>()> init, tsino::Function<tsino::Optional<bool>()> idle, tsino::Function<tsino::Optional<bool>()> work) {
    this->init = tsino::moved(init);
    this->idle = tsino::moved(idle);
    this->work = tsino::moved(work);
  }
};

struct Handlers : tsino::Object {
  tsino::Function<tsino::Optional<int32_t>(const String&)> get;
  tsino::Function<tsino::Optional<int32_t>(const String&)> clear;
  void construct(tsino::Function<tsino::Optional<int32_t>(const String&)> get, tsino::Function<tsino::Optional<int32_t>(const String&)> clear) {
    this->get = tsino::moved(get);
    this->clear = tsino::moved(clear);
  }
};

struct Texts : tsino::Object {
  tsino::Function<tsino::Optional<String>()> a;
  tsino::Function<tsino::Optional<String>()> c;
  void construct(tsino::Function<tsino::Optional<String>()> a, tsino::Function<tsino::Optional<String>()> c) {
    this->a = tsino::moved(a);
    this->c = tsino::moved(c);
  }
};

struct Points : tsino::Object {
  tsino::Function<tsino::Optional<tsino::Ref<Points_>>()> a;
  tsino::Function<tsino::Optional<tsino::Ref<Points_>>()> c;
  void construct(tsino::Function<tsino::Optional<tsino::Ref<Points_>>()> a, tsino::Function<tsino::Optional<tsino::Ref<Points_>>()> c) {
    this->a = tsino::moved(a);
    this->c = tsino::moved(c);
  }
};

struct Points_ : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

struct Any : tsino::Object {
  tsino::Function<int32_t()> a;
  tsino::Function<void()> c;
  tsino::Function<tsino::Optional<bool>()> d;
  void construct(tsino::Function<int32_t()> a, tsino::Function<void()> c, tsino::Function<tsino::Optional<bool>()> d) {
    this->a = tsino::moved(a);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
  }
};

struct Machine : tsino::Object {
  int32_t n = 0;
  void construct();
  int32_t start();
  void stop();
  String run(const String& k);
};

struct Fs : tsino::Object {
  tsino::Function<tsino::Optional<int32_t>()> item0;
  tsino::Function<tsino::Optional<int32_t>()> item1;
  void construct(tsino::Function<tsino::Optional<int32_t>()> item0, tsino::Function<tsino::Optional<int32_t>()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Levels : tsino::Object {
  tsino::Function<tsino::Optional<int32_t>()> sure;
  tsino::Function<tsino::Optional<int32_t>()> low;
  tsino::Function<tsino::Optional<int32_t>()> off;
  void construct(tsino::Function<tsino::Optional<int32_t>()> sure, tsino::Function<tsino::Optional<int32_t>()> low, tsino::Function<tsino::Optional<int32_t>()> off) {
    this->sure = tsino::moved(sure);
    this->low = tsino::moved(low);
    this->off = tsino::moved(off);
  }
};

struct CatOrOthers : tsino::Object {
  virtual tsino::Union<tsino::Undefined, tsino::Null, double> age() = 0;
  virtual ~CatOrOthers() {}
};

struct Cat : CatOrOthers {
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, double> age() final;
};

struct Fish : CatOrOthers {
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, double> age() final;
};

struct Robot : CatOrOthers {
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, double> age() final;
};

const char order[][5] PROGMEM = {"init", "idle", "work"};

int32_t Machine::start() {
  return ++this->n;
}

void Machine::stop() {
  this->n--;
}

String Machine::run(const String& k) {
  const tsino::Optional<int32_t> r = k == F("start") ? tsino::Optional<int32_t>(this->start()) : ((void)this->stop(), tsino::Optional<int32_t>{});
  return !r.has() ? tsino::concat(k, F(": nothing")) : tsino::concat(k, F(": "), String(r.value()));
}

void Machine::construct() {
  this->n = 0;
}

tsino::Array<tsino::Optional<int32_t>> runStep(const tsino::Function<tsino::Optional<int32_t>()>& f, const tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>& g = {}) {
  return tsino::Array<tsino::Optional<int32_t>>{
      f(),
      g.has() ? g.value()() : tsino::Optional<int32_t>{}};
}
const bool late = 3 > 5;

tsino::Union<tsino::Undefined, tsino::Null, double> Cat::age() {
  return 3.0;
}

void Cat::construct() {}

tsino::Union<tsino::Undefined, tsino::Null, double> Fish::age() {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>{});
}

void Fish::construct() {}

tsino::Union<tsino::Undefined, tsino::Null, double> Robot::age() {
  return tsino::Union<tsino::Undefined, tsino::Null, double>{};
}

void Robot::construct() {}

void setup() {
  Serial.begin(115200);
  // @run
  // One of several functions is called, of which some give a value and others nothing, null, or what may be missing.
  const tsino::Ref<Steps> steps = tsino::make<Steps>(
      []() -> tsino::Optional<bool> { return true; },
      []() -> tsino::Optional<bool> { return {}; },
      []() -> tsino::Optional<bool> { return false; });
  for (const String step : tsino::eachText(order)) {
    const tsino::Optional<bool> ok = (step == F("init") ? steps->init : step == F("idle") ? steps->idle : steps->work)();
    if (ok == false) {
      Serial.print(tsino::withoutFormat(step));
      Serial.println(F(" failed"));
      break;
    }
    Serial.print(tsino::withoutFormat(step));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(ok));
  }
  const tsino::Ref<Handlers> handlers = tsino::make<Handlers>(
      [](const String& k) -> tsino::Optional<int32_t> { return tsino::length(k); },
      [](const String& k) -> tsino::Optional<int32_t> {
        Serial.print(F("clear "));
        Serial.println(k);
        return {};
      });
  tsino::Array<String> list{F("get"), F("clear")};
  for (const String& name : list) {
    String value = tsino::optionalText(
        (name == F("get") ? handlers->get : handlers->clear)(F("abc")));
    String value2 = tsino::optionalText(
        (name == F("get") ? handlers->get : handlers->clear)(F("de")));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(value2);
  }
  const tsino::Ref<Texts> texts = tsino::make<Texts>(
      []() -> tsino::Optional<String> { return tsino::Optional<String>(F("x")); },
      []() -> tsino::Optional<String> { return {}; });
  tsino::Array<String> keys{F("a"), F("c")};
  for (const String& k : keys) {
    const tsino::Optional<String> r = (k == F("a") ? texts->a : texts->c)();
    Serial.print(tsino::withoutFormat(tsino::optionalText(r)));
    Serial.print(F(" "));
    Serial.print(!r.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(r.has() ? r.value() : String(F("nil")));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(r));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::Array<tsino::Optional<String>>{r});
    Serial.print(F(" "));
    Serial.println(r.has() ? F("string") : F("undefined"));
  }
  tsino::inspect(
      Serial,
      keys.map<tsino::Optional<String>>(
          [&](const String& k) -> tsino::Optional<String> {
            return (k == F("a") ? texts->a : texts->c)();
          }));
  Serial.println();
  const tsino::Ref<Points> points = tsino::make<Points>(
      []() -> tsino::Optional<tsino::Ref<Points_>> { return tsino::make<Points_>(1); },
      []() -> tsino::Optional<tsino::Ref<Points_>> { return {}; });
  for (const String& k : keys) {
    tsino::Optional<tsino::Ref<Points_>> value = (k == F("a") ? points->a : points->c)();
    tsino::printUnion(
        Serial,
        !value.has() ? tsino::Union<double, String>(String(F("no"))) : tsino::Union<double, String>(
            (double)value.value()->id));
    Serial.println();
  }
  const tsino::Ref<Any> any = tsino::make<Any>(
      []() -> int32_t { return 1; },
      [] {},
      []() -> tsino::Optional<bool> { return {}; });
  tsino::Array<String> list2{F("a"), F("c"), F("d")};
  for (const String& k : list2) {
    tsino::Union<tsino::Undefined, tsino::Null, double> value = k == F("a") ? tsino::Union<tsino::Undefined, tsino::Null, double>(
        (double)any->a()) : k == F("c") ? ((void)any->c(), tsino::Union<tsino::Undefined, tsino::Null, double>(
        tsino::Undefined{})) : ((void)any->d(), tsino::Union<tsino::Undefined, tsino::Null, double>(
        tsino::Null{}));
    Serial.print(
        (k == F("a") ? tsino::Union<tsino::Undefined, tsino::Null, double>((double)any->a()) : k
            == F("c") ? ((void)any->c(), tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{})) : ((void)any->d(), tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Null{}))).is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("nil"))) : tsino::Union<double, String>(value.get<double>()));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        k == F("a") ? tsino::Union<tsino::Undefined, tsino::Null, double>((double)any->a()) : k
            == F("c") ? ((void)any->c(), tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{})) : ((void)any->d(), tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Null{})));
    Serial.println();
  }
  const tsino::Ref<Machine> machine = tsino::make<Machine>();
  String withoutFormatResult = tsino::withoutFormat(machine->run(F("start")));
  String runResult = machine->run(F("stop"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.println(machine->n);
  tsino::Array<tsino::Function<tsino::Optional<double>()>> list3{
      []() -> tsino::Optional<double> { return 1.5; },
      []() -> tsino::Optional<double> { return {}; }};
  for (const tsino::Function<tsino::Optional<double>()>& f : list3) {
    tsino::inspect(Serial, f());
    Serial.println();
  }
  tsino::inspect(
      Serial,
      list3.map<tsino::Optional<double>>(
          [](const tsino::Function<tsino::Optional<double>()>& f) -> tsino::Optional<double> {
            return f();
          }));
  Serial.println();
  tsino::inspect(Serial, runStep([]() -> tsino::Optional<int32_t> { return 4; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      runStep(
          []() -> tsino::Optional<int32_t> { return {}; },
          tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>(
              []() -> tsino::Optional<int32_t> { return 2; })));
  Serial.println();
  const tsino::Ref<Fs> fs = tsino::make<Fs>(
      []() -> tsino::Optional<int32_t> { return 1; },
      []() -> tsino::Optional<int32_t> {
        Serial.println(F("nil"));
        return {};
      });
  tsino::Array<tsino::Function<tsino::Optional<int32_t>()>> list4{fs->item0, fs->item1};
  for (const tsino::Function<tsino::Optional<int32_t>()>& f : list4) {
    Serial.println(tsino::optionalText(f()));
  }
  String value = tsino::optionalText((late ? fs->item1 : fs->item0)());
  Serial.print(
      tsino::optionalText(
          (late ? []() -> tsino::Optional<int32_t> { return 1; } : []() -> tsino::Optional<int32_t> {
            return {};
          })()));
  Serial.print(F(" "));
  Serial.println(value);
  tsino::Array<tsino::Ref<CatOrOthers>> list5{
      tsino::Ref<CatOrOthers>(tsino::make<Cat>()),
      tsino::Ref<CatOrOthers>(tsino::make<Fish>()),
      tsino::Ref<CatOrOthers>(tsino::make<Robot>())};
  for (const tsino::Ref<CatOrOthers>& x : list5) {
    tsino::printUnion(Serial, x->age());
    Serial.println();
  }
  const tsino::Ref<Levels> levels = tsino::make<Levels>(
      []() -> tsino::Optional<int32_t> { return 4; },
      []() -> tsino::Optional<int32_t> {
        return late ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{};
      },
      []() -> tsino::Optional<int32_t> { return {}; });
  tsino::Array<String> list6{F("sure"), F("low")};
  for (const String& k : list6) {
    Serial.println(tsino::optionalTextOrNull((k == F("sure") ? levels->sure : levels->low)()));
  }
  tsino::Array<String> list7{F("low"), F("off")};
  for (const String& k : list7) {
    tsino::printUnion(
        Serial,
        k == F("low") ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(levels->low()))) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(levels->off()))));
    Serial.println();
  }
  const tsino::Function<tsino::Optional<int32_t>()> level = late ? levels->sure : levels->low;
  Serial.println(tsino::optionalTextOrNull(level()));
}

void loop() {}
