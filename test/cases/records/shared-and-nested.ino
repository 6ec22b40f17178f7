// shared-and-nested: written by tsino from shared-and-nested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct P;
struct Holder;

struct P : tsino::Object {
  String name;
  tsino::Optional<int32_t> n;
  void construct(String name, tsino::Optional<int32_t> n = {}) {
    this->name = tsino::moved(name);
    this->n = tsino::moved(n);
  }
};

struct Holder : tsino::Object {
  tsino::Shared<tsino::Record<String>> table;
  void construct();
  tsino::Ref<Holder> put(const __FlashStringHelper* k, const __FlashStringHelper* v);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Holder"), *this);
    out.field(F("table"), this->table);
    out.end();
  }
};

int32_t total = 0;

tsino::Shared<tsino::Record<int32_t>> add(const tsino::Shared<tsino::Record<int32_t>>& r, const String& k) {
  r->set(k, r->get(k).valueOr(0) + 1);
  return r;
}
const auto c = tsino::makeShared<tsino::Record<int32_t>>();

tsino::Ref<Holder> Holder::put(const __FlashStringHelper* k, const __FlashStringHelper* v) {
  this->table->set(k, v);
  return tsino::Ref<Holder>(this);
}

void Holder::construct() {
  this->table = tsino::makeShared<tsino::Record<String>>();
}

void inc(const String& k) {
  c->set(k, c->get(k).valueOr(0) + 10);
}

int32_t gen(const tsino::Shared<tsino::Record<int32_t>>& r, const String& k, int32_t d) {
  return r->get(k).valueOr(d);
}

String gen_(const tsino::Shared<tsino::Record<String>>& r, const String& k, const __FlashStringHelper* d) {
  tsino::Optional<String> getResult = r->get(k);
  return getResult.has() ? getResult.value() : String(d);
}

tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>> group(const tsino::Array<uint8_t>& xs, const tsino::Function<String(int32_t)>& by) {
  const auto out = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>>();
  for (const int32_t x : xs) {
    String value = by(x);
    tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = out->get(value);
    (!getResult.has() ? [&] {
      tsino::Shared<tsino::Array<uint8_t>> value2 = tsino::makeShared<tsino::Array<uint8_t>>(
          tsino::Array<uint8_t>{});
      out->set(value, value2);
      return value2;
    }() : getResult.value())->push((uint8_t)x);
  }
  return out;
}

tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<String>>>> group_(const tsino::Array<String>& xs, const tsino::Function<String(const String&)>& by) {
  const auto out = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<String>>>>();
  for (const String& x : xs) {
    String value = by(x);
    tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = out->get(value);
    (!getResult.has() ? [&] {
      tsino::Shared<tsino::Array<String>> value2 = tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{});
      out->set(value, value2);
      return value2;
    }() : getResult.value())->push(x);
  }
  return out;
}

void setup() {
  Serial.begin(115200);
  const auto people = tsino::makeShared<tsino::Record<tsino::Ref<P>>>();
  people->set(F("x"), tsino::make<P>(F("X")));
  const tsino::Ref<P> x = people->at(F("x"));
  x->n = 4;
  tsino::Optional<tsino::Ref<P>> getResult = people->get(F("y"));
  Serial.print(tsino::optionalText(people->at(F("x"))->n));
  Serial.print(F(" "));
  Serial.print(people->get(F("x")) == x ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!people->has(F("y")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(getResult.has() ? getResult.value()->name : String(F("none")));
  const auto lists = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult2 = lists->get(F("a"));
  (!getResult2.has() ? [&] {
    tsino::Shared<tsino::Array<int32_t>> value = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{});
    lists->set(F("a"), value);
    return value;
  }() : getResult2.value())->push(1);
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult3 = lists->get(F("a"));
  (!getResult3.has() ? [&] {
    tsino::Shared<tsino::Array<int32_t>> value2 = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{});
    lists->set(F("a"), value2);
    return value2;
  }() : getResult3.value())->push(2);
  lists->at(F("a"))->push(3);
  tsino::Shared<tsino::Array<int32_t>> alias = lists->at(F("a"));
  alias->push(4);
  alias->set(0, 99);
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult4 = lists->get(F("b"));
  tsino::inspect(Serial, lists);
  Serial.print(F(" "));
  Serial.print(lists->at(F("a"))->length());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->length()) : tsino::Optional<int32_t>{}));
  tsino::Array<String> list{F("p"), F("q"), F("p")};
  for (const String& k : list) {
    if (!lists->get(k).has()) {
      lists->set(k, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}));
    }
    lists->at(k)->push(tsino::length(k));
  }
  tsino::inspect(Serial, lists);
  Serial.println();
  const auto fs = tsino::makeRecord<tsino::Function<int32_t(int32_t)>>(
      {
          {F("inc"), [](int32_t a) -> int32_t { return a + 1; }},
          {F("dbl"), [](int32_t a) -> int32_t { return a * 2; }}});
  fs->set(F("acc"), [](int32_t a) -> int32_t {
    total += a;
    return total;
  });
  int32_t value3 = fs->at(F("inc"))(3);
  int32_t value4 = fs->at(F("dbl"))(4);
  int32_t value5 = fs->at(F("acc"))(5);
  int32_t value6 = fs->at(F("acc"))(6);
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(total);
  const tsino::Optional<tsino::Function<int32_t(int32_t)>> f = fs->get(F("nope"));
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult5 = fs->get(F("nope"));
  String value7 = tsino::optionalText(
      getResult5.has() ? tsino::Optional<int32_t>(getResult5.value()(3)) : tsino::Optional<int32_t>{});
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult6 = fs->get(F("inc"));
  String value8 = tsino::optionalText(
      getResult6.has() ? tsino::Optional<int32_t>(getResult6.value()(9)) : tsino::Optional<int32_t>{});
  Serial.print(!f.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(value8);
  const auto nested = tsino::makeRecord<tsino::Shared<tsino::Record<uint8_t>>>(
      {{F("a"), tsino::makeRecord<uint8_t>({{F("x"), 1}})}});
  tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult7 = nested->get(F("b"));
  if (!getResult7.has()) {
    nested->set(F("b"), tsino::makeShared<tsino::Record<uint8_t>>());
  } else {
    getResult7.value();
  }
  nested->at(F("b"))->set(F("y"), 2);
  nested->at(F("a"))->set(F("10"), 5);
  tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult8 = nested->get(F("c"));
  tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult9 = nested->get(F("a"));
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult8.has() ? getResult8.value()->get(F("x")) : tsino::Optional<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult9.has() ? getResult9.value()->get(F("x")) : tsino::Optional<uint8_t>{}));
  for (const auto& entry : nested->entries()) {
    const String& o = entry.key();
    tsino::Shared<tsino::Record<uint8_t>> list2 = nested->at(o);
    for (const auto& entry2 : list2->entries()) {
      const String& i = entry2.key();
      Serial.print(tsino::withoutFormat(o));
      Serial.print(F(" "));
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(tsino::optionalText(nested->at(o)->get(i)));
    }
  }
  tsino::Shared<tsino::Record<int32_t>> d = add(add(c, F("a")), F("a"));
  tsino::Shared<tsino::Record<int32_t>> value9 = c;
  bool value10 = add(d, F("z")) == c;
  Serial.print(c == d ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, value9);
  Serial.print(F(" "));
  Serial.print(value10 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, c);
  Serial.println();
  const tsino::Ref<Holder> h = tsino::make<Holder>()->put(F("a"), F("1"))->put(F("b"), F("2"));
  tsino::Shared<tsino::Record<String>> t = h->table;
  t->set(F("c"), F("3"));
  h->table = tsino::makeRecord<String>({{F("z"), F("26")}});
  tsino::inspect(Serial, h->table);
  Serial.print(F(" "));
  tsino::inspect(Serial, t);
  Serial.print(F(" "));
  tsino::inspect(Serial, h);
  Serial.println();
  inc(F("a"));
  inc(F("w"));
  tsino::inspect(Serial, c);
  Serial.println();
  Serial.print(gen(c, F("a"), 0));
  Serial.print(F(" "));
  Serial.print(gen(c, F("none"), 5));
  Serial.print(F(" "));
  Serial.print(gen_(h->table, F("z"), F("no")));
  Serial.print(F(" "));
  Serial.println(gen_(h->table, F("y"), F("no")));
  tsino::inspect(
      Serial,
      group(
          tsino::Array<uint8_t>{1, 2, 3, 4, 5},
          [](int32_t x2) -> String { return x2 % 2 != 0 ? F("odd") : F("even"); }));
  Serial.println();
  tsino::inspect(
      Serial,
      group_(
          tsino::Array<String>{F("a"), F("bb"), F("cc")},
          [](const String& s) -> String { return String(tsino::length(s)); }));
  Serial.println();
  auto re = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  tsino::Shared<tsino::Record<uint8_t>> old = re;
  const auto value11 = tsino::makeShared<tsino::Record<uint8_t>>(re->copy());
  value11->set(F("b"), 2);
  re = value11;
  old->set(F("a"), 7);
  tsino::inspect(Serial, re);
  Serial.print(F(" "));
  tsino::inspect(Serial, old);
  Serial.print(F(" "));
  Serial.println(1);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult10 = fs->get(F("dbl"));
  String value12 = tsino::optionalText(
      getResult10.has() ? tsino::Optional<int32_t>(getResult10.value()(4)) : tsino::Optional<int32_t>{});
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult11 = fs->get(F("zip"));
  String value13 = tsino::optionalText(
      getResult11.has() ? tsino::Optional<int32_t>(getResult11.value()(4)) : tsino::Optional<int32_t>{});
  Serial.print(value12);
  Serial.print(F(" "));
  Serial.print(value13);
  Serial.print(F(" "));
  Serial.print(fs->hasOwn(F("dbl")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(fs->hasOwn(F("toString")) ? F("true") : F("false"));
}

void loop() {}
