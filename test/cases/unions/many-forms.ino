// many-forms: written by tsino from many-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Token;
struct AOrB;
struct A;
struct B;
struct Opt;

struct Token : tsino::Object {
  String type;
  double value = 0;
  String value_;
  void construct(String type, double value = 0, String value_ = String{}) {
    this->type = tsino::moved(type);
    this->value = value;
    this->value_ = tsino::moved(value_);
  }
};

struct AOrB : tsino::Object {
  int32_t n = 0;
  virtual String hello() = 0;
  virtual ~AOrB() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct A : AOrB {
  void construct();
  String hello() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || AOrB::isA(asked); }
};

struct B : AOrB {
  String s;
  void construct();
  String hello() final;
};

struct Opt : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> v;
  void construct(tsino::Optional<tsino::Union<double, String>> v) {
    this->v = tsino::moved(v);
  }
};

String show(const tsino::Union<bool, double, String>& v) {
  if (v.is<String>()) return tsino::concat(F("s:"), tsino::toUpperCase(v.get<String>()));
  if (v.is<double>()) return tsino::concat(F("n:"), tsino::toText(v.get<double>() + 1.0));
  return tsino::concat(F("b:"), tsino::toText(v));
}

tsino::Union<tsino::Undefined, tsino::Null, double> find(const String& k) {
  if (k == F("a")) return tsino::Union<tsino::Undefined, tsino::Null, double>(1.0);
  if (k == F("b")) return tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
  return tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{});
}

String opt(const tsino::Union<tsino::Undefined, tsino::Null, String>& s = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  if (s.is<tsino::Undefined>()) return F("u");
  if (s.is<tsino::Null>()) return F("n");
  return s.get<String>();
}

String text(const tsino::Ref<Token>& t) {
  const String& choice = t->type;
  if (choice == F("num")) {
    return tsino::toFixed(t->value, 2);
  } else if (choice == F("str")) {
    return t->value_;
  } else if (choice == F("end")) {
    return F("end");
  }
  tsino::unreachable();
}

String A::hello() {
  return F("A");
}

void A::construct() {
  this->n = 1;
}

String B::hello() {
  return F("B");
}

void B::construct() {
  this->n = 2;
  this->s = F("b");
}

String which(const tsino::Ref<AOrB>& x) {
  return x->isA(A::classId) ? tsino::concat(F("a"), String(tsino::downcast<A>(x)->n)) : tsino::concat(
      F("b"),
      tsino::downcast<B>(x)->s);
}

bool isNum(const tsino::Union<bool, double, String>& v) {
  return v.is<double>();
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(show(tsino::Union<bool, double, String>(String(F("abc"))))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Union<bool, double, String>(41.0)));
  Serial.print(F(" "));
  Serial.print(show(tsino::Union<bool, double, String>(true)));
  Serial.print(F(" "));
  Serial.println(show(tsino::Union<bool, double, String>(0.5)));
  tsino::Array<tsino::Union<bool, double, String>> vs{
      tsino::Union<bool, double, String>(String(F("x"))),
      tsino::Union<bool, double, String>(2.0),
      tsino::Union<bool, double, String>(false)};
  for (const tsino::Union<bool, double, String>& v : vs) {
    Serial.print(
        tsino::withoutFormat(
            v.is<bool>() ? F("boolean") : v.is<double>() ? F("number") : F("string")));
    Serial.print(F(" "));
    Serial.print(show(v));
    Serial.print(F(" "));
    Serial.println(tsino::toText(v));
  }
  vs.set(0, tsino::Union<bool, double, String>(7.0));
  Serial.print((int32_t)vs[0].get<double>() == 7 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      vs[1] == tsino::Union<bool, double, String>(String(F("2"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(vs[2] == tsino::Union<bool, double, String>(false) ? F("true") : F("false"));
  tsino::Union<double, String> cur = tsino::Union<double, String>(5.0);
  cur = tsino::Union<double, String>((double)((int32_t)cur.get<double>() + 1));
  tsino::printUnion(Serial, cur);
  Serial.println();
  cur = tsino::Union<double, String>(String(F("now")));
  Serial.println(tsino::length(cur.get<String>()));
  tsino::Array<String> list{F("a"), F("b"), F("c")};
  for (const String& k : list) {
    const tsino::Union<tsino::Undefined, tsino::Null, double> r = find(k);
    Serial.print(r.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(r.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(r.is<tsino::Undefined>() || r.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(r.is<tsino::Undefined>() || r.is<tsino::Null>() ? -1 : (int32_t)r.get<double>());
  }
  Serial.print(tsino::withoutFormat(opt()));
  Serial.print(F(" "));
  Serial.print(opt(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(opt(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x")))));
  const tsino::Optional<String> maybe = tsino::Array<String>{F("q")}.get(0);
  Serial.println(maybe.has() ? F("string") : F("undefined"));
  tsino::Array<tsino::Ref<Token>> ts{
      tsino::make<Token>(F("num"), 1.5),
      tsino::make<Token>(F("str"), 0.0, F("hey")),
      tsino::make<Token>(F("end"))};
  for (const tsino::Ref<Token>& t : ts) Serial.println(text(t));
  tsino::Array<tsino::Ref<AOrB>> ab{
      tsino::Ref<AOrB>(tsino::make<A>()),
      tsino::Ref<AOrB>(tsino::make<B>())};
  for (const tsino::Ref<AOrB>& x : ab) {
    Serial.print(tsino::withoutFormat(which(x)));
    Serial.print(F(" "));
    Serial.print(x->n);
    Serial.print(F(" "));
    Serial.println(x->hello());
  }
  Serial.println(isNum(tsino::Union<bool, double, String>(3.0)) ? 1 : 2);
  const tsino::Union<bool, double, String> z = vs[1];
  if (isNum(z)) Serial.println((int32_t)z.get<double>() * 2);
  const tsino::Ref<Opt> o = tsino::make<Opt>(
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(3.0)));
  if (o->v.has() && o->v.value().is<double>()) {
    Serial.println((int32_t)o->v.value().get<double>() + 1);
  }
  o->v = tsino::Union<double, String>(String(F("t")));
  if (true) {
    Serial.print(o->v.value().get<String>());
    Serial.println(1);
  }
  o->v = {};
  Serial.println(!o->v.has() ? F("true") : F("false"));
}

void loop() {}
