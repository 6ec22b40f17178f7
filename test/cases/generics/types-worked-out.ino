// types-worked-out: written by tsino from types-worked-out.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct R;
struct M;
struct Model_M;
struct L;
struct Ps;
struct EnumKeys;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct EntriesOf;

struct R : tsino::Object {
  int32_t y = 0;
  int32_t x = 0;
  void construct(int32_t y, int32_t x) {
    this->y = y;
    this->x = x;
  }
};

struct M : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Model_M : tsino::Object {
  tsino::Ref<M> data;
  tsino::Array<tsino::Ref<L>> listeners;
  void construct(tsino::Ref<M> data);
  void on(const String& key, const tsino::Function<void()>& run);
  void set_a(const String& key, int32_t v);
  void set_b(const String& key, const __FlashStringHelper* v);
};

struct L : tsino::Object {
  String key;
  tsino::Function<void()> run;
  void construct(String key, tsino::Function<void()> run) {
    this->key = tsino::moved(key);
    this->run = tsino::moved(run);
  }
};

struct Ps : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct EnumKeys : tsino::Object {
  int32_t on = 0;
  int32_t off = 0;
  void construct(int32_t on, int32_t off) {
    this->on = on;
    this->off = off;
  }
};

struct Shape : tsino::Object {
  int32_t first = 0;
  void construct(int32_t first) {
    this->first = first;
  }
};

struct Shape_ : tsino::Object {
  tsino::Ref<Shape2> p;
  void construct(tsino::Ref<Shape2> p) {
    this->p = tsino::moved(p);
  }
};

struct Shape2 : tsino::Object {
  int32_t q = 0;
  String r;
  void construct(int32_t q, String r) {
    this->q = q;
    this->r = tsino::moved(r);
  }
};

struct Shape3 : tsino::Object {
  tsino::Ref<Shape4> p;
  void construct(tsino::Ref<Shape4> p) {
    this->p = tsino::moved(p);
  }
};

struct Shape4 : tsino::Object {
  int32_t q = 0;
  String r;
  void construct(int32_t q, String r) {
    this->q = q;
    this->r = tsino::moved(r);
  }
};

struct Shape5 : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Shape6 : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

struct EntriesOf : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Types that are worked out of type parameters: keys of keys, models with listeners, Parameters, ReturnType, keyof typeof.
int32_t get_first(const tsino::Ref<Shape>& o, const String& k) {
  return k == F("first") ? o->first : ((void)tsino::unknownName(k), 0);
}

int32_t deep_p_q(const tsino::Ref<Shape_>& a, const String& b, const String& c) {
  return c == F("q") ? (b == F("p") ? a->p : ((void)tsino::unknownName(b), tsino::Ref<Shape2>{}))->q : ((void)tsino::unknownName(
      c), 0);
}

String deep_p_r(const tsino::Ref<Shape3>& a, const String& b, const String& c) {
  return c == F("r") ? (b == F("p") ? a->p : ((void)tsino::unknownName(b), tsino::Ref<Shape4>{}))->r : ((void)tsino::unknownName(
      c), String{});
}

tsino::Function<int32_t(const tsino::Ref<Shape5>&)> getter_a(const String& k) {
  return [k](const tsino::Ref<Shape5>& o) -> int32_t {
    return k == F("a") ? o->a : ((void)tsino::unknownName(k), 0);
  };
}

int32_t total(const tsino::Ref<R>& r, const tsino::Array<String>& keys) {
  int32_t s = 0;
  for (const String& k : keys) {
    s += k == F("x") ? r->x : k == F("y") ? r->y : ((void)tsino::unknownName(k), 0);
  }
  return s;
}

int32_t total_y(const tsino::Ref<R>& r, const tsino::Array<String>& keys) {
  int32_t s = 0;
  for (const String& k : keys) s += k == F("y") ? r->y : ((void)tsino::unknownName(k), 0);
  return s;
}

tsino::Shared<tsino::Record<String>> mapValues(const tsino::Shared<tsino::Record<uint8_t>>& r, const tsino::Function<String(int32_t)>& f) {
  const auto out = tsino::makeShared<tsino::Record<String>>();
  for (const auto& entry : r->entries()) {
    const String& k = entry.key();
    out->set(k, f(r->at(k)));
  }
  return out;
}

tsino::Array<tsino::Ref<EntriesOf>> entriesOf(const tsino::Ref<Shape6>& o) {
  return tsino::Array<String>{F("a"), F("b")}.map<tsino::Ref<EntriesOf>>(
      [&](const String& k) -> tsino::Ref<EntriesOf> {
        return tsino::make<EntriesOf>(
            k,
            k == F("a") ? o->a : k == F("b") ? o->b : ((void)tsino::unknownName(k), 0));
      });
}

void Model_M::construct(tsino::Ref<M> data) {
  this->listeners = tsino::Array<tsino::Ref<L>>{};
  this->data = tsino::moved(data);
}

void Model_M::on(const String& key, const tsino::Function<void()>& run) {
  this->listeners.push(tsino::make<L>(key, run));
}

void Model_M::set_a(const String& key, int32_t v) {
  if (key == F("a")) {
    this->data->a = v;
  } else {
    tsino::unknownName(key);
  }
  for (const tsino::Ref<L>& l : this->listeners) {
    if (l->key == key) l->run();
  }
}

void Model_M::set_b(const String& key, const __FlashStringHelper* v) {
  if (key == F("b")) {
    this->data->b = v;
  } else {
    tsino::unknownName(key);
  }
  for (const tsino::Ref<L>& l : this->listeners) {
    if (l->key == key) l->run();
  }
}

int32_t call(const tsino::Function<int32_t(int32_t)>& g, int32_t a) {
  return g(a);
}
const tsino::Ref<EnumKeys> enumKeys = tsino::make<EnumKeys>(1, 0);

int32_t level_on(const String& k) {
  return k == F("on") ? enumKeys->on : ((void)tsino::unknownName(k), 0);
}

int32_t level_off(const String& k) {
  return k == F("off") ? enumKeys->off : ((void)tsino::unknownName(k), 0);
}

void setup() {
  Serial.begin(115200);
  Serial.println(get_first(tsino::make<Shape>(1), F("first")));
  Serial.print(deep_p_q(tsino::make<Shape_>(tsino::make<Shape2>(5, F("s"))), F("p"), F("q")) + 1);
  Serial.print(F(" "));
  Serial.println(
      tsino::length(deep_p_r(tsino::make<Shape3>(tsino::make<Shape4>(5, F("s"))), F("p"), F("r"))));
  tsino::Function<int32_t(const tsino::Ref<Shape5>&)> getter_aResult = getter_a(F("a"));
  Serial.println(
      tsino::Array<tsino::Ref<Shape5>>{tsino::make<Shape5>(1), tsino::make<Shape5>(2)}.map<uint8_t>(
          [&](const tsino::Ref<Shape5>& o) -> int32_t { return getter_aResult(o); }).join());
  const tsino::Ref<R> r = tsino::make<R>(2, 1);
  Serial.print(total(r, tsino::Array<String>{F("x"), F("y")}));
  Serial.print(F(" "));
  Serial.println(total_y(r, tsino::Array<String>{F("y")}));
  Serial.println(
      tsino::optionalText(
          mapValues(
              tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}}),
              [](int32_t v) -> String { return tsino::concat(F("v"), String(v)); })->get(F("b"))));
  Serial.println(
      entriesOf(tsino::make<Shape6>(1, 2)).map<String>(
          [](const tsino::Ref<EntriesOf>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, F("="), String(v));
          }).join());
  const tsino::Ref<Model_M> m = tsino::make<Model_M>(tsino::make<M>(1, F("x")));
  m->on(F("a"), [] { Serial.println(F("a changed")); });
  m->set_a(F("a"), 2);
  m->set_b(F("b"), F("y"));
  const tsino::Ref<Ps> ps = tsino::make<Ps>(1, F("a"));
  const bool ret = true;
  Serial.print(ps->item0);
  Serial.print(F(" "));
  Serial.print(ps->item1);
  Serial.print(F(" "));
  Serial.println(ret ? F("true") : F("false"));
  Serial.println(call([](int32_t n) -> int32_t { return n * 2; }, 4) + 1);
  Serial.print(level_on(F("on")) + 1);
  Serial.print(F(" "));
  Serial.println(level_off(F("off")));
}

void loop() {}
