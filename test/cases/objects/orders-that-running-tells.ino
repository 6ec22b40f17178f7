// orders-that-running-tells: written by tsino from orders-that-running-tells.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct O;
struct P;
struct r;
struct q;
struct Deep;
struct Shape;
struct Shape_;
struct Shape2;
struct Tuple;
struct Shape3;
struct Holder;
struct Shape4;
struct Shape5;

struct O : tsino::Object {
  tsino::Optional<double> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<double> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (this->place_of_7 != 0) {
        if (out.wants(F("7"))) out.field(F("7"), this->item7);
      }
      for (int16_t place = 1; place <= this->places; ++place) {
        if (this->place_of_a == place) {
          if (out.wants(F("a"))) out.field(F("a"), this->a);
        }
        if (this->place_of_b == place) {
          if (out.wants(F("b"))) out.field(F("b"), this->b);
        }
        if (this->place_of_c == place) {
          if (out.wants(F("c"))) out.field(F("c"), this->c);
        }
      }
    } while (out.again());
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("a"), this->a);
      fields.readOptional(F("b"), this->b);
    }
    this->place_of_a = 1;
    this->place_of_b = this->b.has() ? 2 : 0;
    this->places = 2;
  }
};

struct P : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

struct r : tsino::Object {
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_b, this->place_of_c, this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct q : tsino::Object {
  tsino::Optional<String> b;
  tsino::Optional<int32_t> item7;
  int16_t place_of_b = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> b, tsino::Optional<int32_t> item7, int16_t place_of_b, int16_t place_of_7, int16_t places) {
    this->b = tsino::moved(b);
    this->item7 = tsino::moved(item7);
    this->place_of_b = place_of_b;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_b, this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Ref<O> inner;
  void construct(tsino::Ref<O> inner) {
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("inner"), this->inner);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<double> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<double> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape_ : tsino::Object {
  bool c = false;
  tsino::Optional<double> a;
  tsino::Optional<String> b;
  tsino::Optional<int32_t> item7;
  int16_t place_of_c = 0;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(bool c, tsino::Optional<double> a, tsino::Optional<String> b, tsino::Optional<int32_t> item7, int16_t place_of_c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_7, int16_t places) {
    this->c = c;
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->item7 = tsino::moved(item7);
    this->place_of_c = place_of_c;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_c,
        this->place_of_a,
        this->place_of_b,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_c == place) out.field(F("c"), this->c);
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<bool, double, String>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<bool, double, String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Shape3 : tsino::Object {
  int32_t z = 0;
  tsino::Optional<String> b;
  tsino::Optional<int32_t> item7;
  int16_t place_of_z = 0;
  int16_t place_of_b = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(int32_t z, tsino::Optional<String> b, tsino::Optional<int32_t> item7, int16_t place_of_z, int16_t place_of_b, int16_t place_of_7, int16_t places) {
    this->z = z;
    this->b = tsino::moved(b);
    this->item7 = tsino::moved(item7);
    this->place_of_z = place_of_z;
    this->place_of_b = place_of_b;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_z, this->place_of_b, this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

struct Holder : tsino::Object {
  tsino::Ref<O> o_;
  void construct();
  tsino::Ref<Holder> set(int32_t k);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Holder"), *this);
    out.field(F("o"), this->o_);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Optional<double> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  tsino::Optional<int32_t> item7;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t place_of_7 = 0;
  int16_t places = 0;
  void construct(tsino::Optional<double> a, tsino::Optional<String> b, tsino::Optional<bool> c, tsino::Optional<int32_t> item7, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t place_of_7, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->item7 = tsino::moved(item7);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->place_of_7 = place_of_7;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c,
        this->place_of_7);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->place_of_7 != 0) out.field(F("'7'"), this->item7);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape5 : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
    }
    out.end();
  }
};

tsino::Ref<O> mix(const tsino::Optional<tsino::Ref<O>>& x, bool on, const tsino::Optional<tsino::Ref<O>>& y = {}) {
  return tsino::make<O>(
      tsino::Optional<double>(5.0),
      on ? tsino::Optional<String>(F("on")) : on && y.has() && y.value()->place_of_b != 0 ? y.value()->b : x.has() ? x.value()->b : tsino::Optional<String>{},
      !on ? tsino::Optional<bool>(on) : on && y.has() && y.value()->place_of_c != 0 ? y.value()->c : x.has() ? x.value()->c : tsino::Optional<bool>{},
      on && y.has() && y.value()->place_of_7 != 0 ? y.value()->item7 : x.has() ? x.value()->item7 : tsino::Optional<int32_t>{},
      (int16_t)(x.has() && x.value()->place_of_a != 0 ? x.value()->place_of_a : on && y.has()
          && y.value()->place_of_a != 0 ? (x.has() ? x.value()->places : 0) + y.value()->place_of_a : (x.has() ? x.value()->places : 0)
          + (on && y.has() ? y.value()->places : 0) + 2 + 1),
      (int16_t)(x.has() && x.value()->place_of_b != 0 ? x.value()->place_of_b : on && y.has()
          && y.value()->place_of_b != 0 ? (x.has() ? x.value()->places : 0) + y.value()->place_of_b : on ? (x.has() ? x.value()->places : 0)
          + (on && y.has() ? y.value()->places : 0) + 1 + 1 : 0),
      (int16_t)(x.has() && x.value()->place_of_c != 0 ? x.value()->place_of_c : on && y.has()
          && y.value()->place_of_c != 0 ? (x.has() ? x.value()->places : 0) + y.value()->place_of_c : !on ? (x.has() ? x.value()->places : 0)
          + (on && y.has() ? y.value()->places : 0) + 1 : 0),
      (int16_t)(x.has() && x.value()->place_of_7 != 0 ? x.value()->place_of_7 : on && y.has()
          && y.value()->place_of_7 != 0 ? (x.has() ? x.value()->places : 0) + y.value()->place_of_7 : 0),
      (int16_t)((x.has() ? x.value()->places : 0) + (on && y.has() ? y.value()->places : 0) + 3));
}
const tsino::Ref<O> o = tsino::make<O>(
    tsino::Optional<double>{},
    tsino::Optional<String>{},
    tsino::Optional<bool>{},
    tsino::Optional<int32_t>{},
    0,
    0,
    0,
    0,
    0);

tsino::Ref<O> t(const tsino::Ref<O>& v) {
  return (void)((void)((void)(v->a = tsino::convertOptional(
      !v->a.has() ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{})), v->place_of_a = v->place_of_a
      == 0 ? ++v->places : v->place_of_a), (!v->b.has() ? ((void)((void)(v->b = tsino::Optional<String>(
      F("dflt"))), v->place_of_b = v->place_of_b == 0 ? ++v->places : v->place_of_b), v->b) : v->b).value()), v;
}

tsino::Ref<Holder> Holder::set(int32_t k) {
  this->o_->a = (double)k;
  this->o_->place_of_a = this->o_->place_of_a == 0 ? ++this->o_->places : this->o_->place_of_a;
  if (!tsino::truthy(this->o_->c)) {
    this->o_->c = k > 1;
    this->o_->place_of_c = this->o_->place_of_c == 0 ? ++this->o_->places : this->o_->place_of_c;
  }
  return tsino::Ref<Holder>(this);
}

void Holder::construct() {
  this->o_ = tsino::make<O>(
      tsino::Optional<double>{},
      tsino::Optional<String>(F("h")),
      tsino::Optional<bool>{},
      tsino::Optional<int32_t>{},
      0,
      1,
      0,
      0,
      1);
}

String structured(const tsino::Ref<O>& v) {
  tsino::Array<tsino::Ref<Tuple>> values;
  if (v->place_of_7 != 0) {
    values.push(
        tsino::make<Tuple>(
            F("7"),
            tsino::Optional<tsino::Union<bool, double, String>>(
                tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(v->item7))))));
  }
  for (int16_t place = 1; place <= v->places; ++place) {
    if (v->place_of_a == place) {
      values.push(
          tsino::make<Tuple>(
              F("a"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(v->a))));
    }
    if (v->place_of_b == place) {
      values.push(
          tsino::make<Tuple>(
              F("b"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(v->b))));
    }
    if (v->place_of_c == place) {
      values.push(
          tsino::make<Tuple>(
              F("c"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(v->c))));
    }
  }
  return tsino::moved(values).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& k = given->item0;
        const tsino::Optional<tsino::Union<bool, double, String>>& w = given->item1;
        return tsino::concat(k, F("="), tsino::optionalText(w));
      }).join();
}

const tsino::Ref<O>& cl() {
  o->a = {};
  o->place_of_a = o->place_of_a == 0 ? ++o->places : o->place_of_a;
  return o;
}
const tsino::Ref<P> p = tsino::make<P>(
    tsino::Optional<int32_t>{},
    tsino::Optional<String>{},
    0,
    0,
    0);

bool f(const tsino::Ref<P>& v) {
  v->b = {};
  tsino::dropPlace(v->place_of_b, v->places, v->place_of_a, v->place_of_b);
  return true;
}

int32_t g() {
  p->b = {};
  p->place_of_b = p->place_of_b == 0 ? ++p->places : p->place_of_b;
  return 1;
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Ref<O>>> xs = tsino::makeShared<tsino::Array<tsino::Ref<O>>>(
      tsino::Array<tsino::Ref<O>>{
          tsino::make<O>(
              tsino::Optional<double>(1.0),
              tsino::Optional<String>(F("x")),
              tsino::Optional<bool>{},
              tsino::Optional<int32_t>{},
              1,
              2,
              0,
              0,
              2),
          tsino::make<O>(
              tsino::Optional<double>(2.0),
              tsino::Optional<String>(F("y")),
              tsino::Optional<bool>{},
              tsino::Optional<int32_t>{},
              2,
              1,
              0,
              0,
              2),
          tsino::make<O>(
              tsino::Optional<double>{},
              tsino::Optional<String>{},
              tsino::Optional<bool>(true),
              tsino::Optional<int32_t>(7),
              3,
              0,
              1,
              2,
              3),
          tsino::make<O>(
              tsino::Optional<double>{},
              tsino::Optional<String>{},
              tsino::Optional<bool>{},
              tsino::Optional<int32_t>{},
              0,
              0,
              0,
              0,
              0)});
  tsino::inspect(Serial, xs);
  Serial.println();
  for (const tsino::Ref<O>& x : *xs) {
    for (const tsino::Ref<O>& y : *xs) {
      tsino::inspect(
          Serial,
          tsino::make<Shape>(
              y->place_of_a != 0 ? y->a : x->a,
              y->place_of_b != 0 ? y->b : x->b,
              y->place_of_c != 0 ? y->c : x->c,
              y->place_of_7 != 0 ? y->item7 : x->item7,
              (int16_t)(x->place_of_a != 0 ? x->place_of_a : y->place_of_a != 0 ? x->places
                  + y->place_of_a : 0),
              (int16_t)(x->place_of_b != 0 ? x->place_of_b : y->place_of_b != 0 ? x->places
                  + y->place_of_b : 0),
              (int16_t)(x->place_of_c != 0 ? x->place_of_c : y->place_of_c != 0 ? x->places
                  + y->place_of_c : 0),
              (int16_t)(x->place_of_7 != 0 ? x->place_of_7 : y->place_of_7 != 0 ? x->places
                  + y->place_of_7 : 0),
              (int16_t)(x->places + y->places)));
      Serial.print(F(" "));
      tsino::inspect(
          Serial,
          tsino::make<Shape_>(
              false,
              x->a,
              x->place_of_b != 0 ? x->b : tsino::Optional<String>(F("first")),
              x->item7,
              (int16_t)(x->place_of_c != 0 ? 1 + x->place_of_c : x->places + 1 + 1),
              (int16_t)(x->place_of_a != 0 ? 1 + x->place_of_a : 0),
              1,
              (int16_t)(x->place_of_7 != 0 ? 1 + x->place_of_7 : 0),
              (int16_t)(x->places + 2)));
      Serial.print(F(" "));
      tsino::inspect(
          Serial,
          tsino::make<Shape2>(
              9,
              x->b,
              x->c,
              x->item7,
              (int16_t)(x->place_of_a != 0 ? x->place_of_a : x->places + 1),
              x->place_of_b,
              x->place_of_c,
              x->place_of_7,
              (int16_t)(x->places + 1)));
      Serial.println();
    }
  }
  tsino::inspect(Serial, mix({}, false));
  Serial.print(F(" "));
  tsino::inspect(Serial, mix(xs->get(1), true, xs->get(2)));
  Serial.print(F(" "));
  tsino::inspect(Serial, mix(xs->get(0), true));
  Serial.print(F(" "));
  tsino::inspect(Serial, mix(xs->get(2), false, xs->get(0)));
  Serial.println();
  int32_t n = 0;
  while (n++ < 3) {
    if (n == 1) {
      o->c = n > 0;
      o->place_of_c = o->place_of_c == 0 ? ++o->places : o->place_of_c;
    } else if (n == 2) {
      o->b = tsino::Optional<String>(F("later"));
      o->place_of_b = o->place_of_b == 0 ? ++o->places : o->place_of_b;
    } else {
      o->a = (double)n;
      o->place_of_a = o->place_of_a == 0 ? ++o->places : o->place_of_a;
    }
    yield();
  }
  tsino::Array<String> names;
  if (o->place_of_7 != 0) names.push(F("7"));
  for (int16_t place = 1; place <= o->places; ++place) {
    if (o->place_of_a == place) names.push(F("a"));
    if (o->place_of_b == place) names.push(F("b"));
    if (o->place_of_c == place) names.push(F("c"));
  }
  tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>> values;
  if (o->place_of_7 != 0) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String>>(
            tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(o->item7)))));
  }
  for (int16_t place = 1; place <= o->places; ++place) {
    if (o->place_of_a == place) {
      values.push(
          tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->a)));
    }
    if (o->place_of_b == place) {
      values.push(
          tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->b)));
    }
    if (o->place_of_c == place) {
      values.push(
          tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->c)));
    }
  }
  tsino::Array<tsino::Ref<Tuple>> values2;
  if (o->place_of_7 != 0) {
    values2.push(
        tsino::make<Tuple>(
            F("7"),
            tsino::Optional<tsino::Union<bool, double, String>>(
                tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(o->item7))))));
  }
  for (int16_t place = 1; place <= o->places; ++place) {
    if (o->place_of_a == place) {
      values2.push(
          tsino::make<Tuple>(
              F("a"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->a))));
    }
    if (o->place_of_b == place) {
      values2.push(
          tsino::make<Tuple>(
              F("b"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->b))));
    }
    if (o->place_of_c == place) {
      values2.push(
          tsino::make<Tuple>(
              F("c"),
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(o->c))));
    }
  }
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(values));
  Serial.print(F(" "));
  Serial.print(tsino::moved(values2).length());
  Serial.print(F(" "));
  Serial.print(tsino::toJson(o));
  Serial.print(F(" "));
  Serial.println(tsino::toJsonOf(o, tsino::Array<String>{F("b"), F("a"), F("c")}));
  o->c = {};
  tsino::dropPlace(
      o->place_of_c,
      o->places,
      o->place_of_a,
      o->place_of_b,
      o->place_of_c,
      o->place_of_7);
  o->c = false;
  o->place_of_c = o->place_of_c == 0 ? ++o->places : o->place_of_c;
  o->b = {};
  tsino::dropPlace(
      o->place_of_b,
      o->places,
      o->place_of_a,
      o->place_of_b,
      o->place_of_c,
      o->place_of_7);
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<O>>>, tsino::Ref<O>>>{
              tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<O>>>, tsino::Ref<O>>(o),
              tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<O>>>, tsino::Ref<O>>(xs)}));
  const tsino::Optional<double> a = o->a;
  const tsino::Ref<r> r_ = tsino::make<r>(
      o->b,
      o->c,
      o->item7,
      o->place_of_b,
      o->place_of_c,
      o->place_of_7,
      o->places);
  const tsino::Optional<bool> c = r_->c;
  const tsino::Ref<q> q_ = tsino::make<q>(
      r_->b,
      r_->item7,
      r_->place_of_b,
      r_->place_of_7,
      r_->places);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, r_);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(c));
  Serial.print(F(" "));
  tsino::inspect(Serial, q_);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          1,
          q_->b,
          q_->item7,
          (int16_t)(q_->places + 1),
          q_->place_of_b,
          q_->place_of_7,
          (int16_t)(q_->places + 1)));
  Serial.println();
  const tsino::Ref<O> parsed = tsino::parseJson<tsino::Ref<O>>(F("{\"a\":1,\"b\":\"p\"}"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<O> copy = parsed;
  copy->c = true;
  copy->place_of_c = copy->place_of_c == 0 ? ++copy->places : copy->place_of_c;
  Serial.print(tsino::withoutFormat(tsino::toJson(copy)));
  Serial.print(F(" "));
  Serial.println(copy->c.value() ? F("true") : F("false"));
  tsino::Ref<O> value = t(
      tsino::make<O>(
          tsino::Optional<double>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<int32_t>{},
          0,
          0,
          0,
          0,
          0));
  tsino::Ref<O> value2 = t(
      tsino::make<O>(
          tsino::Optional<double>(3.0),
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<int32_t>{},
          1,
          0,
          0,
          0,
          1));
  tsino::Ref<O> value3 = t(
      tsino::make<O>(
          tsino::Optional<double>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<int32_t>{},
          0,
          1,
          0,
          0,
          1));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Ref<Holder> value4 = tsino::make<Holder>()->set(1);
  tsino::Ref<O> value5 = tsino::make<Holder>()->set(2)->o_;
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
  tsino::Ref<O> element = (*xs)[1];
  tsino::Array<tsino::Ref<Deep>> deep{
      tsino::make<Deep>(
          tsino::make<O>(
              tsino::Optional<double>(1.0),
              tsino::Optional<String>{},
              tsino::Optional<bool>{},
              tsino::Optional<int32_t>{},
              1,
              0,
              0,
              0,
              1)),
      tsino::make<Deep>(
          tsino::make<O>(
              element->a,
              element->b,
              element->c,
              element->item7,
              element->place_of_a,
              element->place_of_b,
              element->place_of_c,
              element->place_of_7,
              element->places))};
  tsino::Ref<O> inner = deep[0]->inner;
  (void)((void)(inner->b = tsino::Optional<String>(F("added"))), inner->place_of_b = inner->place_of_b
      == 0 ? ++inner->places : inner->place_of_b);
  (void)inner->b;
  tsino::Ref<O> inner2 = deep[1]->inner;
  (void)((void)(inner2->c = {}), inner2->place_of_c = inner2->place_of_c == 0 ? ++inner2->places : inner2->place_of_c);
  (void)inner2->c;
  tsino::inspect(Serial, deep);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      deep.map<tsino::Ref<Shape4>>(
          [](const tsino::Ref<Deep>& d) -> tsino::Ref<Shape4> {
            return tsino::make<Shape4>(
                d->inner->a,
                d->inner->b,
                d->inner->c,
                d->inner->item7,
                d->inner->place_of_a,
                d->inner->place_of_b,
                d->inner->place_of_c,
                d->inner->place_of_7,
                d->inner->places);
          }));
  Serial.print(F(" "));
  Serial.println(structured(deep[0]->inner));
  tsino::Ref<O> value6 = cl();
  String value7 = ((void)((void)(o->b = tsino::Optional<String>(F("z"))), o->place_of_b = o->place_of_b
      == 0 ? ++o->places : o->place_of_b), o->b).value();
  tsino::Ref<O> value8 = cl();
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.println();
  const auto byKey = tsino::makeShared<tsino::Record<tsino::Ref<O>>>();
  byKey->set(
      F("q"),
      tsino::make<O>(
          tsino::Optional<double>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>(true),
          tsino::Optional<int32_t>{},
          0,
          0,
          1,
          0,
          1));
  tsino::Ref<O> getResult = byKey->at(F("q"));
  (void)((void)(getResult->a = 4.0), getResult->place_of_a = getResult->place_of_a == 0 ? ++getResult->places : getResult->place_of_a);
  (void)getResult->a;
  byKey->set(
      F("r"),
      tsino::make<O>(
          tsino::Optional<double>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          tsino::Optional<int32_t>{},
          0,
          0,
          0,
          0,
          0));
  tsino::Ref<O> getResult2 = byKey->at(F("r"));
  (void)((void)(getResult2->b = tsino::Optional<String>(F("s"))), getResult2->place_of_b = getResult2->place_of_b
      == 0 ? ++getResult2->places : getResult2->place_of_b);
  (void)getResult2->b;
  tsino::Ref<O> getResult3 = byKey->at(F("r"));
  (void)((void)(getResult3->a = 1.0), getResult3->place_of_a = getResult3->place_of_a == 0 ? ++getResult3->places : getResult3->place_of_a);
  (void)getResult3->a;
  tsino::inspect(Serial, byKey);
  Serial.println();
  const auto m = tsino::makeMap<String, tsino::Ref<O>>(
      {
          {
              F("k"),
              tsino::make<O>(
                  tsino::Optional<double>(1.0),
                  tsino::Optional<String>{},
                  tsino::Optional<bool>{},
                  tsino::Optional<int32_t>{},
                  1,
                  0,
                  0,
                  0,
                  1)}});
  tsino::Ref<O> getResult4 = m->at(F("k"));
  (void)((void)(getResult4->c = true), getResult4->place_of_c = getResult4->place_of_c == 0 ? ++getResult4->places : getResult4->place_of_c);
  (void)getResult4->c;
  tsino::inspect(Serial, m);
  Serial.println();
  tsino::Array<tsino::Ref<P>> list{
      tsino::make<P>(tsino::Optional<int32_t>{}, tsino::Optional<String>{}, 0, 1, 1)};
  bool value9 = p->place_of_b != 0;
  String value10 = ((void)((void)(p->b = tsino::Optional<String>(F("x"))), p->place_of_b = p->place_of_b
      == 0 ? ++p->places : p->place_of_b), p->b).value();
  bool value11 = p->place_of_b != 0;
  tsino::Array<String> names2;
  for (int16_t place = 1; place <= p->places; ++place) {
    if (p->place_of_a == place) names2.push(F("a"));
    if (p->place_of_b == place) names2.push(F("b"));
  }
  String joinResult = tsino::moved(names2).join();
  int32_t value12 = ((void)((void)(p->a = 1), p->place_of_a = p->place_of_a == 0 ? ++p->places : p->place_of_a), p->a).value();
  tsino::Array<String> names3;
  for (int16_t place = 1; place <= p->places; ++place) {
    if (p->place_of_a == place) names3.push(F("a"));
    if (p->place_of_b == place) names3.push(F("b"));
  }
  Serial.print(value9 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(value11 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(value12);
  Serial.print(F(" "));
  Serial.println(tsino::moved(names3).join());
  bool value13 = p->place_of_b != 0;
  bool fResult = f(p);
  Serial.print(value13 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(fResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(p->place_of_b != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Union<bool, double, tsino::Ref<Shape5>> value14 = tsino::Union<bool, double, tsino::Ref<Shape5>>(
      p->place_of_b != 0);
  tsino::Union<bool, double, tsino::Ref<Shape5>> value15 = tsino::Union<bool, double, tsino::Ref<Shape5>>(
      (double)g());
  tsino::Union<bool, double, tsino::Ref<Shape5>> value16 = tsino::Union<bool, double, tsino::Ref<Shape5>>(
      p->place_of_b != 0);
  tsino::Union<bool, double, tsino::Ref<Shape5>> value17 = tsino::Union<bool, double, tsino::Ref<Shape5>>(
      tsino::make<Shape5>(p->a, p->b, p->place_of_a, p->place_of_b, p->places));
  tsino::Union<bool, double, tsino::Ref<Shape5>> value18 = tsino::Union<bool, double, tsino::Ref<Shape5>>(
      f(p));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<bool, double, tsino::Ref<Shape5>>>{
          value14,
          value15,
          value16,
          value17,
          value18,
          tsino::Union<bool, double, tsino::Ref<Shape5>>(
              tsino::make<Shape5>(p->a, p->b, p->place_of_a, p->place_of_b, p->places))});
  Serial.println();
}

void loop() {}
