// spreads-of-missing-results: written by tsino from spreads-of-missing-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Cfg;
struct Store;
struct Kept;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;
struct Shape8;
struct Shape9;
struct Shape10;

struct Cfg : tsino::Object {
  String mode;
  int32_t level = 0;
  void construct(String mode, int32_t level) {
    this->mode = tsino::moved(mode);
    this->level = level;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Store : tsino::Object {
  virtual tsino::Optional<tsino::Ref<Cfg>> get(const String&) = 0;
  virtual ~Store() {}
};

struct Kept : Store {
  tsino::Shared<tsino::Map<String, tsino::Ref<Cfg>>> all;
  tsino::Array<tsino::Ref<Cfg>> list;
  void construct();
  tsino::Ref<Kept> add(const __FlashStringHelper* id, tsino::Ref<Cfg> one);
  tsino::Optional<tsino::Ref<Cfg>> get(const String& id) final;
  tsino::Optional<tsino::Ref<Cfg>> cast(const String& id);
  tsino::Ref<Cfg> copyOf(int32_t at);
  tsino::Optional<tsino::Ref<Cfg>> at(int32_t at);
  tsino::Optional<tsino::Ref<Cfg>> get_first();
};

struct Shape : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t extra = 0;
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(int32_t extra, tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->extra = extra;
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.field(F("extra"), this->extra);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(int32_t a, tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->a = a;
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  String mode;
  int32_t level = 0;
  void construct(String mode, int32_t level) {
    this->mode = tsino::moved(mode);
    this->level = level;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Shape6 : tsino::Object {
  String mode;
  int32_t level = 0;
  void construct(String mode, int32_t level) {
    this->mode = tsino::moved(mode);
    this->level = level;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Shape7 : tsino::Object {
  String mode;
  int32_t level = 0;
  void construct(String mode, int32_t level) {
    this->mode = tsino::moved(mode);
    this->level = level;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Shape8 : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

struct Shape9 : tsino::Object {
  String mode;
  tsino::Optional<int32_t> level;
  int16_t place_of_mode = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(String mode, tsino::Optional<int32_t> level, int16_t place_of_mode, int16_t place_of_level, int16_t places) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
    this->place_of_mode = place_of_mode;
    this->place_of_level = place_of_level;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_mode == place) out.field(F("mode"), this->mode);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct Shape10 : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> level;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> level) {
    this->mode = tsino::moved(mode);
    this->level = tsino::moved(level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("mode"), this->mode);
    out.optionalField(F("level"), this->level);
    out.end();
  }
};

const auto cfgs = tsino::makeRecord<tsino::Ref<Cfg>>({{"day", tsino::make<Cfg>("bright", 9)}});
const tsino::Ref<Cfg> base = tsino::make<Cfg>("off", 0);

tsino::Optional<tsino::Ref<Cfg>> cfg(const String& name) {
  return cfgs->get(name);
}

tsino::Optional<tsino::Ref<Cfg>> via(const __FlashStringHelper* name) {
  return cfg(name);
}

tsino::Ref<Cfg> merge(const __FlashStringHelper* name) {
  tsino::Optional<tsino::Ref<Cfg>> viaResult = via(name);
  return tsino::make<Cfg>(
      viaResult.has() ? viaResult.value()->mode : base->mode,
      viaResult.has() ? viaResult.value()->level : base->level);
}

tsino::Ref<Kept> Kept::add(const __FlashStringHelper* id, tsino::Ref<Cfg> one) {
  this->all->set(id, one);
  this->list.push(tsino::moved(one));
  return tsino::Ref<Kept>(this);
}

tsino::Optional<tsino::Ref<Cfg>> Kept::get(const String& id) {
  return this->all->get(id);
}

tsino::Optional<tsino::Ref<Cfg>> Kept::cast(const String& id) {
  return this->all->get(id);
}

tsino::Optional<tsino::Ref<Cfg>> Kept::get_first() {
  return this->list.get(0);
}

tsino::Ref<Cfg> Kept::copyOf(int32_t at) {
  tsino::Ref<Cfg> atResult = tsino::present(this->at(at)).value();
  return tsino::make<Cfg>(atResult->mode, atResult->level);
}

tsino::Optional<tsino::Ref<Cfg>> Kept::at(int32_t at) {
  return this->list.get(at);
}

void Kept::construct() {
  this->all = tsino::makeShared<tsino::Map<String, tsino::Ref<Cfg>>>();
  this->list = tsino::Array<tsino::Ref<Cfg>>{};
}
tsino::Ref<Kept> kept;

tsino::Optional<tsino::Ref<Cfg>> pick(bool isFirst) {
  return isFirst ? kept->at(0) : kept->at(7);
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Cfg>> cfgResult = cfg(F("day"));
  tsino::Optional<tsino::Ref<Cfg>> cfgResult2 = cfg(F("night"));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          cfgResult.has() ? tsino::Optional<String>(cfgResult.value()->mode) : tsino::Optional<String>{},
          cfgResult.has() ? tsino::Optional<int32_t>(cfgResult.value()->level) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          cfgResult2.has() ? tsino::Optional<String>(cfgResult2.value()->mode) : tsino::Optional<String>{},
          cfgResult2.has() ? tsino::Optional<int32_t>(cfgResult2.value()->level) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(F("day")));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(F("night")));
  Serial.println();
  tsino::Optional<tsino::Ref<Cfg>> viaResult = via(F("night"));
  Serial.print(tsino::withoutFormat(cfg(F("day")).value()->mode));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape2>(
              1,
              viaResult.has() ? tsino::Optional<String>(viaResult.value()->mode) : tsino::Optional<String>{},
              viaResult.has() ? tsino::Optional<int32_t>(viaResult.value()->level) : tsino::Optional<int32_t>{})));
  const tsino::Ref<Kept> empty = tsino::make<Kept>();
  tsino::Optional<tsino::Ref<Cfg>> firstResult = empty->get_first();
  tsino::Optional<tsino::Ref<Cfg>> atResult = empty->at(3);
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          firstResult.has() ? tsino::Optional<String>(firstResult.value()->mode) : tsino::Optional<String>{},
          firstResult.has() ? tsino::Optional<int32_t>(firstResult.value()->level) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          1,
          atResult.has() ? tsino::Optional<String>(atResult.value()->mode) : tsino::Optional<String>{},
          atResult.has() ? tsino::Optional<int32_t>(atResult.value()->level) : tsino::Optional<int32_t>{}));
  Serial.println();
  kept = tsino::make<Kept>()->add(F("a"), tsino::make<Cfg>(F("m"), 1));
  const tsino::Ref<Store> store = kept;
  tsino::Optional<tsino::Ref<Cfg>> value = store->get(F("a"));
  tsino::Optional<tsino::Ref<Cfg>> value2 = store->get(F("b"));
  tsino::inspect(
      Serial,
      tsino::make<Shape5>(
          value.has() ? value.value()->mode : base->mode,
          value.has() ? value.value()->level : base->level));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape6>(
          value2.has() ? value2.value()->mode : base->mode,
          value2.has() ? value2.value()->level : base->level));
  Serial.println();
  tsino::Optional<tsino::Ref<Cfg>> castResult = kept->cast(F("b"));
  tsino::Optional<tsino::Ref<Cfg>> firstResult2 = kept->get_first();
  tsino::inspect(
      Serial,
      tsino::make<Shape7>(
          castResult.has() ? castResult.value()->mode : base->mode,
          castResult.has() ? castResult.value()->level : base->level));
  Serial.print(F(" "));
  tsino::inspect(Serial, kept->copyOf(0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape8>(
          firstResult2.has() ? tsino::Optional<String>(firstResult2.value()->mode) : tsino::Optional<String>{},
          firstResult2.has() ? tsino::Optional<int32_t>(firstResult2.value()->level) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(kept->at(0).value()->level);
  const tsino::Optional<tsino::Ref<Cfg>> found = kept->at(8);
  tsino::inspect(
      Serial,
      tsino::make<Shape9>(
          F("new"),
          found.has() ? tsino::Optional<int32_t>(found.value()->level) : tsino::Optional<int32_t>{},
          (int16_t)(found.has() ? 1 : 3),
          (int16_t)(found.has() ? 2 : 0),
          3));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<bool>{true, false}.map<tsino::Ref<Shape10>>(
          [](bool one) -> tsino::Ref<Shape10> {
            tsino::Optional<tsino::Ref<Cfg>> pickResult = pick(one);
            return tsino::make<Shape10>(
                pickResult.has() ? tsino::Optional<String>(pickResult.value()->mode) : tsino::Optional<String>{},
                pickResult.has() ? tsino::Optional<int32_t>(pickResult.value()->level) : tsino::Optional<int32_t>{});
          }));
  Serial.println();
}

void loop() {}
