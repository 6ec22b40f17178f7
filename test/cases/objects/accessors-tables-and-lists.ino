// accessors-tables-and-lists: written by tsino from accessors-tables-and-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Stat;
struct Derived;
struct Run;
struct Opt;
struct X;
struct S;
struct V;
struct C;
struct G;
struct O;
struct OPS;
struct FMT;
struct Bag_number;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct R;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;
struct Shape8;
struct Shape9;
struct Sum;
struct Bag_string;

struct Stat : tsino::Object {
  tsino::Optional<String> t;
  void construct();
  virtual tsino::Optional<String> get_t();
  virtual void set_t(const tsino::Optional<String>& x = {});
  virtual ~Stat() {}
};

struct Derived : Stat {
  tsino::Optional<String> get_t() final;
  void set_t(const tsino::Optional<String>& x = {}) final;
};

struct Run : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

struct Opt : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
  }
};

struct X : tsino::Object {
  tsino::Optional<int32_t> a;
  int32_t b = 0;
  void construct(tsino::Optional<int32_t> a, int32_t b) {
    this->a = tsino::moved(a);
    this->b = b;
  }
};

struct S : tsino::Object {
  String s;
  tsino::Optional<int32_t> opt;
  bool has_opt = false;
  void construct(String s, tsino::Optional<int32_t> opt = {}, bool has_opt = false) {
    this->s = tsino::moved(s);
    this->opt = tsino::moved(opt);
    this->has_opt = has_opt;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("s"), this->s);
    if (this->has_opt) out.field(F("opt"), this->opt);
    out.end();
  }
};

struct V : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

// @run
// Accessors whose value may be missing, and what TypeScript knows of it; functions of a table whose results have several forms;
// what is overwritten behind the spread of an optional object; `in` of a list or an object; a fresh Set for an Iterable.
struct C : tsino::Object {
  tsino::Optional<int32_t> v;
  void construct();
  tsino::Optional<int32_t> get_v();
  void set_v(tsino::Optional<int32_t> x);
};

struct G : tsino::Object {
  tsino::Optional<double> _l;
  void construct();
  tsino::Optional<double> get_last();
  void set_last(tsino::Optional<double> x = {});
};

struct O : tsino::Object {
  tsino::Optional<double> _v;
  tsino::Function<tsino::Optional<double>()> get_v;
  tsino::Function<void(tsino::Optional<double>)> set_v;
  void construct(tsino::Optional<double> _v, tsino::Function<tsino::Optional<double>()> get_v, tsino::Function<void(tsino::Optional<double>)> set_v) {
    this->_v = tsino::moved(_v);
    this->get_v = tsino::moved(get_v);
    this->set_v = tsino::moved(set_v);
  }
};

struct OPS : tsino::Object {
  tsino::Function<int32_t(int32_t)> neg;
  tsino::Function<String(int32_t)> str;
  tsino::Function<bool(int32_t)> is;
  tsino::Function<tsino::Shared<tsino::Array<int32_t>>(int32_t)> list;
  tsino::Function<void(int32_t)> none;
  tsino::Function<tsino::Ref<Run>(int32_t)> obj;
  tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> two_;
  void construct(tsino::Function<int32_t(int32_t)> neg, tsino::Function<String(int32_t)> str, tsino::Function<bool(int32_t)> is, tsino::Function<tsino::Shared<tsino::Array<int32_t>>(int32_t)> list, tsino::Function<void(int32_t)> none, tsino::Function<tsino::Ref<Run>(int32_t)> obj, tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> two_) {
    this->neg = tsino::moved(neg);
    this->str = tsino::moved(str);
    this->is = tsino::moved(is);
    this->list = tsino::moved(list);
    this->none = tsino::moved(none);
    this->obj = tsino::moved(obj);
    this->two_ = tsino::moved(two_);
  }
};

struct FMT : tsino::Object {
  tsino::Function<String(int32_t)> num;
  tsino::Function<String(const String&)> up;
  void construct(tsino::Function<String(int32_t)> num, tsino::Function<String(const String&)> up) {
    this->num = tsino::moved(num);
    this->up = tsino::moved(up);
  }
};

struct Bag_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct(const tsino::Array<uint8_t>& from);
  tsino::Ref<Bag_number> addAll(const tsino::Array<uint8_t>& xs);
};

struct Shape : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  bool c = false;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, bool c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = c;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape2 : tsino::Object {
  String b;
  int32_t a = 0;
  tsino::Optional<bool> c;
  int16_t place_of_b = 0;
  int16_t place_of_a = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(String b, int32_t a, tsino::Optional<bool> c, int16_t place_of_b, int16_t place_of_a, int16_t place_of_c, int16_t places) {
    this->b = tsino::moved(b);
    this->a = a;
    this->c = tsino::moved(c);
    this->place_of_b = place_of_b;
    this->place_of_a = place_of_a;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_b, this->place_of_a, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape3 : tsino::Object {
  int32_t a2 = 0;
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a2 = 0;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a2, tsino::Optional<int32_t> a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a2, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a2 = a2;
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a2 = place_of_a2;
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_a2,
        this->place_of_a,
        this->place_of_b,
        this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a2 == place) out.field(F("a2"), this->a2);
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct R : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape4 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape5 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape6 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape7 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape8 : tsino::Object {
  int32_t a = 0;
  String b;
  tsino::Optional<bool> c;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_c = 0;
  int16_t places = 0;
  void construct(int32_t a, String b, tsino::Optional<bool> c, int16_t place_of_a, int16_t place_of_b, int16_t place_of_c, int16_t places) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->place_of_a = place_of_a;
    this->place_of_b = place_of_b;
    this->place_of_c = place_of_c;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_a, this->place_of_b, this->place_of_c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_c == place) out.field(F("c"), this->c);
    }
    out.end();
  }
};

struct Shape9 : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  int16_t place_of_a = 0;
  int16_t place_of_b = 0;
  int16_t places = 0;
  void construct(int32_t a, tsino::Optional<int32_t> b, int16_t place_of_a, int16_t place_of_b, int16_t places) {
    this->a = a;
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

struct Sum : tsino::Object {
  void construct();
};

struct Bag_string : tsino::Object {
  tsino::Array<String> items;
  void construct(const tsino::Array<String>& from);
  tsino::Ref<Bag_string> addAll(const tsino::Array<const __FlashStringHelper*>& xs);
};

tsino::Optional<int32_t> C::get_v() {
  return this->v;
}

void C::set_v(tsino::Optional<int32_t> x) {
  Serial.print(F("set "));
  Serial.println(tsino::optionalTextOrNull(x));
  this->v = x;
}

void C::construct() {
  this->v = 1;
}

tsino::Optional<double> G::get_last() {
  return this->_l;
}

void G::set_last(tsino::Optional<double> x) {
  this->_l = x;
}

void G::construct() {}

tsino::Optional<String> Stat::get_t() {
  Serial.println(F("get"));
  return this->t;
}

void Stat::set_t(const tsino::Optional<String>& x) {
  this->t = x;
}

void Stat::construct() {}
tsino::Optional<int32_t> Stat_n = 1;

tsino::Optional<int32_t> Stat_get_s() {
  return Stat_n;
}

void Stat_set_s(tsino::Optional<int32_t> x) {
  Serial.print(F("sets "));
  Serial.println(tsino::optionalTextOrNull(x));
  Stat_n = x;
}

tsino::Optional<String> Derived::get_t() {
  return Stat::get_t();
}

void Derived::set_t(const tsino::Optional<String>& x) {
  Stat::set_t(x);
}
const tsino::Ref<Derived> d = tsino::make<Derived>();

const tsino::Ref<Derived>& mk() {
  Serial.println(F("mk"));
  return d;
}
const tsino::Ref<OPS> OPS_ = tsino::make<OPS>(
    [](int32_t x) -> int32_t { return -x; },
    [](int32_t x) -> String { return tsino::concat(F("s"), String(x)); },
    [](int32_t x) -> bool { return x > 1; },
    [](int32_t x) -> tsino::Shared<tsino::Array<int32_t>> {
      return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{x, x});
    },
    [](int32_t x) {
      Serial.print(F("none "));
      Serial.println(x);
    },
    [](int32_t x) -> tsino::Ref<Run> { return tsino::make<Run>(x); },
    [](int32_t x, tsino::Optional<int32_t> yGiven) -> int32_t {
      const int32_t y = yGiven.valueOr(5);
      return x + y;
    });

tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> run(const String& k_, int32_t x) {
  return k_ == F("neg") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->neg(x))) : k_ == F("str") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->str(x))) : k_ == F("is") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->is(x))) : k_ == F("list") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->list(x))) : k_ == F("none") ? ((void)OPS_->none(x), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{}) : k_
      == F("obj") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->obj(x))) : k_ == F("two") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->two_(x, {}))) : ((void)tsino::unknownName(k_), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{});
}
const char keys[][4] PROGMEM = {"neg", "str"};
const tsino::Ref<FMT> FMT_ = tsino::make<FMT>(
    [](int32_t v) -> String { return tsino::toFixed((double)v, 1); },
    [](const String& v) -> String { return tsino::toUpperCase(v); });

String fmt_num(const String& k_) {
  return k_ == F("num") ? FMT_->num(1) : FMT_->up(F("a"));
}

String fmt_up(const String& k_) {
  return k_ == F("num") ? FMT_->num(1) : FMT_->up(F("a"));
}

void um2(const tsino::Optional<tsino::Ref<Opt>>& u = {}) {
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          1,
          u.has() ? u.value()->b : tsino::Optional<String>{},
          u.has() ? u.value()->c : tsino::Optional<bool>{},
          (int16_t)(u.has() && u.value()->place_of_a != 0 ? u.value()->place_of_a : (u.has() ? u.value()->places : 0)
              + 1),
          (int16_t)(u.has() && u.value()->place_of_b != 0 ? u.value()->place_of_b : 0),
          (int16_t)(u.has() && u.value()->place_of_c != 0 ? u.value()->place_of_c : 0),
          (int16_t)((u.has() ? u.value()->places : 0) + 1)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          2,
          u.has() ? u.value()->b : tsino::Optional<String>{},
          u.has() && u.value()->place_of_c != 0 ? u.value()->c.value() : true,
          (int16_t)(u.has() && u.value()->place_of_a != 0 ? 1 + u.value()->place_of_a : (u.has() ? u.value()->places : 0)
              + 1 + 1),
          (int16_t)(u.has() && u.value()->place_of_b != 0 ? 1 + u.value()->place_of_b : 0),
          1,
          (int16_t)((u.has() ? u.value()->places : 0) + 2)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape2>(
          F("n"),
          3,
          u.has() ? u.value()->c : tsino::Optional<bool>{},
          (int16_t)(u.has() && u.value()->place_of_b != 0 ? u.value()->place_of_b : (u.has() ? u.value()->places : 0)
              + 1),
          (int16_t)(u.has() && u.value()->place_of_a != 0 ? u.value()->place_of_a : (u.has() ? u.value()->places : 0)
              + 1 + 1),
          (int16_t)(u.has() && u.value()->place_of_c != 0 ? u.value()->place_of_c : 0),
          (int16_t)((u.has() ? u.value()->places : 0) + 2)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          4,
          u.has() && u.value()->place_of_a != 0 ? u.value()->a : tsino::Optional<int32_t>(0),
          u.has() ? u.value()->b : tsino::Optional<String>{},
          u.has() ? u.value()->c : tsino::Optional<bool>{},
          (int16_t)((u.has() ? u.value()->places : 0) + 1 + 1),
          1,
          (int16_t)(u.has() && u.value()->place_of_b != 0 ? 1 + u.value()->place_of_b : 0),
          (int16_t)(u.has() && u.value()->place_of_c != 0 ? 1 + u.value()->place_of_c : 0),
          (int16_t)((u.has() ? u.value()->places : 0) + 2)));
  Serial.println();
}

void um3(const tsino::Optional<tsino::Ref<Opt>>& u) {
  const tsino::Ref<R> r = tsino::make<R>(
      1,
      u.has() ? u.value()->b : tsino::Optional<String>{},
      u.has() ? u.value()->c : tsino::Optional<bool>{},
      (int16_t)(u.has() && u.value()->place_of_a != 0 ? u.value()->place_of_a : (u.has() ? u.value()->places : 0)
          + 1),
      (int16_t)(u.has() && u.value()->place_of_b != 0 ? u.value()->place_of_b : 0),
      (int16_t)(u.has() && u.value()->place_of_c != 0 ? u.value()->place_of_c : 0),
      (int16_t)((u.has() ? u.value()->places : 0) + 1));
  r->a += 1;
  r->place_of_a = r->place_of_a == 0 ? ++r->places : r->place_of_a;
  tsino::Array<String> names;
  for (int16_t place = 1; place <= r->places; ++place) {
    if (r->place_of_a == place) names.push(F("a"));
    if (r->place_of_b == place) names.push(F("b"));
    if (r->place_of_c == place) names.push(F("c"));
  }
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
}

void cond(bool on, const tsino::Ref<Opt>& u) {
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          1,
          on ? u->b : tsino::Optional<String>{},
          on ? u->c : tsino::Optional<bool>{},
          (int16_t)(on && u->place_of_a != 0 ? u->place_of_a : (on ? u->places : 0) + 1),
          (int16_t)(on && u->place_of_b != 0 ? u->place_of_b : 0),
          (int16_t)(on && u->place_of_c != 0 ? u->place_of_c : 0),
          (int16_t)((on ? u->places : 0) + 1)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape5>(
          2,
          on ? u->b : tsino::Optional<String>{},
          on ? u->c : tsino::Optional<bool>{},
          (int16_t)(on && u->place_of_a != 0 ? u->place_of_a : (on ? u->places : 0) + 1),
          (int16_t)(on && u->place_of_b != 0 ? u->place_of_b : 0),
          (int16_t)(on && u->place_of_c != 0 ? u->place_of_c : 0),
          (int16_t)((on ? u->places : 0) + 1)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape6>(
          3,
          !on ? tsino::Optional<String>(F("else")) : on ? u->b : tsino::Optional<String>{},
          on ? u->c : tsino::Optional<bool>{},
          (int16_t)(on && u->place_of_a != 0 ? u->place_of_a : (on ? u->places : 0) + 1 + 1),
          (int16_t)(on && u->place_of_b != 0 ? u->place_of_b : !on ? (on ? u->places : 0) + 1 : 0),
          (int16_t)(on && u->place_of_c != 0 ? u->place_of_c : 0),
          (int16_t)((on ? u->places : 0) + 2)));
  Serial.println();
}

void two(const tsino::Optional<tsino::Ref<Opt>>& u, const tsino::Ref<Opt>& v) {
  tsino::inspect(
      Serial,
      tsino::make<Shape7>(
          1,
          v->place_of_b != 0 ? v->b : u.has() ? u.value()->b : tsino::Optional<String>{},
          v->place_of_c != 0 ? v->c : u.has() ? u.value()->c : tsino::Optional<bool>{},
          (int16_t)(u.has() && u.value()->place_of_a != 0 ? u.value()->place_of_a : v->place_of_a
              != 0 ? (u.has() ? u.value()->places : 0) + v->place_of_a : (u.has() ? u.value()->places : 0)
              + v->places + 1),
          (int16_t)(u.has() && u.value()->place_of_b != 0 ? u.value()->place_of_b : v->place_of_b
              != 0 ? (u.has() ? u.value()->places : 0) + v->place_of_b : 0),
          (int16_t)(u.has() && u.value()->place_of_c != 0 ? u.value()->place_of_c : v->place_of_c
              != 0 ? (u.has() ? u.value()->places : 0) + v->place_of_c : 0),
          (int16_t)((u.has() ? u.value()->places : 0) + v->places + 1)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape8>(
          1,
          F("z"),
          u.has() && u.value()->place_of_c != 0 ? u.value()->c : v->c,
          (int16_t)(v->place_of_a != 0 ? v->place_of_a : u.has() && u.value()->place_of_a != 0 ? v->places
              + u.value()->place_of_a : v->places + (u.has() ? u.value()->places : 0) + 1),
          (int16_t)(v->place_of_b != 0 ? v->place_of_b : u.has() && u.value()->place_of_b != 0 ? v->places
              + u.value()->place_of_b : v->places + (u.has() ? u.value()->places : 0) + 1 + 1),
          (int16_t)(v->place_of_c != 0 ? v->place_of_c : u.has() && u.value()->place_of_c != 0 ? v->places
              + u.value()->place_of_c : 0),
          (int16_t)(v->places + (u.has() ? u.value()->places : 0) + 2)));
  Serial.println();
}

void k(const tsino::Optional<tsino::Ref<X>>& x = {}) {
  tsino::inspect(
      Serial,
      tsino::make<Shape9>(
          1,
          x.has() ? tsino::Optional<int32_t>(x.value()->b) : tsino::Optional<int32_t>{},
          (int16_t)(x.has() ? 2 : 3),
          (int16_t)(x.has() ? 1 : 0),
          3));
  Serial.println();
}

void q(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>& v) {
  if (v.is<tsino::Ref<S>>() && ((void)v.get<tsino::Ref<S>>(), true)) {
    Serial.print(F("s "));
    Serial.println(v.get<tsino::Ref<S>>()->s);
  } else {
    Serial.print(F("list "));
    tsino::inspect(Serial, v);
    Serial.println();
  }
}

tsino::Union<double, String> size(const tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<V>>& v) {
  if (v.is<tsino::Ref<V>>() && v.get<tsino::Ref<V>>()->a.has()) {
    return tsino::Union<double, String>(
        tsino::concat(F("a"), String(v.get<tsino::Ref<V>>()->a.value())));
  }
  if (v.is<tsino::Ref<V>>() && v.get<tsino::Ref<V>>()->b.has()) {
    return tsino::Union<double, String>(tsino::concat(F("b"), v.get<tsino::Ref<V>>()->b.value()));
  }
  return tsino::Union<double, String>(
      (double)v.get<tsino::Shared<tsino::Array<String>>>()->length());
}

bool hasOpt(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>& v) {
  return v.is<tsino::Ref<S>>() && v.get<tsino::Ref<S>>()->has_opt;
}

void Bag_number::construct(const tsino::Array<uint8_t>& from) {
  this->items = tsino::Array<uint8_t>{};
  for (const int32_t x : from) this->items.push((uint8_t)x);
}

tsino::Ref<Bag_number> Bag_number::addAll(const tsino::Array<uint8_t>& xs) {
  for (const int32_t x : xs) this->items.push((uint8_t)x);
  return tsino::Ref<Bag_number>(this);
}

void Bag_string::construct(const tsino::Array<String>& from) {
  this->items = tsino::Array<String>{};
  for (const String& x : from) this->items.push(x);
}

tsino::Ref<Bag_string> Bag_string::addAll(const tsino::Array<const __FlashStringHelper*>& xs) {
  for (const __FlashStringHelper* const x : xs) this->items.push(x);
  return tsino::Ref<Bag_string>(this);
}

int32_t Sum_of(const tsino::Array<uint8_t>& xs) {
  int32_t s = 0;
  for (const int32_t x : xs) s += x;
  return s;
}

void Sum::construct() {}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<C> c = tsino::make<C>();
  c->set_v(c->get_v().value() + 1);
  Serial.println(tsino::optionalTextOrNull(c->get_v()));
  c->set_v(c->get_v().value() - 3);
  Serial.println(tsino::optionalTextOrNull(c->get_v()));
  c->set_v(c->get_v().value() + 1);
  Serial.println(tsino::optionalTextOrNull(c->get_v()));
  const tsino::Ref<G> g = tsino::make<G>();
  tsino::Optional<double> lastResult = g->get_last();
  if (!lastResult.has()) g->set_last(4.0);
  g->set_last(g->get_last().value() + 1.0);
  tsino::inspect(Serial, g->get_last());
  Serial.println();
  g->set_last(g->get_last().value() * 2.0);
  tsino::inspect(Serial, g->get_last());
  Serial.println();
  g->set_last(tsino::present(g->get_last()).value() + 1.0);
  tsino::inspect(Serial, g->get_last());
  Serial.println();
  Stat_set_s(Stat_get_s().value() + 1);
  Stat_set_s(Stat_get_s().value() + 1);
  Serial.println(tsino::optionalTextOrNull(Stat_get_s()));
  if (Stat_get_s().has()) Stat_set_s(Stat_get_s().value() - 2);
  Serial.println(tsino::optionalTextOrNull(Stat_get_s()));
  Stat_set_s({});
  tsino::Optional<int32_t> Stat_get_sResult = Stat_get_s();
  if (!Stat_get_sResult.has()) Stat_set_s(9);
  Serial.println(tsino::optionalTextOrNull(Stat_get_s()));
  const tsino::Ref<Stat> cc = tsino::make<Stat>();
  tsino::Optional<String> tResult = cc->get_t();
  if (!tResult.has()) cc->set_t(tsino::Optional<String>(F("a")));
  cc->set_t(tsino::concat(tsino::optionalText(cc->get_t()), F("b")));
  Serial.println(tsino::optionalText(cc->get_t()));
  cc->set_t(tsino::concat(cc->get_t().value(), String(5)));
  tsino::Optional<String> value = tsino::concat(cc->get_t().value(), F("z"));
  cc->set_t(value);
  const String r = value.value();
  String tResult2 = tsino::optionalText(cc->get_t());
  Serial.print(tsino::withoutFormat(r));
  Serial.print(F(" "));
  Serial.println(tResult2);
  tsino::Optional<String> tResult3 = cc->get_t();
  if (tsino::truthy(tResult3)) cc->set_t({});
  tsino::Optional<String> tResult4 = cc->get_t();
  if (!tsino::truthy(tResult4)) cc->set_t(tsino::Optional<String>(F("q")));
  Serial.println(tsino::optionalText(cc->get_t()));
  d->set_t(tsino::Optional<String>(F("x")));
  d->set_t(tsino::concat(tsino::optionalText(d->get_t()), F("y")));
  Serial.println(tsino::optionalText(d->get_t()));
  tsino::Ref<Derived> mkResult = mk();
  mkResult->set_t(tsino::concat(mkResult->get_t().value(), F("!")));
  Serial.println(tsino::optionalText(d->get_t()));
  tsino::Ref<O> value2 = tsino::make<O>(
      tsino::Optional<double>{},
      tsino::Function<tsino::Optional<double>()>{},
      tsino::Function<void(tsino::Optional<double>)>{});
  O* self = tsino::pointerTo(value2);
  value2->get_v = [self]() -> tsino::Optional<double> { return self->_v; };
  value2->set_v = [self](tsino::Optional<double> x) {
    const tsino::Ref<O> held = tsino::Ref<O>(self);
    self->_v = x;
  };
  const tsino::Ref<O> o = value2;
  tsino::Optional<double> value3 = o->get_v();
  if (!value3.has()) {
    tsino::Optional<int32_t> value4 = 3;
    o->set_v(tsino::convertOptional(value4));
    (void)value4;
  }
  tsino::Optional<double> value4 = o->get_v().value() + 1.0;
  o->set_v(value4);
  value4.value();
  tsino::Optional<double> value5 = o->get_v();
  double value6 = o->get_v().value();
  double value7 = value6 + 1.0;
  (void)((void)o->set_v(value7), tsino::Optional<double>(value7));
  (void)value7;
  double value8 = value6;
  tsino::Optional<double> value9 = o->get_v();
  double value10 = o->get_v().value() - 1.0;
  (void)((void)o->set_v(value10), tsino::Optional<double>(value10));
  double value11 = value10;
  double value12 = o->get_v().value() * 2.0;
  (void)((void)o->set_v(value12), tsino::Optional<double>(value12));
  double value13 = value12;
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, value9);
  Serial.print(F(" "));
  tsino::inspect(Serial, value11);
  Serial.print(F(" "));
  tsino::inspect(Serial, value13);
  Serial.print(F(" "));
  tsino::inspect(Serial, o->get_v());
  Serial.println();
  if (tsino::truthy(o->get_v())) {
    tsino::Optional<double> value14 = o->get_v().value() / 4.0;
    o->set_v(value14);
    value14.value();
  }
  tsino::inspect(Serial, o->get_v());
  Serial.println();
  tsino::Array<String> list{F("neg"), F("str"), F("is"), F("list"), F("obj"), F("two")};
  for (const String& k_ : list) {
    Serial.print(tsino::withoutFormat(k_));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        k_ == F("neg") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            (double)OPS_->neg(2)) : k_ == F("str") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->str(2)) : k_ == F("is") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->is(2)) : k_ == F("list") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->list(2)) : k_ == F("obj") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->obj(2)) : k_ == F("two") ? tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            (double)OPS_->two_(2, {})) : ((void)tsino::unknownName(k_), tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>{}));
    Serial.println();
  }
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> value14 = run(
      F("neg"),
      3);
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> value15 = run(
      F("str"),
      4);
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> value16 = run(
      F("none"),
      5);
  tsino::inspectFirst(Serial, value14);
  Serial.print(F(" "));
  tsino::inspect(Serial, value15);
  Serial.print(F(" "));
  tsino::inspect(Serial, value16);
  Serial.println();
  tsino::Array<String> list2{F("neg"), F("str"), F("is"), F("list"), F("none"), F("obj"), F("two")};
  for (const String& k_ : list2) {
    const tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> r2 = k_
        == F("neg") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            (double)OPS_->neg(1))) : k_ == F("str") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->str(1))) : k_ == F("is") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->is(1))) : k_ == F("list") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->list(1))) : k_ == F("none") ? ((void)OPS_->none(1), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{}) : k_
        == F("obj") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            OPS_->obj(1))) : k_ == F("two") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
        tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
            (double)OPS_->two_(1, {}))) : ((void)tsino::unknownName(k_), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{});
    Serial.print(
        tsino::withoutFormat(
            r2.has() && r2.value().is<bool>() ? F("boolean") : r2.has() && r2.value().is<double>() ? F("number") : r2.has()
                && r2.value().is<String>() ? F("string") : r2.has()
                && (r2.value().is<tsino::Shared<tsino::Array<int32_t>>>()
                || r2.value().is<tsino::Ref<Run>>()) ? F("object") : F("undefined")));
    Serial.print(F(" "));
    tsino::inspect(Serial, r2);
    Serial.println();
  }
  tsino::Array<String> list3{F("neg"), F("str"), F("is"), F("list"), F("none"), F("obj"), F("two")};
  for (const String& k_ : list3) {
    if (k_ == F("neg")) {
      OPS_->neg(7);
    } else if (k_ == F("str")) {
      OPS_->str(7);
    } else if (k_ == F("is")) {
      OPS_->is(7);
    } else if (k_ == F("list")) {
      OPS_->list(7);
    } else if (k_ == F("none")) {
      OPS_->none(7);
    } else if (k_ == F("obj")) {
      OPS_->obj(7);
    } else if (k_ == F("two")) {
      OPS_->two_(7, {});
    } else {
      tsino::unknownName(k_);
      (void)tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{};
    }
  }
  int32_t at = 0;
  String element = tsino::tableText(keys, at++);
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> value17 = element
      == F("neg") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->neg(at))) : element == F("str") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->str(at))) : element == F("is") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->is(at))) : element == F("list") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->list(at))) : element == F("none") ? ((void)OPS_->none(at), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{}) : element
      == F("obj") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->obj(at))) : element == F("two") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->two_(at, {}))) : ((void)tsino::unknownName(element), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{});
  String element2 = tsino::tableText(keys, at);
  int32_t value18 = at + 1;
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>> value19 = element2
      == F("neg") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->neg(value18))) : element2 == F("str") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->str(value18))) : element2 == F("is") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->is(value18))) : element2 == F("list") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->list(value18))) : element2 == F("none") ? ((void)OPS_->none(value18), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{}) : element2
      == F("obj") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          OPS_->obj(value18))) : element2 == F("two") ? tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>(
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>(
          (double)OPS_->two_(value18, {}))) : ((void)tsino::unknownName(element2), tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<int32_t>>, tsino::Ref<Run>>>{});
  tsino::inspectFirst(Serial, value17);
  Serial.print(F(" "));
  tsino::inspect(Serial, value19);
  Serial.print(F(" "));
  Serial.println(at);
  Serial.print(tsino::withoutFormat(fmt_num(F("num"))));
  Serial.print(F(" "));
  Serial.println(fmt_up(F("up")));
  um2(
      tsino::make<Opt>(
          tsino::Optional<int32_t>(7),
          tsino::Optional<String>(F("q")),
          tsino::Optional<bool>{},
          2,
          1,
          0,
          2));
  um2();
  um2(
      tsino::make<Opt>(
          tsino::Optional<int32_t>(5),
          tsino::Optional<String>(F("w")),
          tsino::Optional<bool>(false),
          1,
          3,
          2,
          3));
  um2(
      tsino::make<Opt>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          1,
          0,
          0,
          1));
  um3(
      tsino::make<Opt>(
          tsino::Optional<int32_t>(7),
          tsino::Optional<String>(F("q")),
          tsino::Optional<bool>{},
          2,
          1,
          0,
          2));
  um3({});
  um3(
      tsino::make<Opt>(
          tsino::Optional<int32_t>(1),
          tsino::Optional<String>(F("e")),
          tsino::Optional<bool>{},
          1,
          2,
          0,
          2));
  cond(
      true,
      tsino::make<Opt>(
          tsino::Optional<int32_t>(7),
          tsino::Optional<String>(F("q")),
          tsino::Optional<bool>{},
          2,
          1,
          0,
          2));
  cond(
      false,
      tsino::make<Opt>(
          tsino::Optional<int32_t>(7),
          tsino::Optional<String>{},
          tsino::Optional<bool>{},
          1,
          0,
          0,
          1));
  two(
      tsino::make<Opt>(
          tsino::Optional<int32_t>(2),
          tsino::Optional<String>{},
          tsino::Optional<bool>(true),
          1,
          0,
          2,
          2),
      tsino::make<Opt>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>(F("v")),
          tsino::Optional<bool>{},
          0,
          1,
          0,
          1));
  two(
      {},
      tsino::make<Opt>(
          tsino::Optional<int32_t>(9),
          tsino::Optional<String>{},
          tsino::Optional<bool>(false),
          2,
          0,
          1,
          2));
  k(tsino::make<X>(tsino::Optional<int32_t>(4), 2));
  k();
  q(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  q(tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(tsino::make<S>(F("z"))));
  tsino::printFirstUnion(
      Serial,
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<V>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<V>>(
              tsino::make<V>(tsino::Optional<int32_t>(1)))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      size(
          tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<V>>(
              tsino::make<V>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("q"))))));
  Serial.println();
  Serial.print(
      hasOpt(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      hasOpt(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(tsino::make<S>(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      hasOpt(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(
              tsino::make<S>(F("a"), tsino::Optional<int32_t>(1), true))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      hasOpt(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<S>>(
              tsino::make<S>(F("a"), tsino::Optional<int32_t>{}, true))) ? F("true") : F("false"));
  const tsino::Ref<Bag_number> b = tsino::make<Bag_number>(tsino::Array<uint8_t>{1, 2});
  b->addAll(tsino::makeShared<tsino::Set<uint8_t>>(3, 3)->values())->addAll(
      tsino::Array<uint8_t>{4});
  tsino::inspect(Serial, b->items);
  Serial.println();
  tsino::Ref<Bag_string> holder = tsino::make<Bag_string>(
      tsino::makeShared<tsino::Set<String>>(F("a"), F("b"), F("a"))->values());
  tsino::Ref<Bag_string> holder2 = tsino::make<Bag_string>(tsino::characters(F("h\303\251y")));
  Serial.print(Sum_of(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.print(Sum_of(tsino::makeShared<tsino::Set<uint8_t>>(5)->values()));
  Serial.print(F(" "));
  tsino::inspect(Serial, holder->items);
  Serial.print(F(" "));
  tsino::inspect(Serial, holder2->items);
  Serial.println();
}

void loop() {}
