// literals-of-known-kinds: written by tsino from literals-of-known-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Settings;
struct User;
struct User_;
struct User2;
struct Row;
struct Made;
struct Now;
struct Shapes;

struct Settings : tsino::Object {
  double n = 0;
  tsino::Union<tsino::Undefined, tsino::Null, String> o;
  tsino::Optional<bool> p;
  int16_t place_of_n = 0;
  int16_t place_of_o = 0;
  int16_t place_of_p = 0;
  int16_t places = 0;
  void construct(double n, tsino::Union<tsino::Undefined, tsino::Null, String> o, tsino::Optional<bool> p, int16_t place_of_n, int16_t place_of_o, int16_t place_of_p, int16_t places) {
    this->n = n;
    this->o = tsino::moved(o);
    this->p = tsino::moved(p);
    this->place_of_n = place_of_n;
    this->place_of_o = place_of_o;
    this->place_of_p = place_of_p;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_n, this->place_of_o, this->place_of_p);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_n == place) out.field(F("n"), this->n);
      if (this->place_of_o == place) out.field(F("o"), this->o);
      if (this->place_of_p == place) out.field(F("p"), this->p);
    }
    out.end();
  }
};

struct User : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>> address;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>> address = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>>{}) {
    this->address = tsino::moved(address);
  }
};

struct User_ : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>> town;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>> town = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>>{}) {
    this->town = tsino::moved(town);
  }
};

struct User2 : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

struct Row : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Record<uint8_t>> d;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Made>> more;
  void construct(int32_t n, tsino::Shared<tsino::Record<uint8_t>> d, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Made>> more = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Made>>{}) {
    this->n = n;
    this->d = tsino::moved(d);
    this->more = tsino::moved(more);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("d"), this->d);
    if (this->n == 2) out.field(F("more"), this->more);
    out.end();
  }
};

struct Made : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<String>>>> t;
  void construct(tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<String>>>> t) {
    this->t = tsino::moved(t);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct Now : tsino::Object {
  tsino::Optional<int32_t> v;
  String w;
  void construct(tsino::Optional<int32_t> v, String w = String{}) {
    this->v = tsino::moved(v);
    this->w = tsino::moved(w);
  }
};

struct Shapes : tsino::Object {
  String k;
  int32_t x = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> l;
  String y;
  void construct(String k, int32_t x, tsino::Optional<tsino::Shared<tsino::Array<String>>> l, String y = String{}) {
    this->k = tsino::moved(k);
    this->x = x;
    this->l = tsino::moved(l);
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("k"), this->k);
    if (this->k == F("a")) {
      out.field(F("x"), this->x);
      out.field(F("l"), this->l);
    }
    if (this->k == F("b")) out.field(F("y"), this->y);
    out.end();
  }
};

int32_t size(const tsino::Optional<tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>>& q) {
  if (!q.has()) return -1;
  return q.value().is<tsino::Function<int32_t(const String&)>>() ? q.value().get<tsino::Function<int32_t(const String&)>>()(
      F("abc")) : q.value().is<tsino::Shared<tsino::Array<String>>>() ? q.value().get<tsino::Shared<tsino::Array<String>>>()->length()
      * 10 : q.value().get<tsino::Shared<tsino::Record<uint8_t>>>()->size();
}
const tsino::Ref<Settings> start = tsino::make<Settings>(
    1.5,
    tsino::Union<tsino::Undefined, tsino::Null, String>{},
    tsino::Optional<bool>{},
    1,
    0,
    0,
    1);

tsino::Ref<Settings> reset(const tsino::Ref<Settings>& s, const String& k) {
  tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value = k == F("n") ? tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
      start->n) : k == F("o") ? tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
      start->o) : k == F("p") ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>, tsino::Undefined>(
      start->p) : ((void)tsino::unknownName(k), tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>{});
  tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value2 = k == F("n")
      || k == F("o") || k == F("p") ? value : ((void)tsino::unknownName(k), value);
  return tsino::make<Settings>(
      k == F("n") ? value2.get<double>() : s->n,
      k == F("o") ? tsino::Union<tsino::Undefined, tsino::Null, String>(value2) : s->o,
      k == F("p") ? tsino::optionalMember<bool, tsino::Undefined>(
          tsino::Union<tsino::Undefined, tsino::Null, bool>(value2)) : s->p,
      s->place_of_n,
      (int16_t)(s->place_of_o != 0 ? s->place_of_o : k == F("o") ? s->places + 1 : 0),
      (int16_t)(s->place_of_p != 0 ? s->place_of_p : k == F("p") ? s->places + 1 : 0),
      (int16_t)(s->places + 1));
}

tsino::Optional<tsino::Ref<Now>> state;

void set(int32_t n) {
  state = n > 1 ? tsino::Optional<tsino::Ref<Now>>(tsino::make<Now>(tsino::Optional<int32_t>(n))) : n
      > 0 ? tsino::Optional<tsino::Ref<Now>>(tsino::make<Now>(tsino::Optional<int32_t>{}, F("w"))) : tsino::Optional<tsino::Ref<Now>>{};
}

tsino::Optional<int32_t> townOf(const tsino::Ref<User>& user) {
  return !(user->address.is<tsino::Undefined>() || user->address.is<tsino::Null>()) ? tsino::Optional<int32_t>(
      user->address.get<tsino::Ref<User_>>()->town.get<tsino::Ref<User2>>()->id) : tsino::Optional<int32_t>{};
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>> maybe(const tsino::Ref<User>& user) {
  return !(user->address.is<tsino::Undefined>() || user->address.is<tsino::Null>()) ? user->address.get<tsino::Ref<User_>>()->town : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>>(
      tsino::Undefined{});
}

void setup() {
  Serial.begin(115200);
  const __FlashStringHelper* const name = F("dyn");
  Serial.print(
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>(
              tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}}))));
  Serial.print(F(" "));
  Serial.print(
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>(
              tsino::Function<int32_t(const String&)>(
                  [](const String& s) -> int32_t { return tsino::length(s); }))));
  Serial.print(F(" "));
  Serial.print(
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>(
              tsino::makeShared<tsino::Record<uint8_t>>())));
  Serial.print(F(" "));
  Serial.print(
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q")}))));
  Serial.print(F(" "));
  Serial.print(size({}));
  Serial.print(F(" "));
  Serial.println(
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<uint8_t>>, tsino::Function<int32_t(const String&)>>(
              tsino::makeRecord<uint8_t>({{name, 3}}))));
  tsino::Array<tsino::Ref<Row>> made{
      tsino::make<Row>(1, tsino::makeRecord<uint8_t>({{F("x"), 1}}))};
  tsino::Array<tsino::Ref<Row>> rows = tsino::Array<tsino::Ref<Row>>{
      tsino::allOf(made),
      tsino::make<Row>(4, tsino::makeRecord<uint8_t>({{F("a"), 4}}))}.slice(0, 12);
  tsino::Array<tsino::Ref<Row>> two = tsino::Array<tsino::Ref<Row>>{
      tsino::make<Row>(
          2,
          tsino::makeShared<tsino::Record<uint8_t>>(),
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Made>>(
              tsino::make<Made>(
                  tsino::makeRecord<tsino::Shared<tsino::Array<String>>>(
                      {
                          {
                              F("w"),
                              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1")})}})))),
      tsino::allOf(made)}.filter([](const tsino::Ref<Row>& r) -> bool { return r->n > 1; });
  rows[1]->d->set(F("q"), 3);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Made>> more = two[0]->more;
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  tsino::inspect(Serial, two);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      !(more.is<tsino::Undefined>() || more.is<tsino::Null>()) ? more.get<tsino::Ref<Made>>()->t->get(
          F("w")) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.println();
  tsino::Array<String> list{F("n"), F("o"), F("p")};
  for (const String& k : list) {
    tsino::inspect(
        Serial,
        reset(
            tsino::make<Settings>(
                1.0,
                tsino::Union<tsino::Undefined, tsino::Null, String>{},
                tsino::Optional<bool>{},
                1,
                0,
                0,
                1),
            k));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        reset(
            tsino::make<Settings>(
                2.0,
                tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("q"))),
                tsino::Optional<bool>(true),
                1,
                2,
                3,
                3),
            k));
    Serial.println();
  }
  tsino::Array<uint8_t> list2{0, 1, 2, 0};
  for (const int32_t n : list2) {
    set(n);
    const tsino::Optional<tsino::Ref<Now>>& now = state;
    tsino::printUnion(
        Serial,
        !now.has() ? tsino::Union<double, String>(String(F("none"))) : now.value()->v.has() ? tsino::Union<double, String>(
            (double)now.value()->v.value()) : tsino::Union<double, String>(now.value()->w));
    Serial.println();
  }
  tsino::Array<tsino::Ref<Shapes>> shapes{
      tsino::make<Shapes>(
          F("a"),
          1,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q")}))),
      tsino::make<Shapes>(
          F("b"),
          0,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          F("q"))};
  for (const tsino::Ref<Shapes>& shape : shapes) {
    const tsino::Ref<Shapes> copy = tsino::make<Shapes>(shape->k, shape->x, shape->l, shape->y);
    if (copy->k == F("a")) copy->x++;
    tsino::inspect(Serial, copy);
    Serial.print(F(" "));
    tsino::inspect(Serial, shape);
    Serial.println();
  }
  Serial.print(tsino::optionalText(townOf(tsino::make<User>())));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          townOf(
              tsino::make<User>(
                  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>>(tsino::Null{})))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          townOf(
              tsino::make<User>(
                  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>>(
                      tsino::make<User_>(
                          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>>(
                              tsino::make<User2>(3))))))));
  Serial.print(maybe(tsino::make<User>()).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      maybe(
          tsino::make<User>(
              tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>>(
                  tsino::make<User_>(
                      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User2>>(tsino::Null{}))))).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      maybe(
          tsino::make<User>(
              tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<User_>>(tsino::make<User_>()))).is<tsino::Undefined>() ? F("true") : F("false"));
}

void loop() {}
