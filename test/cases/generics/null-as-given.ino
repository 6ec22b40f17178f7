// null-as-given: written by tsino from null-as-given.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Ring_string_or_null;
struct Ring_string;
struct Objects;
struct Ring_Objects_or_undefined;
struct Cache_string_null;
struct Cache_string_number_or_null;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Ring_string_or_null : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<String>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<String>>> items);
  tsino::Union<tsino::Undefined, tsino::Null, String> at(int32_t i);
  tsino::Array<tsino::Optional<String>> all();
  tsino::Array<tsino::Optional<String>> list();
  tsino::Array<tsino::Optional<String>> turned();
  tsino::Optional<String> take();
};

struct Ring_string : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct(tsino::Shared<tsino::Array<String>> items);
  tsino::Optional<String> at(int32_t i);
  tsino::Array<String> all();
  tsino::Array<String> list();
  tsino::Array<String> turned();
  String take();
};

struct Objects : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Ring_Objects_or_undefined : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Objects>>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Objects>>>> items);
  tsino::Optional<tsino::Ref<Objects>> at(int32_t i);
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> all();
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> list();
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> turned();
  tsino::Optional<tsino::Ref<Objects>> take();
};

struct Cache_string_null : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Optional<bool>>> map;
  int32_t hits = 0;
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null> get__(String k);
  tsino::Ref<Cache_string_null> set(const __FlashStringHelper* k, tsino::Optional<bool> v);
};

struct Cache_string_number_or_null : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>> map;
  int32_t hits = 0;
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, double> get__(String k);
  tsino::Ref<Cache_string_number_or_null> set(const __FlashStringHelper* k, tsino::Optional<int32_t> v);
};

// @run
// Type parameters that stand for null or nothing: callbacks without a result, casts, `x!` where T itself may be null.
tsino::Union<tsino::Undefined, tsino::Null> wrap(const tsino::Function<void(int32_t)>& f) {
  return (void)f(1), tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
}

// @run
// Type parameters that stand for null or nothing: callbacks without a result, casts, `x!` where T itself may be null.
tsino::Optional<int32_t> wrap_(const tsino::Function<int32_t(int32_t)>& f) {
  return f(1);
}

// @run
// Type parameters that stand for null or nothing: callbacks without a result, casts, `x!` where T itself may be null.
tsino::Optional<bool> wrap_null_as_given(const tsino::Function<tsino::Optional<bool>(int32_t)>& f) {
  return f(1);
}

// @run
// Type parameters that stand for null or nothing: callbacks without a result, casts, `x!` where T itself may be null.
tsino::Union<tsino::Undefined, tsino::Null> wrap2(const tsino::Function<void(int32_t)>& f) {
  f(1);
  if (tsino::thrown()) return {};
  return tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
}

tsino::Optional<bool> conv(const Unknown& x) {
  if (!x.is<tsino::Undefined>()) tsino::impossible(0);
  return {};
}

tsino::Optional<bool> conv_(const Unknown& x) {
  if (!x.is<tsino::Null>()) tsino::impossible(0);
  return {};
}

tsino::Optional<double> conv_null_as_given(const Unknown& x) {
  return tsino::optionalMember<double, tsino::Null>(x);
}

tsino::Optional<String> conv2(const Unknown& x) {
  return (void)tsino::expectNull(x), tsino::Optional<String>{};
}
const auto cache = tsino::makeShared<tsino::Map<String, Unknown>>();

tsino::Optional<bool> cached(String key, const tsino::Function<tsino::Optional<bool>()>& make) {
  if (cache->has(key)) {
    if (!(cache->has(key) ? cache->at(key) : Unknown(tsino::Undefined{})).is<tsino::Null>()) {
      tsino::impossible(0);
    }
    return (void)tsino::Undefined{}, tsino::Optional<bool>{};
  }
  const tsino::Optional<bool> made = make();
  cache->set(tsino::moved(key), Unknown(tsino::Null{}));
  return made;
}

tsino::Optional<bool> cached_(String key, const tsino::Function<tsino::Optional<bool>()>& make) {
  if (cache->has(key)) {
    if (!(cache->has(key) ? cache->at(key) : Unknown(tsino::Undefined{})).is<tsino::Undefined>()) {
      tsino::impossible(0);
    }
    return (void)tsino::Undefined{}, tsino::Optional<bool>{};
  }
  const tsino::Optional<bool> made = make();
  cache->set(tsino::moved(key), Unknown(tsino::Undefined{}));
  return made;
}

double cached_null_as_given(String key, const tsino::Function<int32_t()>& make) {
  if (cache->has(key)) {
    return (cache->has(key) ? cache->at(key) : Unknown(tsino::Undefined{})).get<double>();
  }
  const int32_t made = make();
  cache->set(tsino::moved(key), Unknown((double)made));
  return made;
}

void cached2(String key, const tsino::Function<void()>& make) {
  if (cache->has(key)) {
    if (cache->has(key)) {
      cache->at(key);
    } else {
      (void)tsino::Undefined{};
    }
    return;
  }
  const tsino::Optional<bool> made = ((void)make(), tsino::Optional<bool>{});
  cache->set(tsino::moved(key), Unknown(tsino::Undefined{}));
  (void)made;
}

void Ring_string_or_null::construct(tsino::Shared<tsino::Array<tsino::Optional<String>>> items) {
  this->items = tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
      tsino::Array<tsino::Optional<String>>{});
  this->items = tsino::moved(items);
}

tsino::Union<tsino::Undefined, tsino::Null, String> Ring_string_or_null::at(int32_t i) {
  return i < this->items->length() ? i >= 0 && i < this->items->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      this->items->get(i)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{}) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
}

tsino::Array<tsino::Optional<String>> Ring_string_or_null::all() {
  return this->items->map<tsino::Optional<String>>(
      [&](const tsino::Optional<String>& _, int32_t i) -> tsino::Optional<String> {
        return tsino::optionalMember<String, tsino::Null>(this->at(i));
      });
}

tsino::Array<tsino::Optional<String>> Ring_string_or_null::list() {
  return tsino::generated<tsino::Optional<String>>(
      this->items->length(),
      [&](int32_t i) -> tsino::Optional<String> {
        return tsino::optionalMember<String, tsino::Null>(this->at(i));
      });
}

tsino::Array<tsino::Optional<String>> Ring_string_or_null::turned() {
  tsino::Array<tsino::Optional<String>> out;
  for (int32_t i = this->items->length() - 1; i >= 0; i--) {
    out.push(tsino::optionalMember<String, tsino::Null>(this->at(i)));
  }
  return out;
}

tsino::Optional<String> Ring_string_or_null::take() {
  const tsino::Optional<String> first = (*this->items)[0];
  const tsino::Optional<String> last = tsino::optionalMember<String, tsino::Null>(
      this->items->length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          this->items->pop()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  if (this->items->length() > 0) this->items->set(0, last);
  return first;
}

void Ring_string::construct(tsino::Shared<tsino::Array<String>> items) {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->items = tsino::moved(items);
}

tsino::Optional<String> Ring_string::at(int32_t i) {
  return i < this->items->length() ? this->items->get(i) : tsino::Optional<String>{};
}

tsino::Array<String> Ring_string::all() {
  return this->items->map<String>(
      [&](const String& _, int32_t i) -> String { return this->at(i).value(); });
}

tsino::Array<String> Ring_string::list() {
  return tsino::generated<String>(
      this->items->length(),
      [&](int32_t i) -> String { return this->at(i).value(); });
}

tsino::Array<String> Ring_string::turned() {
  tsino::Array<String> out;
  for (int32_t i = this->items->length() - 1; i >= 0; i--) out.push(this->at(i).value());
  return out;
}

String Ring_string::take() {
  const String first = (*this->items)[0];
  const String last = this->items->pop().value();
  if (this->items->length() > 0) this->items->set(0, last);
  return first;
}

void Ring_Objects_or_undefined::construct(tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Objects>>>> items) {
  this->items = tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Objects>>>>(
      tsino::Array<tsino::Optional<tsino::Ref<Objects>>>{});
  this->items = tsino::moved(items);
}

tsino::Optional<tsino::Ref<Objects>> Ring_Objects_or_undefined::at(int32_t i) {
  return i < this->items->length() ? this->items->get(i) : tsino::Optional<tsino::Ref<Objects>>{};
}

tsino::Array<tsino::Optional<tsino::Ref<Objects>>> Ring_Objects_or_undefined::all() {
  return this->items->map<tsino::Optional<tsino::Ref<Objects>>>(
      [&](const tsino::Optional<tsino::Ref<Objects>>& _, int32_t i) -> tsino::Optional<tsino::Ref<Objects>> {
        return this->at(i);
      });
}

tsino::Array<tsino::Optional<tsino::Ref<Objects>>> Ring_Objects_or_undefined::list() {
  return tsino::generated<tsino::Optional<tsino::Ref<Objects>>>(
      this->items->length(),
      [&](int32_t i) -> tsino::Optional<tsino::Ref<Objects>> { return this->at(i); });
}

tsino::Array<tsino::Optional<tsino::Ref<Objects>>> Ring_Objects_or_undefined::turned() {
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> out;
  for (int32_t i = this->items->length() - 1; i >= 0; i--) out.push(this->at(i));
  return out;
}

tsino::Optional<tsino::Ref<Objects>> Ring_Objects_or_undefined::take() {
  const tsino::Optional<tsino::Ref<Objects>> first = this->items->get(0);
  const tsino::Optional<tsino::Ref<Objects>> last = this->items->pop();
  if (this->items->length() > 0) this->items->set(0, last);
  return first;
}

tsino::Optional<int32_t> get(const tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>>& m) {
  return tsino::convertOptional(
      tsino::optionalMember<double, tsino::Null>(
          m->has(F("k")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
              tsino::Optional<double>(tsino::convertOptional(m->at(F("k"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
              tsino::Undefined{})));
}

int32_t get_(const tsino::Shared<tsino::Map<String, uint8_t>>& m) {
  return m->at(F("k"));
}

tsino::Optional<String> find(const tsino::Array<tsino::Optional<String>>& xs, const tsino::Function<bool(const tsino::Optional<String>&)>& is) {
  int32_t findIndexResult = xs.findIndex(
      [&](const tsino::Optional<String>& x) -> bool { return is(x); });
  return tsino::optionalMember<String, tsino::Null>(
      findIndexResult >= 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          xs[findIndexResult]) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
}

String must(const tsino::Optional<String>& x) {
  return x.value();
}

tsino::Union<tsino::Undefined, tsino::Null> Cache_string_null::get__(String k) {
  const tsino::Union<tsino::Undefined, tsino::Null> v = this->map->has(k) ? ((void)this->map->at(k), tsino::Union<tsino::Undefined, tsino::Null>(
      tsino::Null{})) : tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
  if (v.is<tsino::Undefined>() && !this->map->has(k)) {
    return tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
  }
  this->hits++;
  this->map->remove(k);
  this->map->set(
      tsino::moved(k),
      v.is<tsino::Null>() ? tsino::Optional<bool>{} : ((void)tsino::impossible(0), tsino::Optional<bool>{}));
  return v;
}

tsino::Ref<Cache_string_null> Cache_string_null::set(const __FlashStringHelper* k, tsino::Optional<bool> v) {
  this->map->set(k, v);
  return tsino::Ref<Cache_string_null>(this);
}

void Cache_string_null::construct() {
  this->map = tsino::makeShared<tsino::Map<String, tsino::Optional<bool>>>();
  this->hits = 0;
}

tsino::Union<tsino::Undefined, tsino::Null, double> Cache_string_number_or_null::get__(String k) {
  const tsino::Union<tsino::Undefined, tsino::Null, double> v = this->map->has(k) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(this->map->at(k)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  if (v.is<tsino::Undefined>() && !this->map->has(k)) {
    return tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{});
  }
  this->hits++;
  this->map->remove(k);
  this->map->set(
      tsino::moved(k),
      tsino::Optional<int32_t>(
          tsino::convertOptional(tsino::optionalMember<double, tsino::Null>(v))));
  return v;
}

tsino::Ref<Cache_string_number_or_null> Cache_string_number_or_null::set(const __FlashStringHelper* k, tsino::Optional<int32_t> v) {
  this->map->set(k, v);
  return tsino::Ref<Cache_string_number_or_null>(this);
}

void Cache_string_number_or_null::construct() {
  this->map = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  this->hits = 0;
}

void setup() {
  Serial.begin(115200);
  tsino::printFirstUnion(
      Serial,
      wrap([](int32_t n) {
        Serial.print(F("n "));
        Serial.println(n);
      }));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(wrap_([](int32_t n) -> int32_t { return n + 1; })));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          wrap_null_as_given([](int32_t) -> tsino::Optional<bool> { return {}; })));
  wrap2([](int32_t n) { tsino::raise(tsino::makeError<tsino::Error>(F("no "), n)); });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  Serial.print(tsino::optionalText(conv(Unknown(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(conv_(Unknown(tsino::Null{}))));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, conv_null_as_given(Unknown(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(conv2(Unknown(tsino::Null{}))));
  for (int32_t i = 0; i < 2; i++) {
    String cachedResult = tsino::optionalTextOrNull(
        cached(F("n"), []() -> tsino::Optional<bool> { return {}; }));
    String cachedResult2 = tsino::optionalText(
        cached_(F("u"), []() -> tsino::Optional<bool> { return {}; }));
    double cachedResult3 = cached_null_as_given(F("m"), []() -> int32_t { return 3; });
    Serial.print(cachedResult);
    Serial.print(F(" "));
    Serial.print(cachedResult2);
    Serial.print(F(" "));
    tsino::inspect(Serial, cachedResult3);
    Serial.println();
    Serial.println(((void)cached2(F("once"), [] { Serial.println(F("made")); }), F("undefined")));
  }
  const tsino::Ref<Ring_string_or_null> ring = tsino::make<Ring_string_or_null>(
      tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
          tsino::Array<tsino::Optional<String>>{
              tsino::Optional<String>{},
              tsino::Optional<String>(F("a"))}));
  tsino::Array<tsino::Optional<String>> value = ring->all();
  tsino::Array<tsino::Optional<String>> value2 = ring->list();
  tsino::Array<tsino::Optional<String>> value3 = ring->turned();
  String takeResult = tsino::optionalTextOrNull(ring->take());
  tsino::inspectOrNull(Serial, value);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value2);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value3);
  Serial.print(F(" "));
  Serial.print(takeResult);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, ring->all());
  Serial.println();
  const tsino::Ref<Ring_string> plain = tsino::make<Ring_string>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("c")}));
  tsino::Array<String> value4 = plain->all();
  tsino::Array<String> value5 = plain->turned();
  int32_t lengthResult = tsino::length(plain->take());
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  const tsino::Ref<Ring_Objects_or_undefined> objects = tsino::make<Ring_Objects_or_undefined>(
      tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Objects>>>>(
          tsino::Array<tsino::Optional<tsino::Ref<Objects>>>{
              tsino::Optional<tsino::Ref<Objects>>{},
              tsino::Optional<tsino::Ref<Objects>>(tsino::make<Objects>(1))}));
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> value6 = objects->all();
  tsino::Optional<tsino::Ref<Objects>> value7 = objects->take();
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  tsino::inspect(Serial, value7);
  Serial.println();
  Serial.print(
      tsino::optionalTextOrNull(
          get(
              tsino::makeMap<String, tsino::Optional<int32_t>>(
                  {{F("k"), tsino::Optional<int32_t>{}}}))));
  Serial.print(F(" "));
  Serial.println(get_(tsino::makeMap<String, uint8_t>({{F("k"), 2}})));
  Serial.println(
      tsino::optionalTextOrNull(
          find(
              tsino::Array<tsino::Optional<String>>{
                  tsino::Optional<String>(F("a")),
                  tsino::Optional<String>{}},
              [](const tsino::Optional<String>& x) -> bool { return !x.has(); })));
  Serial.println(tsino::length(must(tsino::Optional<String>(F("abc")))));
  const tsino::Ref<Cache_string_null> nulls = tsino::make<Cache_string_null>()->set(F("a"), {});
  tsino::Union<tsino::Undefined, tsino::Null> getResult = nulls->get__(F("a"));
  tsino::Union<tsino::Undefined, tsino::Null> getResult2 = nulls->get__(F("b"));
  tsino::Union<tsino::Undefined, tsino::Null> getResult3 = nulls->get__(F("a"));
  tsino::printFirstUnion(Serial, getResult);
  Serial.print(F(" "));
  tsino::printUnion(Serial, getResult2);
  Serial.print(F(" "));
  tsino::printUnion(Serial, getResult3);
  Serial.println();
  const tsino::Ref<Cache_string_number_or_null> some = tsino::make<Cache_string_number_or_null>()->set(
      F("a"),
      {})->set(F("b"), 2);
  tsino::Union<tsino::Undefined, tsino::Null, double> getResult4 = some->get__(F("a"));
  tsino::Union<tsino::Undefined, tsino::Null, double> getResult5 = some->get__(F("b"));
  tsino::Union<tsino::Undefined, tsino::Null, double> getResult6 = some->get__(F("c"));
  tsino::printFirstUnion(Serial, getResult4);
  Serial.print(F(" "));
  tsino::printUnion(Serial, getResult5);
  Serial.print(F(" "));
  tsino::printUnion(Serial, getResult6);
  Serial.print(F(" "));
  Serial.println(some->hits);
}

void loop() {}
