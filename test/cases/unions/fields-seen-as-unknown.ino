// fields-seen-as-unknown: written by tsino from fields-seen-as-unknown.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct X;
struct View;
struct Date0;
struct K;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<tsino::Error>, tsino::Ref<X>, tsino::Ref<Date0>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct X : tsino::Chained {
  int32_t v = 0;
  Unknown n;
  void construct(int32_t v, Unknown n) {
    this->v = v;
    this->n = tsino::moved(n);
  }
};

struct View : tsino::Object {
  int32_t id = 0;
  Unknown data;
  void construct(int32_t id, Unknown data) {
    this->id = id;
    this->data = tsino::moved(data);
  }
  virtual ~View() {}
};

struct Date0 : tsino::Object {
  int32_t day = 0;
  void construct(int32_t day) {
    this->day = day;
  }
};

struct K : View {
  void construct(int32_t id, const String& data);
};

int32_t len(const tsino::Optional<tsino::Ref<X>>& x) {
  return !x.has() ? 0 : x.value()->n.is<tsino::Null>() ? 1 : 2;
}

String show(const tsino::Ref<View>& x) {
  const Unknown& d = x->data;
  if (d.is<double>()) return tsino::concat(F("number "), tsino::toText(d.get<double>()));
  if (d.is<String>()) return tsino::concat(F("text "), d.get<String>());
  if (d.is<tsino::Shared<tsino::Array<String>>>()) return F("list");
  if (d.is<tsino::Null>()) return F("null");
  if (d.is<tsino::Undefined>()) return F("undefined");
  if (d.is<tsino::Ref<tsino::Error>>()) return d.get<tsino::Ref<tsino::Error>>()->message;
  return tsino::typeOf(d);
}

void K::construct(int32_t id, const String& data) {
  this->id = id;
  tsino::Union<tsino::Undefined, tsino::Null, String>(
      this->data = tsino::Union<tsino::Undefined, tsino::Null, String>(data));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Objects that go where one of their fields is unknown: what lies there is told apart, also where it is null or a class.
  tsino::Optional<tsino::Ref<X>> node;
  tsino::Array<uint8_t> list{3, 2, 1};
  for (const int32_t v : list) {
    node = tsino::make<X>(v, tsino::fromOptional<Unknown, tsino::Null>(node));
    Serial.println(len(node));
  }
  tsino::Array<tsino::Ref<View>> as{
      tsino::make<View>(1, Unknown(tsino::Union<tsino::Undefined, tsino::Null, double>(2.0))),
      tsino::make<View>(2, Unknown(tsino::Union<tsino::Undefined, tsino::Null, double>(2.5)))};
  const auto bs = tsino::makeMap<String, tsino::Ref<View>>(
      {
          {
              F("b"),
              tsino::make<View>(
                  3,
                  Unknown(
                      tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(
                          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}))))}});
  const tsino::Ref<View> c = tsino::make<View>(
      4,
      Unknown(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(tsino::Undefined{})));
  for (const tsino::Ref<View>& a : as) {
    Serial.print(tsino::withoutFormat(show(a)));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        tsino::Union<tsino::Undefined, tsino::Null, double>(a->data).get<double>() + 1.0);
    Serial.println();
  }
  for (const auto& entry : *bs) {
    const tsino::Ref<View>& b = entry.value();
    Serial.print(tsino::withoutFormat(show(b)));
    Serial.print(F(" "));
    Serial.println(
        tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(b->data).get<tsino::Shared<tsino::Array<String>>>()->join());
  }
  Serial.println(show(c));
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(
      c->data = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(tsino::Null{}));
  Serial.println(show(c));
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(
      c->data = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(
          tsino::make<Date0>(5)));
  Serial.print(tsino::withoutFormat(show(c)));
  Serial.print(F(" "));
  Serial.println(
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Date0>>(c->data).get<tsino::Ref<Date0>>()->day);
  const tsino::Ref<K> k = tsino::make<K>(9, F("kk"));
  Serial.print(tsino::withoutFormat(show(k)));
  Serial.print(F(" "));
  Serial.println(
      tsino::length(tsino::Union<tsino::Undefined, tsino::Null, String>(k->data).get<String>()));
  tsino::Array<tsino::Ref<View>> views{tsino::allOf(as), c, tsino::Ref<View>(k)};
  Serial.println(
      views.map<String>([](const tsino::Ref<View>& x) -> String { return show(x); }).join());
  views.push(tsino::make<View>(7, Unknown(tsino::make<tsino::Error>(F("err")))));
  Serial.println(
      views.map<String>([](const tsino::Ref<View>& x) -> String { return show(x); }).join(F(";")));
}

void loop() {}
