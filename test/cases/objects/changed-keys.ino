// changed-keys: written by tsino from changed-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

enum class E : uint8_t { A, B };
struct S;
struct S_;
struct Go;
struct Speed;
struct Handlers;
struct Names;
struct Rec;
struct Pair;
struct O;
struct O_;
struct Shape;
struct Shape_;
struct Dx;
struct D;
struct Acc;

struct S : tsino::Object {
  String turn;
  tsino::Ref<S_> s;
  void construct();
  void next();
  tsino::Ref<Go> go();
};

struct S_ : tsino::Object {
  int32_t x = 0;
  int32_t o_ = 0;
  void construct(int32_t x, int32_t o_) {
    this->x = x;
    this->o_ = o_;
  }
};

struct Go : tsino::Object {
  int32_t x = 0;
  int32_t o_ = 0;
  void construct(int32_t x, int32_t o_) {
    this->x = x;
    this->o_ = o_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("o"), this->o_);
    out.end();
  }
};

struct Speed : tsino::Object {
  int32_t auto_ = 0;
  int32_t eco = 0;
  int32_t off = 0;
  void construct(int32_t auto_, int32_t eco, int32_t off) {
    this->auto_ = auto_;
    this->eco = eco;
    this->off = off;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("auto"), this->auto_);
    out.field(F("eco"), this->eco);
    out.field(F("off"), this->off);
    out.end();
  }
};

struct Handlers : tsino::Object {
  tsino::Function<String()> auto_;
  tsino::Function<String()> eco;
  tsino::Function<String()> off;
  void construct(tsino::Function<String()> auto_, tsino::Function<String()> eco, tsino::Function<String()> off) {
    this->auto_ = tsino::moved(auto_);
    this->eco = tsino::moved(eco);
    this->off = tsino::moved(off);
  }
};

struct Names : tsino::Object {
  String item0;
  String item1;
  void construct(String item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Rec : tsino::Object {
  tsino::Optional<int32_t> auto_;
  tsino::Optional<int32_t> eco;
  tsino::Optional<int32_t> off;
  void construct(tsino::Optional<int32_t> auto_, tsino::Optional<int32_t> eco, tsino::Optional<int32_t> off = {}) {
    this->auto_ = tsino::moved(auto_);
    this->eco = tsino::moved(eco);
    this->off = tsino::moved(off);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("auto"), this->auto_);
    out.optionalField(F("eco"), this->eco);
    out.end();
  }
};

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct O : tsino::Object {
  String mode;
  tsino::Ref<O_> deep;
  void construct(String mode, tsino::Ref<O_> deep) {
    this->mode = tsino::moved(mode);
    this->deep = tsino::moved(deep);
  }
};

struct O_ : tsino::Object {
  String m;
  void construct(String m) {
    this->m = tsino::moved(m);
  }
};

struct Shape : tsino::Object {
  int32_t auto_ = 0;
  int32_t eco = 0;
  int32_t off = 0;
  void construct(int32_t auto_, int32_t eco, int32_t off) {
    this->auto_ = auto_;
    this->eco = eco;
    this->off = off;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("auto"), this->auto_);
    out.field(F("eco"), this->eco);
    out.field(F("off"), this->off);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  String item0;
  String item1;
  void construct(String item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Dx : tsino::Object {
  int32_t n_ = 0;
  int32_t e_ = 0;
  void construct(int32_t n_, int32_t e_) {
    this->n_ = n_;
    this->e_ = e_;
  }
};

struct D : tsino::Object {
  void construct();
};

struct Acc : tsino::Object {
  String m;
  void construct();
  void flip();
  int32_t go();
  String get_m();
  void set_m(const String& v);
};

const tsino::Ref<Speed> speed = tsino::make<Speed>(1, 2, 3);
String k = "auto";

void g() {
  k = F("eco");
}
E e = E::A;

void ge() {
  e = E::B;
}
int32_t n = 0;

void gn() {
  n = 1;
}

void S::next() {
  this->turn = this->turn == F("x") ? F("o") : F("x");
}

tsino::Ref<Go> S::go() {
  this->turn = F("x");
  this->next();
  int32_t value = (this->turn == F("x") ? this->s->x : this->turn == F("o") ? this->s->o_ : ((void)tsino::unknownName(
      this->turn), 0)) + 1;
  if (this->turn == F("x")) {
    this->s->x = value;
  } else if (this->turn == F("o")) {
    this->s->o_ = value;
  } else {
    tsino::unknownName(this->turn);
  }
  int32_t value2 = (this->turn == F("x") ? this->s->x : this->turn == F("o") ? this->s->o_ : ((void)tsino::unknownName(
      this->turn), 0)) + 1;
  if (this->turn == F("x")) {
    this->s->x = value2;
  } else if (this->turn == F("o")) {
    this->s->o_ = value2;
  } else {
    tsino::unknownName(this->turn);
  }
  return tsino::make<Go>(this->s->x, this->s->o_);
}

void S::construct() {
  this->turn = F("x");
  this->s = tsino::make<S_>(0, 0);
}

void D::construct() {}
String D_dir = "n";

void D_turn() {
  D_dir = F("e");
}
const tsino::Ref<Dx> D_dx = tsino::make<Dx>(1, 2);

int32_t D_go() {
  D_dir = F("n");
  D_turn();
  return D_dir == F("n") ? D_dx->n_ : D_dir == F("e") ? D_dx->e_ : ((void)tsino::unknownName(D_dir), 0);
}

int32_t viaAlias(const tsino::Ref<S>& f) {
  const tsino::Ref<S>& o_ = f;
  o_->turn = F("x");
  f->next();
  return (o_->turn == F("x") ? o_->s->x : o_->turn == F("o") ? o_->s->o_ : ((void)tsino::unknownName(
      o_->turn), 0)) + 10;
}

String Acc::get_m() {
  return this->m;
}

void Acc::set_m(const String& v) {
  this->m = v;
}

void Acc::flip() {
  this->m = F("off");
}

int32_t Acc::go() {
  if (this->get_m() == F("auto")) {
    this->flip();
    String mResult = this->get_m();
    return mResult == F("auto") ? speed->auto_ : mResult == F("eco") ? speed->eco : mResult
        == F("off") ? speed->off : ((void)tsino::unknownName(mResult), 0);
  }
  return -1;
}

void Acc::construct() {
  this->m = F("auto");
}
const tsino::Ref<O> o = tsino::make<O>("auto", tsino::make<O_>("auto"));

void so() {
  o->mode = F("off");
  o->deep->m = F("eco");
}
String m2 = "auto";

void t2() {
  m2 = F("eco");
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Handlers> handlers = tsino::make<Handlers>(
      []() -> String { return F("ha"); },
      []() -> String { return F("he"); },
      []() -> String { return F("ho"); });
  const tsino::Ref<Names> names = tsino::make<Names>(F("ea"), F("eb"));
  k = F("auto");
  g();
  Serial.print(
      tsino::withoutFormat(
          (k == F("auto") ? handlers->auto_ : k == F("eco") ? handlers->eco : k == F("off") ? handlers->off : ((void)tsino::unknownName(
              k), tsino::Function<String()>{}))()));
  Serial.print(F(" "));
  Serial.println(
      k == F("auto") ? speed->auto_ : k == F("eco") ? speed->eco : k == F("off") ? speed->off : ((void)tsino::unknownName(
          k), 0));
  k = F("auto");
  g();
  if (k == F("auto")) {
    speed->auto_ = 50;
  } else if (k == F("eco")) {
    speed->eco = 50;
  } else if (k == F("off")) {
    speed->off = 50;
  } else {
    tsino::unknownName(k);
  }
  int32_t value = k == F("auto") || k == F("eco") || k == F("off") ? 7 : ((void)tsino::unknownName(
      k), 7);
  tsino::inspect(Serial, speed);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          k == F("auto") ? value : speed->auto_,
          k == F("eco") ? value : speed->eco,
          k == F("off") ? value : speed->off));
  Serial.println();
  k = F("auto");
  g();
  const tsino::Ref<Rec> rec = tsino::make<Rec>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>(2));
  if (k == F("auto")) {
    rec->auto_ = {};
  } else if (k == F("eco")) {
    rec->eco = {};
  } else if (k == F("off")) {
    rec->off = {};
  }
  tsino::inspect(Serial, rec);
  Serial.println();
  k = F("auto");
  g();
  const int32_t v = k == F("auto") ? speed->auto_ : k == F("eco") ? speed->eco : k == F("off") ? speed->off : ((void)tsino::unknownName(
      k), 0);
  Serial.println(v);
  ge();
  Serial.print(
      tsino::withoutFormat(
          e == E::A ? names->item0 : e == E::B ? names->item1 : ((void)tsino::unknownName(
              (int32_t)e), String{})));
  Serial.print(F(" "));
  Serial.println(
      e == E::A ? F("A") : e == E::B ? F("B") : ((void)tsino::unknownName((int32_t)e), F("")));
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("p"), 9);
  gn();
  tsino::Ref<Shape_> value2 = tsino::make<Shape_>(F("zero"), F("one"));
  tsino::printFirstUnion(
      Serial,
      n == 0 ? tsino::Union<double, String>(pair->item0) : n == 1 ? tsino::Union<double, String>(
          (double)pair->item1) : ((void)tsino::unknownName(n), tsino::Union<double, String>{}));
  Serial.print(F(" "));
  Serial.println(
      n == 0 ? value2->item0 : n == 1 ? value2->item1 : ((void)tsino::unknownName(n), String{}));
  tsino::inspect(Serial, tsino::make<S>()->go());
  Serial.println();
  Serial.println(D_go());
  const tsino::Ref<S> s0 = tsino::make<S>();
  s0->s->o_ = 3;
  Serial.println(viaAlias(s0));
  Serial.println(tsino::make<Acc>()->go());
  if (o->mode == F("auto") && o->deep->m == F("auto")) {
    so();
    Serial.print(
        o->mode == F("auto") ? speed->auto_ : o->mode == F("eco") ? speed->eco : o->mode == F("off") ? speed->off : ((void)tsino::unknownName(
            o->mode), 0));
    Serial.print(F(" "));
    Serial.print(
        o->deep->m == F("auto") ? speed->auto_ : o->deep->m == F("eco") ? speed->eco : o->deep->m
            == F("off") ? speed->off : ((void)tsino::unknownName(o->deep->m), 0));
    Serial.print(F(" "));
    Serial.println(
        (o->mode == F("auto") ? handlers->auto_ : o->mode == F("eco") ? handlers->eco : o->mode
            == F("off") ? handlers->off : ((void)tsino::unknownName(o->mode), tsino::Function<String()>{}))());
  }
  m2 = F("auto");
  t2();
  if (m2 != F("auto")) {
    Serial.println(
        m2 == F("eco") ? speed->eco : m2 == F("off") ? speed->off : ((void)tsino::unknownName(m2), 0));
  } else {
    Serial.println(F("auto"));
  }
  for (int32_t i = 0; i < 2; i++) {
    m2 = F("auto");
    if (i > 0) t2();
    Serial.print(
        m2 == F("auto") ? speed->auto_ : m2 == F("eco") ? speed->eco : m2 == F("off") ? speed->off : ((void)tsino::unknownName(
            m2), 0));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        m2 == F("auto") ? tsino::Union<double, String>(String(F("A"))) : tsino::Union<double, String>(
            (double)(m2 == F("eco") ? speed->eco : m2 == F("off") ? speed->off : ((void)tsino::unknownName(
                m2), 0))));
    Serial.println();
  }
}

void loop() {}
