// promised-results: written by tsino from promised-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Item;
struct I;
struct Store;
struct Src;
struct A;
struct B;
struct Cfg;

struct Item : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> tag;
  tsino::Optional<tsino::Ref<I>> sub;
  void construct(int32_t id, tsino::Optional<String> tag, tsino::Optional<tsino::Ref<I>> sub) {
    this->id = id;
    this->tag = tsino::moved(tag);
    this->sub = tsino::moved(sub);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("tag"), this->tag);
    out.fieldOrNull(F("sub"), this->sub);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("tag"), this->tag);
    out.fieldOrNull(F("sub"), this->sub);
    out.end();
  }
};

struct I : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Store : tsino::Object {
  tsino::Array<tsino::Ref<Item>> items;
  void construct();
  tsino::Ref<Store> add(tsino::Ref<Item> i);
  tsino::Optional<tsino::Ref<Item>> by(int32_t id);
  tsino::Optional<tsino::Ref<Item>> first();
};

struct Src : tsino::Object {
  void construct();
  virtual tsino::Optional<int32_t> next() = 0;
  virtual ~Src() {}
};

struct A : Src {
  int32_t n = 0;
  void construct();
  tsino::Optional<int32_t> next() final;
};

struct B : Src {
  tsino::Optional<int32_t> next() final;
};

struct Cfg : tsino::Object {
  String name;
  void construct(const String& n);
  tsino::Optional<String> get(const String& k);
};

tsino::Ref<Store> Store::add(tsino::Ref<Item> i) {
  this->items.push(tsino::moved(i));
  return tsino::Ref<Store>(this);
}

tsino::Optional<tsino::Ref<Item>> Store::by(int32_t id) {
  for (const tsino::Ref<Item>& i : this->items) {
    if (i->id == id) return i;
  }
  return {};
}

tsino::Optional<tsino::Ref<Item>> Store::first() {
  return this->items.length() > 0 ? this->items.get(0) : tsino::Optional<tsino::Ref<Item>>{};
}

void Store::construct() {
  this->items = tsino::Array<tsino::Ref<Item>>{};
}

String useIt(const tsino::Optional<tsino::Ref<Item>>& i) {
  return i.has() ? tsino::present(i.value()->tag).value() : String(F("no item"));
}

void Src::construct() {}

tsino::Optional<int32_t> A::next() {
  this->n++;
  return this->n < 3 ? tsino::Optional<int32_t>(this->n) : tsino::Optional<int32_t>{};
}

void A::construct() {
  Src::construct();
  this->n = 0;
}

tsino::Optional<int32_t> B::next() {
  return 5;
}

tsino::Optional<String> mk(bool on) {
  if (!on) return {};
  return tsino::Optional<String>(F("on"));
}

void Cfg::construct(const String& n) {
  this->name = n;
}

tsino::Optional<String> Cfg::get(const String& k) {
  if (k == F("n")) return this->name;
  return {};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store> s = tsino::make<Store>();
  tsino::inspect(Serial, s->first());
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, s->by(1));
  Serial.println();
  s->add(tsino::make<Item>(1, tsino::Optional<String>{}, tsino::Optional<tsino::Ref<I>>{}))->add(
      tsino::make<Item>(
          2,
          tsino::Optional<String>(F("t")),
          tsino::Optional<tsino::Ref<I>>(tsino::make<I>(3))));
  tsino::inspect(Serial, s->first());
  Serial.print(F(" "));
  Serial.print(s->by(2).value()->sub.value()->v);
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(tsino::present(s->by(2).value()->tag).value()));
  tsino::Array<uint8_t> list{1, 2};
  for (const int32_t id : list) {
    const tsino::Optional<tsino::Ref<Item>> i = s->by(id);
    Serial.print(tsino::withoutFormat(tsino::optionalText(i.value()->tag)));
    Serial.print(F(" "));
    tsino::inspectOrNull(Serial, i.value()->sub);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(i));
    Serial.print(F(" "));
    Serial.print(tsino::truthy(i.value()->tag) ? tsino::length(i.value()->tag.value()) : -1);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(i.value()->tag));
    if (!i.value()->sub.has()) i.value()->sub = tsino::make<I>(9);
    i.value()->sub.value()->v += 1;
    Serial.println(i.value()->sub.value()->v);
  }
  const tsino::Optional<tsino::Ref<Item>> missing = s->by(7);
  Serial.print(!missing.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!missing.has() ? F("true") : F("false"));
  Serial.print(F(" object "));
  Serial.println(
      tsino::optionalText(missing.has() ? missing.value()->tag : tsino::Optional<String>{}));
  Serial.print(tsino::withoutFormat(useIt(s->by(2))));
  Serial.print(F(" "));
  Serial.println(useIt(s->by(8)));
  tsino::Array<tsino::Ref<Src>> src{
      tsino::Ref<Src>(tsino::make<A>()),
      tsino::Ref<Src>(tsino::make<B>())};
  for (const tsino::Ref<Src>& x : src) {
    int32_t t = 0;
    for (int32_t k = 0; k < 2; k++) {
      tsino::Optional<int32_t> nextResult = x->next();
      t += !nextResult.has() ? 0 : nextResult.value();
    }
    Serial.println(t);
  }
  Serial.println(tsino::optionalTextOrNull(src[0]->next()));
  Serial.print(tsino::withoutFormat(tsino::optionalText(mk(true))));
  Serial.print(F("! "));
  Serial.print(tsino::optionalText(mk(false)));
  Serial.print(F("! "));
  tsino::inspect(Serial, tsino::Array<tsino::Optional<String>>{mk(true), mk(false)});
  Serial.println();
}

void loop() {}
