// doubted-past-the-end: written by tsino from doubted-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct N;
struct F_;
struct Users;
struct Table;
struct Store;
struct O;

struct N : tsino::Chained {
  String c;
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<N>>>> kids;
  bool end = false;
  void construct(String c);
};

struct F_ : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> cur;
  void construct();
  bool set(const String& k);
};

struct Users : tsino::Object {
  String name;
  int32_t n = 0;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(String name, int32_t n, tsino::Shared<tsino::Array<String>> tags) {
    this->name = tsino::moved(name);
    this->n = n;
    this->tags = tsino::moved(tags);
  }
};

struct Table : tsino::Object {
  int32_t id = 0;
  String name;
  void construct(int32_t id, String name) {
    this->id = id;
    this->name = tsino::moved(name);
  }
};

struct Store : tsino::Object {
  tsino::Function<tsino::Optional<int32_t>(int32_t)> pick;
  void construct();
  tsino::Optional<String> at(int32_t i);
  tsino::Optional<String> get_far();
};

struct O : tsino::Object {
  tsino::Optional<int32_t> v;
  tsino::Optional<int32_t> tags;
  void construct(tsino::Optional<int32_t> v, tsino::Optional<int32_t> tags) {
    this->v = tsino::moved(v);
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.field(F("tags"), this->tags);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("v"), this->v);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

void N::construct(String c) {
  this->kids = tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<N>>>>(
      tsino::Array<tsino::Optional<tsino::Ref<N>>>{
          tsino::Optional<tsino::Ref<N>>{},
          tsino::Optional<tsino::Ref<N>>{}});
  this->end = false;
  this->c = tsino::moved(c);
}
const tsino::Ref<N> root = tsino::make<N>("r");

String has(const tsino::Array<uint8_t>& path) {
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<N>> t = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<N>>(
      root);
  for (const int32_t i : path) {
    tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<N>>>> kids = t.get<tsino::Ref<N>>()->kids;
    t = i >= 0 && i < kids->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<N>>, tsino::Null>(
        kids->get(i)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<N>>(
        tsino::Undefined{});
    if (!tsino::truthy(t)) return F("none");
  }
  return t.get<tsino::Ref<N>>()->c;
}
const auto rec = tsino::makeRecord<tsino::Optional<int32_t>>(
    {{"a", tsino::Optional<int32_t>{}}, {"b", tsino::Optional<int32_t>(1)}});

bool F_::set(const String& k) {
  this->cur = rec->has(k) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(rec->at(k)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  return this->cur.is<tsino::Null>();
}

void F_::construct() {
  this->cur = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
}
tsino::Array<tsino::Ref<Users>> users{
    tsino::make<Users>("a", 2, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"t"}))};
const auto table = tsino::makeRecord<tsino::Ref<Table>>({{"x", tsino::make<Table>(4, "ex")}});

tsino::Optional<String> viaName(int32_t i) {
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
  const tsino::Optional<String> n = getResult.has() ? tsino::Optional<String>(
      getResult.value()->name) : tsino::Optional<String>{};
  return n;
}

tsino::Optional<String> viaAnd(const String& k) {
  const tsino::Optional<tsino::Ref<Table>> u = table->get(k);
  return u.has() ? tsino::Optional<String>(u.value()->name) : tsino::Optional<String>{};
}

tsino::Optional<String> viaLet(int32_t i) {
  tsino::Optional<String> r = tsino::Optional<String>(F("start"));
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
  r = getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{};
  return r;
}

tsino::Optional<String> Store::at(int32_t i) {
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
  return getResult.has() ? getResult.value()->tags->get(0) : tsino::Optional<String>{};
}

tsino::Optional<String> Store::get_far() {
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(8);
  return getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{};
}

void Store::construct() {
  this->pick = [](int32_t i) -> tsino::Optional<int32_t> {
    tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
    return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->n) : tsino::Optional<int32_t>{};
  };
}

int32_t sum(int32_t a, int32_t b) {
  return a + b;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Past the end of lists and tables whose elements may be null, in places that are asked; `?.` through names, classes and choices.
  tsino::Array<tsino::Optional<String>> kids{
      tsino::Optional<String>{},
      tsino::Optional<String>(F("a"))};
  tsino::Union<tsino::Undefined, tsino::Null, String> t = tsino::Union<tsino::Undefined, tsino::Null, String>(
      String(F("x")));
  tsino::Array<uint8_t> list{0, 7};
  for (const int32_t i : list) {
    t = i >= 0 && i < kids.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        kids.get(i)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
    Serial.print(t.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        t.is<tsino::Undefined>() || t.is<tsino::Null>() ? String(F("d")) : t.get<String>());
  }
  root->kids->set(0, tsino::Optional<tsino::Ref<N>>(tsino::make<N>(F("a"))));
  (*root->kids)[0].value()->end = true;
  Serial.print(tsino::withoutFormat(has(tsino::Array<uint8_t>{0})));
  Serial.print(F(" "));
  Serial.print(has(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  Serial.print(has(tsino::Array<uint8_t>{5}));
  Serial.print(F(" "));
  Serial.println(has(tsino::Array<uint8_t>{0, 9}));
  const tsino::Ref<F_> fo = tsino::make<F_>();
  bool setResult = fo->set(F("a"));
  bool setResult2 = fo->set(F("b"));
  bool setResult3 = fo->set(F("z"));
  Serial.print(setResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(setResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(setResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, fo->cur);
  Serial.println();
  const tsino::Ref<Store> s = tsino::make<Store>();
  tsino::Array<uint8_t> list2{0, 5};
  for (const int32_t i : list2) {
    Serial.print(tsino::withoutFormat(tsino::optionalText(viaName(i))));
    Serial.print(F(" "));
    Serial.print(!viaName(i).has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(s->at(i)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(s->pick(i)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(s->get_far()));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(viaLet(i)));
    tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
    tsino::Optional<tsino::Ref<Users>> getResult2 = users.get(i);
    const tsino::Ref<O> o = tsino::make<O>(
        getResult.has() ? tsino::Optional<int32_t>(getResult.value()->n) : tsino::Optional<int32_t>{},
        getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->tags->length()) : tsino::Optional<int32_t>{});
    tsino::inspect(Serial, o);
    Serial.print(F(" "));
    Serial.print(!o->v.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::toJson(o));
    tsino::Optional<tsino::Ref<Users>> getResult3 = users.get(i);
    tsino::Optional<tsino::Ref<Users>> getResult4 = users.get(i);
    tsino::inspect(
        Serial,
        tsino::Array<tsino::Optional<int32_t>>{
            getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->n) : tsino::Optional<int32_t>{},
            tsino::Optional<int32_t>(7)});
    Serial.print(F(" "));
    Serial.print(
        tsino::Array<tsino::Optional<String>>{
            getResult4.has() ? tsino::Optional<String>(getResult4.value()->name) : tsino::Optional<String>{}}.length());
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            i > 2 ? [&] {
              tsino::Optional<tsino::Ref<Users>> getResult5 = users.get(i);
              return getResult5.has() ? tsino::Optional<String>(getResult5.value()->name) : tsino::Optional<String>{};
            }() : tsino::Optional<String>(F("x"))));
    tsino::Optional<tsino::Ref<Users>> getResult6 = users.get(i);
    tsino::Optional<int32_t> lengthResult = getResult6.has() ? tsino::Optional<int32_t>(
        tsino::length(getResult6.value()->name)) : tsino::Optional<int32_t>{};
    tsino::printUnion(
        Serial,
        !lengthResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)lengthResult.value()));
    Serial.println();
  }
  tsino::Array<String> list3{F("x"), F("y")};
  for (const String& k : list3) {
    tsino::Optional<String> viaAndResult = viaAnd(k);
    Serial.print(tsino::withoutFormat(tsino::optionalText(viaAnd(k))));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            viaAndResult.has() ? tsino::Optional<int32_t>(tsino::length(viaAndResult.value())) : tsino::Optional<int32_t>{}));
  }
  const int32_t total = tsino::Array<uint8_t>{0, 1}.map<tsino::Optional<int32_t>>(
      [](int32_t i) -> tsino::Optional<int32_t> {
        tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
        return getResult.has() ? tsino::Optional<int32_t>(getResult.value()->n) : tsino::Optional<int32_t>{};
      }).filter([](tsino::Optional<int32_t> n) -> bool { return n.has(); }).length();
  Serial.print(total);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0, 1}.map<uint8_t>(
          [](int32_t i) -> int32_t {
            tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
            return getResult.has() ? getResult.value()->n : 0;
          }));
  Serial.println();
  tsino::Array<String> names = tsino::Array<uint8_t>{0}.map<String>(
      [](int32_t i) -> String { return users.get(i).value()->name; });
  tsino::inspect(Serial, names);
  Serial.println();
  const auto map = tsino::makeShared<tsino::Map<String, String>>();
  map->set(F("q"), users.get(0).value()->name);
  tsino::inspect(Serial, map);
  Serial.println();
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(0);
  Serial.println(
      sum(
          (getResult.has() ? tsino::Optional<int32_t>(getResult.value()->n) : tsino::Optional<int32_t>{}).value(),
          3));
}

void loop() {}
