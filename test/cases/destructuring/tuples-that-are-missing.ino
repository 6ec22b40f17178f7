// tuples-that-are-missing: written by tsino from tuples-that-are-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Find;
struct Get;
struct Jobs;
struct Store;
struct Get_;
struct Items;
struct Deep;
struct Deep_;
struct Shape;
struct Tuple;

struct Find : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Get : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  tsino::Optional<bool> item2;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}, tsino::Optional<bool> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Jobs : tsino::Object {
  int32_t item0 = 0;
  tsino::Function<String()> item1;
  void construct(int32_t item0, tsino::Function<String()> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Store : tsino::Object {
  int32_t calls = 0;
  void construct();
  tsino::Optional<tsino::Ref<Get_>> get_(const String& k);
};

struct Get_ : tsino::Object {
  String item0;
  bool item1 = false;
  tsino::Optional<int32_t> item2;
  void construct(String item0, bool item1, tsino::Optional<int32_t> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct Items : tsino::Object {
  String n;
  tsino::Ref<Find> t;
  void construct(String n, tsino::Ref<Find> t) {
    this->n = tsino::moved(n);
    this->t = tsino::moved(t);
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> at;
  void construct(tsino::Ref<Deep_> at) {
    this->at = tsino::moved(at);
  }
};

struct Deep_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<tsino::Ref<Find>> item1;
  void construct(int32_t item0, tsino::Optional<tsino::Ref<Find>> item1 = {}) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Shape : tsino::Object {
  tsino::Optional<tsino::Ref<Tuple>> p;
  void construct(tsino::Optional<tsino::Ref<Tuple>> p = {}) {
    this->p = tsino::moved(p);
  }
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// @run
// A tuple that may be missing, taken apart with `[]` or a shorter list in its place: what the list lacks is undefined.
tsino::Optional<tsino::Ref<Find>> find(const String& k) {
  return k == F("a") ? tsino::Optional<tsino::Ref<Find>>(tsino::make<Find>(F("A"), 1)) : tsino::Optional<tsino::Ref<Find>>{};
}

String top(const tsino::Shared<tsino::Map<String, uint8_t>>& m) {
  const tsino::Optional<tsino::Ref<Find>> value = m->keys().map<tsino::Ref<Find>>(
      [&](const String& value) -> tsino::Ref<Find> {
        return tsino::make<Find>(value, m->at(value));
      }).sort(
      [](const tsino::Ref<Find>& given, const tsino::Ref<Find>& given2) -> int32_t {
        const int32_t a = given->item1;
        const int32_t b = given2->item1;
        return b - a;
      }).get(0);
  const tsino::Optional<String> word_ = value.has() ? tsino::Optional<String>(value.value()->item0) : tsino::Optional<String>{};
  const tsino::Optional<int32_t> count = value.has() ? tsino::Optional<int32_t>(
      value.value()->item1) : tsino::Optional<int32_t>{};
  return !word_.has() ? String(F("empty")) : tsino::concat(
      word_.value(),
      F(" x"),
      tsino::optionalText(count));
}

tsino::Optional<tsino::Ref<Get_>> Store::get_(const String& k) {
  this->calls++;
  return k == F("k") ? tsino::Optional<tsino::Ref<Get_>>(tsino::make<Get_>(F("key"), true)) : tsino::Optional<tsino::Ref<Get_>>{};
}

void Store::construct() {
  this->calls = 0;
}

// What stands for it has some of the elements, and is evaluated once.
tsino::Optional<tsino::Ref<Get>> get(const String& k) {
  return k == F("a") ? tsino::Optional<tsino::Ref<Get>>(
      tsino::make<Get>(F("A"), tsino::Optional<int32_t>(1), tsino::Optional<bool>(true))) : tsino::Optional<tsino::Ref<Get>>{};
}
int32_t made = 0;

String next() {
  return tsino::concat(F("n"), String(++made));
}

// As the default of a pattern in a pattern.
String show(const tsino::Array<tsino::Ref<Find>>& list) {
  const tsino::Optional<tsino::Ref<Find>> part = list.get(1);
  const tsino::Optional<String> k = part.has() ? tsino::Optional<String>(part.value()->item0) : tsino::Optional<String>{};
  const tsino::Optional<int32_t> v = part.has() ? tsino::Optional<int32_t>(part.value()->item1) : tsino::Optional<int32_t>{};
  return tsino::concat(
      tsino::optionalText(k),
      F(" "),
      tsino::toText(
          !v.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)v.value())));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& key : list) {
    const tsino::Optional<tsino::Ref<Find>> value = find(key);
    const tsino::Optional<String> name = value.has() ? tsino::Optional<String>(
        value.value()->item0) : tsino::Optional<String>{};
    const tsino::Optional<int32_t> n = value.has() ? tsino::Optional<int32_t>(value.value()->item1) : tsino::Optional<int32_t>{};
    Serial.print(tsino::withoutFormat(tsino::optionalText(name)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(n));
    Serial.print(F(" "));
    Serial.print(!name.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !n.has() ? tsino::Union<double, String>(String(F("dflt"))) : tsino::Union<double, String>(
            (double)n.value()));
    Serial.println();
    const tsino::Optional<tsino::Ref<Find>> value2 = find(key);
    const String q = value2.has() ? value2.value()->item0 : String(F("Q"));
    const int32_t r = value2.has() ? value2.value()->item1 : 7;
    Serial.print(tsino::withoutFormat(q));
    Serial.print(F(" "));
    Serial.println(r);
  }
  String withoutFormatResult = tsino::withoutFormat(
      top(tsino::makeShared<tsino::Map<String, uint8_t>>()));
  String topResult = top(tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 3}}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(topResult);
  tsino::Array<tsino::Ref<Jobs>> jobs{
      tsino::make<Jobs>(1, []() -> String { return F("one"); }),
      tsino::make<Jobs>(2, []() -> String { return F("two"); })};
  while (true) {
    const tsino::Optional<tsino::Ref<Jobs>> value = jobs.shift();
    const tsino::Optional<int32_t> id = value.has() ? tsino::Optional<int32_t>(
        value.value()->item0) : tsino::Optional<int32_t>{};
    const tsino::Optional<tsino::Function<String()>> job = value.has() ? tsino::Optional<tsino::Function<String()>>(
        value.value()->item1) : tsino::Optional<tsino::Function<String()>>{};
    if (!job.has()) break;
    Serial.print(tsino::optionalText(id));
    Serial.print(F(" "));
    Serial.println(job.value()());
    yield();
  }
  tsino::Optional<String> a;
  tsino::Optional<int32_t> b;
  tsino::Array<String> list2{F("b"), F("a")};
  for (const String& key : list2) {
    tsino::Optional<tsino::Ref<Find>> findResult = find(key);
    a = findResult.has() ? tsino::Optional<String>(findResult.value()->item0) : tsino::Optional<String>{};
    b = findResult.has() ? tsino::Optional<int32_t>(findResult.value()->item1) : tsino::Optional<int32_t>{};
    Serial.print(tsino::withoutFormat(tsino::optionalText(a)));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(b));
  }
  const tsino::Ref<Store> store = tsino::make<Store>();
  tsino::Array<String> list3{F("k"), F("l")};
  for (const String& k : list3) {
    const tsino::Optional<tsino::Ref<Get_>> value = store->get_(k);
    const tsino::Optional<bool> on = value.has() ? tsino::Optional<bool>(value.value()->item1) : tsino::Optional<bool>{};
    tsino::Optional<int32_t> n2 = value.has() ? value.value()->item2 : tsino::Optional<int32_t>{};
    const int32_t size = n2.has() ? n2.value() : !on.has() ? -1 : 0;
    Serial.print(tsino::optionalText(on));
    Serial.print(F(" "));
    Serial.print(size);
    Serial.print(F(" "));
    Serial.println(store->calls);
  }
  tsino::Array<tsino::Ref<Items>> items{tsino::make<Items>(F("x"), tsino::make<Find>(F("tx"), 4))};
  tsino::Optional<tsino::Ref<Items>> findResult = items.find(
      [](const tsino::Ref<Items>& i) -> bool { return i->n == F("y"); });
  const tsino::Optional<tsino::Ref<Find>> value = findResult.has() ? tsino::Optional<tsino::Ref<Find>>(
      findResult.value()->t) : tsino::Optional<tsino::Ref<Find>>{};
  const tsino::Optional<String> t0 = value.has() ? tsino::Optional<String>(value.value()->item0) : tsino::Optional<String>{};
  const int32_t t1 = value.has() ? value.value()->item1 : 9;
  Serial.print(tsino::withoutFormat(tsino::optionalText(t0)));
  Serial.print(F(" "));
  Serial.println(t1);
  tsino::Optional<tsino::Ref<Get>> getResult = get(F("z"));
  const tsino::Ref<Get> value2 = !getResult.has() ? [&] {
    String nextResult = next();
    return tsino::make<Get>(nextResult, tsino::Optional<int32_t>(made));
  }() : getResult.value();
  const String c = value2->item0;
  const int32_t d = value2->item1.value();
  const tsino::Optional<bool> e = value2->item2;
  Serial.print(tsino::withoutFormat(c));
  Serial.print(F(" "));
  Serial.print(d);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !e.has() ? tsino::Union<bool, String>(String(F("no"))) : tsino::Union<bool, String>(
          e.value()));
  Serial.print(F(" "));
  Serial.println(made);
  tsino::Optional<tsino::Ref<Get>> getResult2 = get(F("y"));
  tsino::Optional<tsino::Ref<Get>> getResult3 = get(F("y"));
  tsino::Optional<int32_t> n1 = (!getResult3.has() ? tsino::make<Get>(F("none")) : getResult3.value())->item1;
  Serial.print(
      tsino::withoutFormat(
          (!getResult2.has() ? tsino::make<Get>(F("none")) : getResult2.value())->item0));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !n1.has() ? tsino::Union<double, String>(String(F("nil"))) : tsino::Union<double, String>(
          (double)n1.value()));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(show(tsino::Array<tsino::Ref<Find>>{tsino::make<Find>(F("a"), 1)})));
  Serial.print(F(" "));
  Serial.println(
      show(
          tsino::Array<tsino::Ref<Find>>{
              tsino::make<Find>(F("x"), 2),
              tsino::make<Find>(F("y"), 3)}));
  tsino::Array<tsino::Ref<Shape>> list4{
      tsino::make<Shape>(tsino::Optional<tsino::Ref<Tuple>>(tsino::make<Tuple>(1, F("a")))),
      tsino::make<Shape>()};
  for (const tsino::Ref<Shape>& item : list4) {
    const tsino::Optional<int32_t> m = item->p.has() ? tsino::Optional<int32_t>(
        item->p.value()->item0) : tsino::Optional<int32_t>{};
    const tsino::Optional<String> s = item->p.has() ? tsino::Optional<String>(
        item->p.value()->item1) : tsino::Optional<String>{};
    Serial.print(tsino::optionalText(m));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(s));
  }
  tsino::Array<tsino::Optional<tsino::Ref<Deep>>> deep{
      tsino::Optional<tsino::Ref<Deep>>{},
      tsino::Optional<tsino::Ref<Deep>>(tsino::make<Deep>(tsino::make<Deep_>(1))),
      tsino::Optional<tsino::Ref<Deep>>(
          tsino::make<Deep>(
              tsino::make<Deep_>(
                  2,
                  tsino::Optional<tsino::Ref<Find>>(tsino::make<Find>(F("in"), 3)))))};
  for (const tsino::Optional<tsino::Ref<Deep>>& x : deep) {
    const tsino::Optional<tsino::Ref<Deep_>> value3 = x.has() ? tsino::Optional<tsino::Ref<Deep_>>(
        x.value()->at) : tsino::Optional<tsino::Ref<Deep_>>{};
    const tsino::Optional<int32_t> i = value3.has() ? tsino::Optional<int32_t>(
        value3.value()->item0) : tsino::Optional<int32_t>{};
    const tsino::Optional<tsino::Ref<Find>> part = value3.has() ? value3.value()->item1 : tsino::Optional<tsino::Ref<Find>>{};
    const tsino::Optional<String> name = part.has() ? tsino::Optional<String>(part.value()->item0) : tsino::Optional<String>{};
    const tsino::Optional<int32_t> num = part.has() ? tsino::Optional<int32_t>(part.value()->item1) : tsino::Optional<int32_t>{};
    Serial.print(tsino::optionalText(i));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(name));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(num));
  }
}

void loop() {}
