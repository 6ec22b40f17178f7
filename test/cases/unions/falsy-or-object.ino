// falsy-or-object: written by tsino from falsy-or-object.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct O;
struct O_;
struct O2;
struct O3;
struct Find;
struct TextOr;
struct X;
struct Options;
struct All;

struct O : tsino::Object {
  tsino::Optional<tsino::Union<bool, tsino::Ref<O_>>> cache;
  void construct(tsino::Optional<tsino::Union<bool, tsino::Ref<O_>>> cache = {}) {
    this->cache = tsino::moved(cache);
  }
};

struct O_ : tsino::Object {
  int32_t ttl = 0;
  void construct(int32_t ttl) {
    this->ttl = ttl;
  }
};

struct O2 : tsino::Object {
  tsino::Optional<tsino::Union<bool, tsino::Ref<O3>>> cache;
  void construct(tsino::Optional<tsino::Union<bool, tsino::Ref<O3>>> cache = {}) {
    this->cache = tsino::moved(cache);
  }
};

struct O3 : tsino::Object {
  tsino::Optional<int32_t> ttl;
  void construct(tsino::Optional<int32_t> ttl = {}) {
    this->ttl = tsino::moved(ttl);
  }
};

struct Find : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct TextOr : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct X : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct Options : tsino::Object {
  tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>> cache;
  tsino::Optional<tsino::Union<String, tsino::Ref<All>>> text;
  tsino::Optional<tsino::Union<double, tsino::Function<String()>>> get;
  tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>> list;
  void construct(tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>> cache, tsino::Optional<tsino::Union<String, tsino::Ref<All>>> text, tsino::Optional<tsino::Union<double, tsino::Function<String()>>> get = {}, tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>> list = tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>>{}) {
    this->cache = tsino::moved(cache);
    this->text = tsino::moved(text);
    this->get = tsino::moved(get);
    this->list = tsino::moved(list);
  }
};

struct All : tsino::Object {
  int32_t ttl = 0;
  bool has_ttl = false;
  int32_t v = 0;
  bool has_v = false;
  void construct(int32_t ttl, bool has_ttl, int32_t v = 0, bool has_v = false) {
    this->ttl = ttl;
    this->has_ttl = has_ttl;
    this->v = v;
    this->has_v = has_v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_ttl) out.field(F("ttl"), this->ttl);
    if (this->has_v) out.field(F("v"), this->v);
    out.end();
  }
};

int32_t ttlOf(const tsino::Ref<O>& o) {
  return (tsino::truthy(o->cache) ? o->cache.value().get<tsino::Ref<O_>>() : tsino::make<O_>(1))->ttl;
}

int32_t ttlIn(const tsino::Ref<O2>& o) {
  const tsino::Ref<O3> value = tsino::truthy(o->cache) ? o->cache.value().get<tsino::Ref<O3>>() : tsino::make<O3>();
  const int32_t ttl = value->ttl.valueOr(60);
  return ttl;
}

int32_t calls = 0;

tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> find(int32_t n) {
  calls++;
  return n > 0 ? tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>>(
      tsino::Union<bool, tsino::Ref<Find>>(tsino::make<Find>(n))) : tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>>(
      tsino::convertOptional(
          calls % 2 != 0 ? tsino::Optional<bool>(false) : tsino::Optional<bool>{}));
}

tsino::Union<String, tsino::Ref<TextOr>> textOr(int32_t n) {
  return n > 0 ? tsino::Union<String, tsino::Ref<TextOr>>(tsino::make<TextOr>(n)) : tsino::Union<String, tsino::Ref<TextOr>>(
      String(F("")));
}

int32_t zeroOr(const tsino::Optional<tsino::Union<double, tsino::Ref<X>>>& x) {
  return (tsino::truthy(x) ? x.value().get<tsino::Ref<X>>() : tsino::make<X>(-1))->v;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Options>> all{
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>{},
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>(
              tsino::Union<String, tsino::Ref<All>>(String(F(""))))),
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>(
              tsino::Union<bool, double, tsino::Ref<All>>(false)),
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>(
              tsino::Union<String, tsino::Ref<All>>(String(F("x"))))),
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>(
              tsino::Union<bool, double, tsino::Ref<All>>(0.0)),
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>(
              tsino::Union<String, tsino::Ref<All>>(tsino::make<All>(0, false, 1, true))),
          tsino::Optional<tsino::Union<double, tsino::Function<String()>>>(
              tsino::Union<double, tsino::Function<String()>>(0.0))),
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>(
              tsino::Union<bool, double, tsino::Ref<All>>(5.0)),
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>{},
          tsino::Optional<tsino::Union<double, tsino::Function<String()>>>(
              tsino::Union<double, tsino::Function<String()>>(
                  tsino::Function<String()>([]() -> String { return F("own"); }))),
          tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>>(
              String(F("")))),
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>(
              tsino::Union<bool, double, tsino::Ref<All>>(tsino::make<All>(2, true))),
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>(
              tsino::Union<String, tsino::Ref<All>>(String(F("")))),
          tsino::Optional<tsino::Union<double, tsino::Function<String()>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q")}))),
      tsino::make<Options>(
          tsino::Optional<tsino::Union<bool, double, tsino::Ref<All>>>{},
          tsino::Optional<tsino::Union<String, tsino::Ref<All>>>(
              tsino::Union<String, tsino::Ref<All>>(String(F("")))),
          tsino::Optional<tsino::Union<double, tsino::Function<String()>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<String>>>(
              tsino::Null{}))};
  for (const tsino::Ref<Options>& o : all) {
    tsino::inspectFirst(
        Serial,
        tsino::truthy(o->cache) ? tsino::Union<double, String, tsino::Ref<All>>(
            tsino::Union<double, tsino::Ref<All>>(o->cache.value())) : tsino::Union<double, String, tsino::Ref<All>>(
            String(F("d"))));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        tsino::truthy(o->text) ? o->text.value() : tsino::Union<String, tsino::Ref<All>>(
            tsino::make<All>(0, false, 9, true)));
    Serial.print(F(" "));
    tsino::printUnionOrNull(
        Serial,
        tsino::truthy(o->text) ? tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>(1.0)) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(o->text)));
    Serial.print(F(" "));
    Serial.println(
        (tsino::truthy(o->get) ? o->get.value().get<tsino::Function<String()>>() : []() -> String {
          return F("none");
        })());
    Serial.print(
        (tsino::truthy(o->list) ? o->list.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{}))->length());
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(o->list) ? tsino::Union<tsino::Undefined, tsino::Null, double, String>(
            (double)o->list.get<tsino::Shared<tsino::Array<String>>>()->length()) : tsino::Union<tsino::Undefined, tsino::Null, double, String>(
            tsino::Union<tsino::Undefined, tsino::Null, String>(o->list)));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(o->cache) ? tsino::Optional<tsino::Union<bool, double>>(
            tsino::Union<bool, double>(3.0)) : tsino::Optional<tsino::Union<bool, double>>(
            tsino::convertOptional(o->cache)));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(o->get) ? tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>(o->get.value().get<tsino::Function<String()>>()())) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(o->get)));
    Serial.println();
    tsino::Optional<tsino::Union<double, String, tsino::Ref<All>>> value = tsino::truthy(o->cache) ? tsino::Optional<tsino::Union<double, String, tsino::Ref<All>>>(
        tsino::Union<double, String, tsino::Ref<All>>(
            tsino::Union<double, tsino::Ref<All>>(o->cache.value()))) : tsino::Optional<tsino::Union<double, String, tsino::Ref<All>>>(
        tsino::convertOptional(o->text));
    tsino::Union<String, tsino::Ref<All>> value2 = tsino::truthy(o->text) ? o->text.value() : tsino::Union<String, tsino::Ref<All>>(
        String(F("t")));
    tsino::inspectFirstOrNull(
        Serial,
        tsino::truthy(o->text) ? o->text : tsino::Optional<tsino::Union<String, tsino::Ref<All>>>{});
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        tsino::truthy(value) ? value.value() : tsino::Union<double, String, tsino::Ref<All>>(
            String(F("none"))));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        tsino::truthy(value2) ? tsino::Union<double, String, tsino::Ref<All>>(
            tsino::truthy(o->cache) ? tsino::Union<double, tsino::Ref<All>>(o->cache.value()) : tsino::Union<double, tsino::Ref<All>>(2.0)) : tsino::Union<double, String, tsino::Ref<All>>(
            value2));
    Serial.println();
  }
  Serial.print(ttlOf(tsino::make<O>()));
  Serial.print(F(" "));
  Serial.print(
      ttlOf(
          tsino::make<O>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O_>>>(
                  tsino::Union<bool, tsino::Ref<O_>>(false)))));
  Serial.print(F(" "));
  Serial.println(
      ttlOf(
          tsino::make<O>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O_>>>(
                  tsino::Union<bool, tsino::Ref<O_>>(tsino::make<O_>(9))))));
  Serial.print(ttlIn(tsino::make<O2>()));
  Serial.print(F(" "));
  Serial.print(
      ttlIn(
          tsino::make<O2>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O3>>>(
                  tsino::Union<bool, tsino::Ref<O3>>(false)))));
  Serial.print(F(" "));
  Serial.println(
      ttlIn(
          tsino::make<O2>(
              tsino::Optional<tsino::Union<bool, tsino::Ref<O3>>>(
                  tsino::Union<bool, tsino::Ref<O3>>(tsino::make<O3>(tsino::Optional<int32_t>(9)))))));
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> findResult = find(0);
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> value = tsino::truthy(findResult) ? findResult : find(2);
  int32_t v = (tsino::truthy(value) ? value.value().get<tsino::Ref<Find>>() : tsino::make<Find>(7))->v;
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> findResult2 = find(0);
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> value2 = tsino::truthy(findResult2) ? findResult2 : find(0);
  int32_t v2 = (tsino::truthy(value2) ? value2.value().get<tsino::Ref<Find>>() : tsino::make<Find>(7))->v;
  Serial.print(v);
  Serial.print(F(" "));
  Serial.print(v2);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> findResult3 = find(0);
  tsino::Optional<tsino::Union<bool, double>> value3 = tsino::truthy(findResult3) ? tsino::Optional<tsino::Union<bool, double>>(
      tsino::Union<bool, double>(1.0)) : tsino::Optional<tsino::Union<bool, double>>(
      tsino::convertOptional(findResult3));
  tsino::Optional<tsino::Union<bool, tsino::Ref<Find>>> findResult4 = find(3);
  tsino::Optional<tsino::Union<bool, double>> value4 = tsino::truthy(findResult4) ? tsino::Optional<tsino::Union<bool, double>>(
      tsino::Union<bool, double>(2.0)) : tsino::Optional<tsino::Union<bool, double>>(
      tsino::convertOptional(findResult4));
  tsino::printFirstUnion(Serial, value3);
  Serial.print(F(" "));
  tsino::printUnion(Serial, value4);
  Serial.println();
  tsino::Union<String, tsino::Ref<TextOr>> textOrResult = textOr(1);
  tsino::Union<String, tsino::Ref<TextOr>> textOrResult2 = textOr(0);
  tsino::Union<String, tsino::Ref<TextOr>> textOrResult3 = textOr(0);
  tsino::Union<String, tsino::Ref<TextOr>> textOrResult4 = textOr(0);
  Serial.print(
      tsino::withoutFormat(
          tsino::truthy(textOrResult) ? String(F("y")) : textOrResult.get<String>()));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(textOrResult2) ? String(F("y")) : textOrResult2.get<String>());
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(textOrResult3) ? tsino::Union<double, String>(3.0) : tsino::Union<double, String>(
          textOrResult3.get<String>()));
  Serial.print(F(" "));
  Serial.println(
      (tsino::truthy(textOrResult4) ? textOrResult4.get<tsino::Ref<TextOr>>() : tsino::make<TextOr>(0))->v);
  Serial.print(zeroOr(tsino::Union<double, tsino::Ref<X>>(0.0)));
  Serial.print(F(" "));
  Serial.print(zeroOr({}));
  Serial.print(F(" "));
  Serial.println(zeroOr(tsino::Union<double, tsino::Ref<X>>(tsino::make<X>(4))));
}

void loop() {}
