// hubs-and-late-values: written by tsino from hubs-and-late-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Hub;
struct Lazy_number_array;
struct Base;
struct O;
struct Settings;
struct Opts;
struct Tuple;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Hub : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>>> listeners;
  tsino::Function<tsino::Function<void()>(const String&, const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>&)> on;
  tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> emit;
  void construct(tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>>> listeners, tsino::Function<tsino::Function<void()>(const String&, const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>&)> on, tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> emit) {
    this->listeners = tsino::moved(listeners);
    this->on = tsino::moved(on);
    this->emit = tsino::moved(emit);
  }
};

struct Lazy_number_array : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> make;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value;
  bool made = false;
  void construct(tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> make);
  tsino::Shared<tsino::Array<uint8_t>> get();
};

struct Base : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct O : tsino::Object {
  bool c = false;
  int32_t a = 0;
  String b;
  void construct(bool c, int32_t a, String b) {
    this->c = c;
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Settings : tsino::Object {
  int32_t baud = 0;
  tsino::Shared<tsino::Array<String>> names;
  void construct(int32_t baud, tsino::Shared<tsino::Array<String>> names) {
    this->baud = baud;
    this->names = tsino::moved(names);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("baud"), this->baud);
    out.field(F("names"), this->names);
    out.end();
  }
};

struct Opts : tsino::Object {
  int32_t level = 0;
  void construct(int32_t level) {
    this->level = level;
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

tsino::Array<Unknown> seen;
tsino::Optional<int32_t> total;
tsino::Optional<String> label;

String report() {
  return tsino::concat(
      label.has() ? label.value() : String(F("?")),
      F(" "),
      tsino::toText(
          !total.has() ? tsino::Union<double, String>(String(F("no total"))) : tsino::Union<double, String>(
              (double)total.value())));
}

void Lazy_number_array::construct(tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> make) {
  this->made = false;
  this->make = tsino::moved(make);
}

tsino::Shared<tsino::Array<uint8_t>> Lazy_number_array::get() {
  if (!this->made) {
    this->value = this->make();
    this->made = true;
  }
  return this->value.value();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Listeners with any number of arguments, variables without a value yet, what a lookup may miss.
  tsino::Ref<Hub> value = tsino::make<Hub>(
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>>>(),
      tsino::Function<tsino::Function<void()>(const String&, const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>&)>{},
      tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>{});
  Hub* self = tsino::pointerTo(value);
  value->on = [self](const String& name, const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>& f) -> tsino::Function<void()> {
    const tsino::Ref<Hub> held = tsino::Ref<Hub>(self);
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>> getResult = self->listeners->get(
        name);
    tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>> l = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>(
        tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>{});
    l->push(f);
    self->listeners->set(name, l);
    return [l, f] {
      const int32_t i = l->indexOf(f);
      if (i >= 0) l->remove(i, 1);
    };
  };
  value->emit = [self](const String& name, const tsino::Shared<tsino::Array<uint8_t>>& args) {
    const tsino::Ref<Hub> held = tsino::Ref<Hub>(self);
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>> getResult = self->listeners->get(
        name);
    tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>>(
        tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>>{});
    for (const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&)>& f : *list) {
      f(tsino::makeShared<tsino::Array<uint8_t>>(args->copy()));
    }
  };
  const tsino::Ref<Hub> hub = value;
  tsino::Function<void(tsino::Optional<int32_t>)> value2 = [](tsino::Optional<int32_t> x) {
    seen.push(
        Unknown(
            !x.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                (double)x.value())));
  };
  const tsino::Function<void()> off = hub->on(
      F("a"),
      [value2](const tsino::Shared<tsino::Array<uint8_t>>& args) {
        value2(tsino::convertOptional(args->get(0)));
      });
  tsino::Function<void(tsino::Optional<int32_t>, tsino::Optional<int32_t>)> value3 = [](tsino::Optional<int32_t> x, tsino::Optional<int32_t> y) {
    seen.push(
        tsino::fromOptional<Unknown, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(x))),
        Unknown((double)y.valueOr(-1)));
  };
  hub->on(
      F("a"),
      [value3](const tsino::Shared<tsino::Array<uint8_t>>& args) {
        value3(tsino::convertOptional(args->get(0)), tsino::convertOptional(args->get(1)));
      });
  hub->on(
      F("a"),
      [](const tsino::Shared<tsino::Array<uint8_t>>& all) {
        seen.push(Unknown((double)all->length()));
      });
  hub->on(
      F("b"),
      [](const tsino::Shared<tsino::Array<uint8_t>>&) { seen.push(Unknown(String(F("b")))); });
  hub->emit(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  hub->emit(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  off();
  off();
  hub->emit(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
  hub->emit(F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9}));
  hub->emit(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  tsino::inspect(Serial, seen);
  Serial.println();
  Serial.println(report());
  total = 4;
  label = tsino::Optional<String>(F("sum"));
  Serial.println(report());
  const tsino::Ref<Lazy_number_array> l = tsino::make<Lazy_number_array>(
      []() -> tsino::Shared<tsino::Array<uint8_t>> {
        seen.push(Unknown(String(F("made"))));
        return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2});
      });
  tsino::Shared<tsino::Array<uint8_t>> getResult = l->get();
  bool value4 = getResult == l->get();
  int32_t lengthResult = l->get()->length();
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::fromOptional<Unknown, tsino::Undefined>(seen.at(-1)));
  Serial.println();
  const tsino::Ref<Base> base = tsino::make<Base>(1, F("x"));
  const tsino::Ref<O> o = tsino::make<O>(true, base->a, F("y"));
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  tsino::inspect(Serial, base);
  Serial.println();
  const tsino::Ref<Settings> settings = tsino::make<Settings>(
      9600,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, settings);
  Serial.println();
  const auto opts = tsino::makeRecord<tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Opts>>>>>(
      {
          {
              F("x"),
              tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Opts>>>>(
                  tsino::makeShared<tsino::Array<tsino::Ref<Opts>>>(
                      tsino::Array<tsino::Ref<Opts>>{tsino::make<Opts>(1)}))}});
  tsino::Array<String> list{F("x"), F("y")};
  for (const String& k : list) {
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Opts>>>> getResult2 = opts->get(k);
    tsino::Shared<tsino::Array<tsino::Ref<Opts>>> list2 = getResult2.has() ? getResult2.value() : tsino::makeShared<tsino::Array<tsino::Ref<Opts>>>(
        tsino::Array<tsino::Ref<Opts>>{});
    for (int32_t i = 0; i < list2->length(); i++) {
      const int32_t level = (*list2)[i]->level;
      Serial.print(tsino::withoutFormat(k));
      Serial.print(F(" "));
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(level);
    }
  }
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Opts>>>> getResult2 = opts->get(F("x"));
  tsino::Optional<tsino::Ref<Opts>> getResult3 = getResult2.has() ? getResult2.value()->get(0) : tsino::Optional<tsino::Ref<Opts>>{};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Opts>>>> getResult4 = opts->get(F("x"));
  tsino::Optional<tsino::Ref<Opts>> getResult5 = (getResult4.has() ? getResult4.value() : tsino::makeShared<tsino::Array<tsino::Ref<Opts>>>(
      tsino::Array<tsino::Ref<Opts>>{}))->get(0);
  tsino::inspect(
      Serial,
      !getResult3.has() ? tsino::Array<tsino::Ref<Tuple>>{} : tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(F("level"), getResult3.value()->level)});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      !getResult5.has() ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{
          (uint8_t)getResult5.value()->level});
  Serial.println();
  const auto nestedRec = tsino::makeRecord<tsino::Shared<tsino::Record<uint8_t>>>(
      {{F("a"), tsino::makeRecord<uint8_t>({{F("p"), 1}, {F("q"), 2}})}});
  tsino::Array<String> list2{F("a"), F("b")};
  for (const String& k : list2) {
    tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult6 = nestedRec->get(k);
    tsino::Array<tsino::Ref<Tuple>> list3 = !getResult6.has() ? tsino::Array<tsino::Ref<Tuple>>{} : [&] {
      tsino::Shared<tsino::Record<uint8_t>> getResultBefore = getResult6.value();
      return getResultBefore->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value5) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value5, getResultBefore->at(value5));
          });
    }();
    for (const tsino::Ref<Tuple>& item : list3) {
      const String& name = item->item0;
      const int32_t v = item->item1;
      Serial.print(tsino::withoutFormat(k));
      Serial.print(F(" "));
      Serial.print(name);
      Serial.print(F(" "));
      Serial.println(v);
    }
    tsino::Optional<tsino::Shared<tsino::Record<uint8_t>>> getResult7 = nestedRec->get(k);
    Serial.println(
        (!getResult7.has() ? tsino::Array<String>{} : getResult7.value()->keys()).length());
  }
}

void loop() {}
