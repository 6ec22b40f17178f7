// states-of-literals: written by tsino from states-of-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Plugin;
struct State;
struct Own;
struct Box;
struct PlainPlugin;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Shared<tsino::Array<String>>, tsino::Ref<Box>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Plugin : tsino::Object {
  String name;
  virtual int32_t run(int32_t) = 0;
  virtual tsino::Shared<tsino::Array<String>> parts() = 0;
  virtual ~Plugin() {}
};

struct State : tsino::Object {
  tsino::Shared<tsino::Record<String>> on;
  tsino::Optional<String> kind;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<int32_t> count;
  tsino::Optional<tsino::Function<void(int32_t)>> enter;
  int16_t place_of_on = 0;
  int16_t place_of_kind = 0;
  int16_t place_of_tags = 0;
  int16_t place_of_count = 0;
  int16_t place_of_enter = 0;
  int16_t places = 0;
  void construct(tsino::Shared<tsino::Record<String>> on, tsino::Optional<String> kind, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<int32_t> count, tsino::Optional<tsino::Function<void(int32_t)>> enter, int16_t place_of_on, int16_t place_of_kind, int16_t place_of_tags, int16_t place_of_count, int16_t place_of_enter, int16_t places) {
    this->on = tsino::moved(on);
    this->kind = tsino::moved(kind);
    this->tags = tsino::moved(tags);
    this->count = tsino::moved(count);
    this->enter = tsino::moved(enter);
    this->place_of_on = place_of_on;
    this->place_of_kind = place_of_kind;
    this->place_of_tags = place_of_tags;
    this->place_of_count = place_of_count;
    this->place_of_enter = place_of_enter;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_on == place) out.field(F("on"), this->on);
      if (this->place_of_kind == place) out.fieldOrNull(F("kind"), this->kind);
      if (this->place_of_tags == place) out.field(F("tags"), this->tags);
      if (this->place_of_count == place) out.field(F("count"), this->count);
      if (this->place_of_enter == place) {
        out.fieldText(F("enter"), this->enter.has() ? F("[Function: enter]") : F("undefined"));
      }
    }
    out.end();
  }
};

struct Own : Plugin {
  void construct();
  int32_t run(int32_t n) final;
  tsino::Shared<tsino::Array<String>> parts() final;
  tsino::Optional<tsino::Ref<Own>> next();
};

struct Box : tsino::Chained {
  String name;
  tsino::Optional<Unknown> tags;
  tsino::Optional<Unknown> size;
  tsino::Optional<Unknown> more;
  int32_t w = 0;
  tsino::Optional<int32_t> h;
  void construct(String name, tsino::Optional<Unknown> tags, tsino::Optional<Unknown> size, tsino::Optional<Unknown> more = {}, int32_t w = 0, tsino::Optional<int32_t> h = {}) {
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
    this->size = tsino::moved(size);
    this->more = tsino::moved(more);
    this->w = w;
    this->h = tsino::moved(h);
  }
};

struct PlainPlugin : Plugin {
  tsino::Function<int32_t(int32_t)> run_;
  tsino::Function<tsino::Shared<tsino::Array<String>>()> parts_;
  void construct(String name, tsino::Function<int32_t(int32_t)> run_, tsino::Function<tsino::Shared<tsino::Array<String>>()> parts_) {
    this->name = tsino::moved(name);
    this->run_ = tsino::moved(run_);
    this->parts_ = tsino::moved(parts_);
  }
  int32_t run(int32_t n) final;
  tsino::Shared<tsino::Array<String>> parts() final;
};

int32_t Own::run(int32_t n) {
  return n + 1;
}

tsino::Shared<tsino::Array<String>> Own::parts() {
  return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{this->name});
}

tsino::Optional<tsino::Ref<Own>> Own::next() {
  return this->name == F("own") ? tsino::Optional<tsino::Ref<Own>>(tsino::Ref<Own>(this)) : tsino::Optional<tsino::Ref<Own>>{};
}

void Own::construct() {
  this->name = F("own");
}
tsino::Array<tsino::Optional<tsino::Ref<Plugin>>> plugins;
int32_t asked = 0;

tsino::Optional<tsino::Ref<Plugin>> plugin(int32_t at) {
  ++asked;
  return plugins.get(at);
}

int32_t PlainPlugin::run(int32_t n) {
  return this->run_(n);
}

tsino::Shared<tsino::Array<String>> PlainPlugin::parts() {
  return this->parts_();
}

void setup() {
  Serial.begin(115200);

  tsino::Ref<State> value = tsino::make<State>(
      tsino::makeShared<tsino::Record<String>>(),
      tsino::Optional<String>{},
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<tsino::Function<void(int32_t)>>{},
      1,
      2,
      0,
      0,
      3,
      3);
  State* self = tsino::pointerTo(value);
  (void)((void)(value->enter = tsino::Optional<tsino::Function<void(int32_t)>>(
      [self](int32_t) {
        const tsino::Ref<State> held = tsino::Ref<State>(self);
        self->on->set(F("go"), F("run"));
        self->count = self->count.valueOr(0) + 1;
        self->place_of_count = self->place_of_count == 0 ? ++self->places : self->place_of_count;
        self->tags = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("t")});
        self->place_of_tags = self->place_of_tags == 0 ? ++self->places : self->place_of_tags;
      })), value->place_of_enter = value->place_of_enter == 0 ? ++value->places : value->place_of_enter);
  tsino::Ref<State> value2 = value;
  tsino::Ref<State> value3 = tsino::make<State>(
      tsino::makeRecord<String>({{F("stop"), F("idle")}}),
      tsino::Optional<String>(F("start")),
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<int32_t>(4),
      tsino::Optional<tsino::Function<void(int32_t)>>{},
      1,
      2,
      0,
      3,
      4,
      4);
  State* self2 = tsino::pointerTo(value3);
  (void)((void)(value3->enter = tsino::Optional<tsino::Function<void(int32_t)>>(
      [self2](int32_t n) {
        const tsino::Ref<State> held = tsino::Ref<State>(self2);
        Serial.print(tsino::withoutFormat(tsino::optionalText(self2->on->get(F("stop")))));
        Serial.print(F(" "));
        Serial.print(n);
        Serial.print(F(" "));
        Serial.println(tsino::optionalTextOrNull(self2->kind));
        self2->kind = tsino::Optional<String>(F("end"));
        self2->place_of_kind = self2->place_of_kind == 0 ? ++self2->places : self2->place_of_kind;
      })), value3->place_of_enter = value3->place_of_enter == 0 ? ++value3->places : value3->place_of_enter);
  const auto chart = tsino::makeRecord<tsino::Ref<State>>(
      {
          {F("idle"), value2},
          {F("run"), value3},
          {
              F("bare"),
              tsino::make<State>(
                  tsino::makeShared<tsino::Record<String>>(),
                  tsino::Optional<String>(F("end")),
                  tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
                  tsino::Optional<int32_t>{},
                  tsino::Optional<tsino::Function<void(int32_t)>>{},
                  1,
                  2,
                  0,
                  0,
                  0,
                  2)}});
  for (const auto& entry : chart->entries()) {
    const String& name = entry.key();
    const tsino::Ref<State>& state = entry.value();
    if (state->enter.has()) state->enter.value()(1);
    tsino::Optional<tsino::Ref<State>> getResult = chart->get(name);
    if (getResult.has() && getResult.value()->enter.has()) getResult.value()->enter.value()(2);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, state->on->keys());
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(state->kind));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(state->count));
    Serial.print(F(" "));
    tsino::inspect(Serial, state->tags);
    Serial.println();
  }
  tsino::inspect(Serial, chart->get(F("bare")));
  Serial.println();
  tsino::Ref<PlainPlugin> value4 = tsino::make<PlainPlugin>(
      F("literal"),
      [](int32_t n) -> int32_t { return n * 2; },
      tsino::Function<tsino::Shared<tsino::Array<String>>()>{});
  PlainPlugin* self3 = tsino::pointerTo(value4);
  value4->parts_ = [self3]() -> tsino::Shared<tsino::Array<String>> {
    return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{self3->name, F("y")});
  };
  plugins = tsino::Array<tsino::Optional<tsino::Ref<Plugin>>>{
      tsino::Optional<tsino::Ref<Plugin>>(tsino::Optional<tsino::Ref<Own>>(tsino::make<Own>())),
      tsino::Optional<tsino::Ref<Plugin>>(tsino::Optional<tsino::Ref<PlainPlugin>>(value4)),
      tsino::Optional<tsino::Ref<Plugin>>{}};
  for (int32_t i = 0; i < 4; ++i) {
    tsino::Optional<tsino::Ref<Plugin>> pluginResult = plugin(i);
    String value5 = tsino::optionalText(
        pluginResult.has() ? tsino::Optional<int32_t>(pluginResult.value()->run(101)) : tsino::Optional<int32_t>{});
    tsino::Optional<tsino::Ref<Plugin>> pluginResult2 = plugin(i);
    String value6 = tsino::optionalText(
        pluginResult2.has() ? tsino::Optional<String>(
            tsino::toFixed((double)pluginResult2.value()->run(1), 1)) : tsino::Optional<String>{});
    tsino::Optional<tsino::Ref<Plugin>> pluginResult3 = plugin(i);
    tsino::Optional<tsino::Shared<tsino::Array<String>>> value7 = pluginResult3.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
        pluginResult3.value()->parts()) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{};
    String value8 = tsino::optionalText(
        value7.has() ? value7.value()->get(0) : tsino::Optional<String>{});
    tsino::Optional<tsino::Ref<Plugin>> pluginResult4 = plugin(i);
    tsino::Optional<tsino::Shared<tsino::Array<String>>> value9 = pluginResult4.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
        tsino::makeShared<tsino::Array<String>>(
            pluginResult4.value()->parts()->map<String>(
                [](const String& x) -> String { return tsino::concat(x, F("!")); }))) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{};
    Serial.print(value5);
    Serial.print(F(" "));
    Serial.print(value6);
    Serial.print(F(" "));
    Serial.print(value8);
    Serial.print(F(" "));
    tsino::inspect(Serial, value9);
    Serial.println();
    tsino::Optional<tsino::Ref<Plugin>> pluginResult5 = plugin(i);
    int32_t value10 = pluginResult5.has() ? pluginResult5.value()->run(1) : -1;
    tsino::Optional<tsino::Ref<Plugin>> pluginResult6 = plugin(i);
    bool value11 = !(pluginResult6.has() && ((void)pluginResult6.value()->parts(), true));
    Serial.print(value10);
    Serial.print(F(" "));
    Serial.println(value11 ? F("true") : F("false"));
  }
  const tsino::Ref<Own> own = tsino::make<Own>();
  tsino::Optional<tsino::Ref<Own>> nextResult = own->next();
  tsino::Optional<tsino::Ref<Own>> nextResult2 = nextResult.has() ? nextResult.value()->next() : tsino::Optional<tsino::Ref<Own>>{};
  Serial.print(asked);
  Serial.print(F(" "));
  Serial.print(own->run(2));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          nextResult2.has() ? tsino::Optional<int32_t>(nextResult2.value()->run(4)) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(own->parts()->length());
  own->name = F("other");
  tsino::Optional<tsino::Ref<Own>> nextResult3 = own->next();
  Serial.print(
      tsino::optionalText(
          nextResult3.has() ? tsino::Optional<int32_t>(nextResult3.value()->run(3)) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>([](int32_t x) -> int32_t { return x + 1; }));
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(F("abc")));

  const Unknown raw = Unknown(
      tsino::make<Box>(
          F("n"),
          tsino::Optional<Unknown>(
              Unknown(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")}))),
          tsino::Optional<Unknown>(
              Unknown(
                  tsino::make<Box>(
                      String{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      2)))));
  const tsino::Ref<Box> box = raw.get<tsino::Ref<Box>>();
  Unknown value5 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->tags.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->tags) : Unknown(tsino::Undefined{});
  Unknown value6 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->tags.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->tags) : Unknown(tsino::Undefined{});
  Unknown value7 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->size.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->size) : Unknown(tsino::Undefined{});
  Unknown value8 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->size.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->size) : Unknown(tsino::Undefined{});
  tsino::Optional<int32_t> h = !(value8.is<tsino::Undefined>() || false) ? value8.get<tsino::Ref<Box>>()->h : tsino::Optional<int32_t>{};
  Unknown value9 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->more.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->more) : Unknown(tsino::Undefined{});
  tsino::Optional<String> getResult = !(value9.is<tsino::Undefined>() || false) ? value9.get<tsino::Shared<tsino::Array<String>>>()->get(0) : tsino::Optional<String>{};
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              !(value5.is<tsino::Undefined>() || false) ? value5.get<tsino::Shared<tsino::Array<String>>>()->get(1) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value6.is<tsino::Undefined>() || false) ? tsino::Optional<int32_t>(
              value6.get<tsino::Shared<tsino::Array<String>>>()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value7.is<tsino::Undefined>() || false) ? tsino::Optional<int32_t>(
              value7.get<tsino::Ref<Box>>()->w) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !h.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)h.value()));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(tsino::length(getResult.value())) : tsino::Optional<int32_t>{}));
  Unknown value10 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
      tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->tags.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      raw.get<tsino::Ref<Box>>()->tags) : Unknown(tsino::Undefined{});
  if (!(value10.is<tsino::Undefined>() || false)
      && value10.get<tsino::Shared<tsino::Array<String>>>()->length() == 2) {
    Unknown value11 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
        tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->tags.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
        raw.get<tsino::Ref<Box>>()->tags) : Unknown(tsino::Undefined{});
    Unknown value12 = raw.is<tsino::Undefined>() || false ? ((void)tsino::impossible(0), Unknown(
        tsino::Undefined{})) : raw.is<tsino::Ref<Box>>() && raw.get<tsino::Ref<Box>>()->more.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
        raw.get<tsino::Ref<Box>>()->more) : Unknown(tsino::Undefined{});
    Serial.print(
        tsino::withoutFormat(
            tsino::optionalText(
                !(value11.is<tsino::Undefined>() || false) ? tsino::Optional<String>(
                    value11.get<tsino::Shared<tsino::Array<String>>>()->join(F("-"))) : tsino::Optional<String>{})));
    Serial.print(F(" "));
    Serial.println(
        (!(value12.is<tsino::Undefined>() || false) ? value12.get<tsino::Shared<tsino::Array<String>>>()->length() : 0)
            + 1);
  }
}

void loop() {}
