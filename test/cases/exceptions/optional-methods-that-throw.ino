// optional-methods-that-throw: written by tsino from optional-methods-that-throw.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Task;
struct Plugin;
struct Host;

struct Task : tsino::Object {
  String name;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> run;
  tsino::Optional<tsino::Function<void()>> stop;
  void construct(String name, tsino::Optional<tsino::Function<int32_t(int32_t)>> run = {}, tsino::Optional<tsino::Function<void()>> stop = {}) {
    this->name = tsino::moved(name);
    this->run = tsino::moved(run);
    this->stop = tsino::moved(stop);
  }
};

struct Plugin : tsino::Object {
  String name;
  tsino::Optional<tsino::Function<void(int32_t)>> init;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> get;
  void construct(String name, tsino::Optional<tsino::Function<void(int32_t)>> init = {}, tsino::Optional<tsino::Function<int32_t(int32_t)>> get = {}) {
    this->name = tsino::moved(name);
    this->init = tsino::moved(init);
    this->get = tsino::moved(get);
  }
};

struct Host : tsino::Object {
  int32_t count = 0;
  void construct();
};

void Host::construct() {
  this->count = 0;
}

tsino::Ref<Task> literal(String name) {
  tsino::Ref<Task> value = tsino::make<Task>(
      tsino::moved(name),
      tsino::Optional<tsino::Function<int32_t(int32_t)>>{});
  Task* self = tsino::pointerTo(value);
  value->run = tsino::Optional<tsino::Function<int32_t(int32_t)>>(
      [self](int32_t k) -> int32_t {
        const tsino::Ref<Task> held = tsino::Ref<Task>(self);
        if (k > 2) {
          tsino::raise(tsino::makeError<tsino::RangeError>(self->name, F(" "), k));
          return 0;
        }
        return k + tsino::length(self->name);
      });
  return value;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Plugin> value = tsino::make<Plugin>(
      F("p"),
      tsino::Optional<tsino::Function<void(int32_t)>>{},
      tsino::Optional<tsino::Function<int32_t(int32_t)>>{});
  Plugin* self = tsino::pointerTo(value);
  value->init = tsino::Optional<tsino::Function<void(int32_t)>>(
      [self](int32_t k) {
        const tsino::Ref<Plugin> held = tsino::Ref<Plugin>(self);
        if (k > 1) {
          tsino::raise(tsino::makeError<tsino::Error>(self->name, k));
          return;
        }
        Serial.print(tsino::withoutFormat(self->name));
        Serial.print(F(" "));
        Serial.println(k);
      });
  value->get = tsino::Optional<tsino::Function<int32_t(int32_t)>>(
      [self](int32_t k) -> int32_t {
        const tsino::Ref<Plugin> held = tsino::Ref<Plugin>(self);
        if (k > 1) {
          tsino::raise(tsino::makeError<tsino::Error>(F("get "), self->name));
          return 0;
        }
        return k;
      });
  const tsino::Ref<Plugin> p = value;
  const tsino::Ref<Plugin> q = tsino::make<Plugin>(F("q"));
  tsino::Array<tsino::Ref<Plugin>> list{p, q};
  for (const tsino::Ref<Plugin>& x : list) {
    tsino::Array<uint8_t> list2{1, 2};
    for (const int32_t k : list2) {
      {
        tsino::Optional<tsino::Function<void(int32_t)>> value2 = x->init;
        if (value2.has()) {
          value2.value()(k);
          if (tsino::thrown()) goto caught;
        } else {
          (void)0;
        }
        tsino::Optional<tsino::Function<int32_t(int32_t)>> value3 = x->get;
        tsino::Optional<int32_t> value4;
        if (value3.has()) {
          value4 = value3.value()(k);
          if (tsino::thrown()) goto caught;
        } else {
          value4 = {};
        }
        Serial.println(tsino::optionalText(value4));
      }
      caught:;
      if (tsino::thrown()) {
        const tsino::Ref<tsino::Error> e = tsino::caught();
        Serial.println(e->message);
      }
    }
  }
  for (int32_t k = 1; k < 4; k++) {
    const tsino::Ref<Task> l = literal(tsino::concat(F("made"), String(k)));
    {
      tsino::Optional<tsino::Function<int32_t(int32_t)>> value2 = l->run;
      tsino::Optional<int32_t> value3;
      if (value2.has()) {
        value3 = value2.value()(k);
        if (tsino::thrown()) goto caught2;
      } else {
        value3 = {};
      }
      tsino::printUnion(
          Serial,
          !value3.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
              (double)value3.value()));
      Serial.println();
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->message);
    }
  }
  tsino::Ref<Task> literalResult = literal(F("a"));
  tsino::Array<tsino::Ref<Task>> tasks{
      literalResult,
      literal(F("bb")),
      tsino::make<Task>(F("ccc"))};
  int32_t total = 0;
  for (const tsino::Ref<Task>& t : tasks) {
    {
      tsino::Optional<tsino::Function<int32_t(int32_t)>> value2 = t->run;
      int32_t value3;
      if (value2.has()) {
        value3 = value2.value()(3);
        if (tsino::thrown()) goto caught3;
      } else {
        value3 = 100;
      }
      total += value3;
    }
    caught3:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->message);
    }
    {
      tsino::Optional<tsino::Function<int32_t(int32_t)>> value2 = t->run;
      int32_t value3;
      if (value2.has()) {
        value3 = value2.value()(2);
        if (tsino::thrown()) goto caught4;
      } else {
        value3 = 100;
      }
      total += value3;
    }
    caught4:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->message);
    }
  }
  Serial.println(total);
  Serial.println(literal(F("x"))->name);
}

void loop() {}
