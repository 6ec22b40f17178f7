// unknown-of-the-same-forms: written by tsino from unknown-of-the-same-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Expr;
struct V;
struct Animal;
struct Dog;
struct Kennel;
struct Repo_Animal_number;
struct LogRepo_Animal;
struct Plugin;
struct Temp;
struct Lie;
struct Puppy;
struct P1;
struct Base;
struct Derived;
struct Shape;
struct Tuple;
struct PlainPlugin;
struct PlainV;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Expr : tsino::Chained {
  String t;
  double v = 0;
  String op;
  tsino::Ref<Expr> l;
  tsino::Ref<Expr> r;
  void construct(String t, double v, String op = String{}, tsino::Ref<Expr> l = tsino::Ref<Expr>{}, tsino::Ref<Expr> r = tsino::Ref<Expr>{}) {
    this->t = tsino::moved(t);
    this->v = v;
    this->op = tsino::moved(op);
    this->l = tsino::moved(l);
    this->r = tsino::moved(r);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    if (this->t == F("num")) out.field(F("v"), this->v);
    if (this->t == F("bin")) {
      out.field(F("op"), this->op);
      out.field(F("l"), this->l);
      out.field(F("r"), this->r);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("t"), this->t);
    if (this->t == F("num")) out.field(F("v"), this->v);
    if (this->t == F("bin")) {
      out.field(F("op"), this->op);
      out.field(F("l"), this->l);
      out.field(F("r"), this->r);
    }
    out.end();
  }
};

struct V : tsino::Object {
  int32_t a = 0;
  double age = 0;
  tsino::Shared<tsino::Array<String>> tricks;
  String name;
  virtual tsino::Ref<Animal> clone() = 0;
  virtual String speak() = 0;
  virtual String get_kind() = 0;
  virtual ~V() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Plugins, expressions, accessors, and a list whose elements have all the forms that unknown has here.
// covariance lies, optional methods, overridden generics
struct Animal : V {
  void construct(const String& name);
  String speak() override;
  tsino::Ref<Animal> clone() override;
  String get_kind() override;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Animal"), *this);
    out.field(F("name"), this->name);
    out.end();
  }
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || V::isA(asked); }
};

struct Dog : Animal {
  void construct(const String& name);
  String speak() final;
  tsino::Ref<Animal> clone() override;
  String get_kind() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Dog"), *this);
    out.field(F("name"), this->name);
    out.field(F("tricks"), this->tricks);
    out.end();
  }
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Kennel : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Animal>>> pets;
  tsino::Optional<tsino::Ref<Animal>> best;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Animal>>> pets, tsino::Optional<tsino::Ref<Animal>> best) {
    this->pets = tsino::moved(pets);
    this->best = tsino::moved(best);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pets"), this->pets);
    out.field(F("best"), this->best);
    out.end();
  }
};

struct Repo_Animal_number : tsino::Object {
  tsino::Function<int32_t(const tsino::Ref<Animal>&)> key;
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Animal>>> items;
  void construct(tsino::Function<int32_t(const tsino::Ref<Animal>&)> key);
  virtual tsino::Ref<Repo_Animal_number> add(const tsino::Shared<tsino::Array<tsino::Ref<Animal>>>& ts);
  tsino::Optional<tsino::Ref<Animal>> get(int32_t k);
  tsino::Array<String> map(const tsino::Function<String(const tsino::Ref<Animal>&, int32_t)>& f);
  tsino::Optional<tsino::Ref<Animal>> get_first();
  virtual ~Repo_Animal_number() {}
};

struct LogRepo_Animal : Repo_Animal_number {
  tsino::Array<String> log;
  void construct();
  tsino::Ref<Repo_Animal_number> add(const tsino::Shared<tsino::Array<tsino::Ref<Animal>>>& ts) final;
};

struct Plugin : tsino::Object {
  String id;
  tsino::Optional<tsino::Function<String(tsino::Optional<bool>)>> stop;
  virtual String start() = 0;
  virtual bool has_start() = 0;
  virtual tsino::Optional<int32_t> get_prio() = 0;
  virtual ~Plugin() {}
};

struct Temp : tsino::Object {
  double _c = 0;
  tsino::Function<double()> get_f;
  tsino::Function<void(double)> set_f;
  void construct(double _c, tsino::Function<double()> get_f, tsino::Function<void(double)> set_f) {
    this->_c = _c;
    this->get_f = tsino::moved(get_f);
    this->set_f = tsino::moved(set_f);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("_c"), this->_c);
    out.fieldText(F("f"), F("[Getter/Setter]"));
    out.end();
  }
};

struct Lie : tsino::Object {
  double a = 0;
  tsino::Shared<tsino::Array<double>> b;
  void construct(double a, tsino::Shared<tsino::Array<double>> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("a"), this->a);
      fields.read(F("b"), this->b);
    }
  }
};

struct Puppy : Dog {
  void construct(const String& name);
  tsino::Ref<Animal> clone() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Puppy"), *this);
    out.field(F("name"), this->name);
    out.field(F("tricks"), this->tricks);
    out.field(F("age"), this->age);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Dog::isA(asked); }
};

struct P1 : Plugin {
  int32_t prio = 0;
  void construct();
  String start() final;
  bool has_start() final;
  tsino::Optional<int32_t> get_prio() final;
};

struct Base : tsino::Object {
  String v;
  void construct();
  virtual String make();
  String toString();
  virtual ~Base() {}
};

struct Derived : Base {
  tsino::Optional<String> w;
  void construct();
  String make() final;
};

struct Shape : tsino::Object {
  double age = 0;
  void construct(double age) {
    this->age = age;
  }
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Animal> item1;
  void construct(int32_t item0, tsino::Ref<Animal> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct PlainPlugin : Plugin {
  tsino::Optional<tsino::Function<String()>> start_;
  tsino::Optional<int32_t> prio;
  tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> get_prio_;
  void construct(String id, tsino::Optional<tsino::Function<String(tsino::Optional<bool>)>> stop, tsino::Optional<tsino::Function<String()>> start_ = {}, tsino::Optional<int32_t> prio = {}, tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> get_prio_ = {}) {
    this->id = tsino::moved(id);
    this->stop = tsino::moved(stop);
    this->start_ = tsino::moved(start_);
    this->prio = tsino::moved(prio);
    this->get_prio_ = tsino::moved(get_prio_);
  }
  String start() final;
  bool has_start() final;
  tsino::Optional<int32_t> get_prio() final;
};

struct PlainV : V {
  tsino::Function<tsino::Ref<Animal>()> clone_;
  tsino::Function<String()> speak_;
  String kind;
  void construct(int32_t a, double age = 0, tsino::Shared<tsino::Array<String>> tricks = tsino::Shared<tsino::Array<String>>{}, String name = String{}, tsino::Function<tsino::Ref<Animal>()> clone_ = tsino::Function<tsino::Ref<Animal>()>{}, tsino::Function<String()> speak_ = tsino::Function<String()>{}, String kind = String{}) {
    this->a = a;
    this->age = age;
    this->tricks = tsino::moved(tricks);
    this->name = tsino::moved(name);
    this->clone_ = tsino::moved(clone_);
    this->speak_ = tsino::moved(speak_);
    this->kind = tsino::moved(kind);
  }
  tsino::Ref<Animal> clone() final;
  String speak() final;
  String get_kind() final;
};

void Animal::construct(const String& name) {
  this->name = name;
}

String Animal::speak() {
  return tsino::concat(this->name, F(" makes a sound"));
}

tsino::Ref<Animal> Animal::clone() {
  return tsino::make<Animal>(this->name);
}

String Animal::get_kind() {
  return F("animal");
}

String Dog::speak() {
  return tsino::concat(Animal::speak(), F(" woof"));
}

tsino::Ref<Animal> Dog::clone() {
  const tsino::Ref<Dog> d = tsino::make<Dog>(this->name);
  d->tricks = this->tricks;
  return d;
}

String Dog::get_kind() {
  return tsino::concat(F("dog<"), Animal::get_kind(), F(">"));
}

void Dog::construct(const String& name) {
  Animal::construct(name);
  this->tricks = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("sit")});
}

tsino::Ref<Animal> Puppy::clone() {
  tsino::Ref<Puppy> value = tsino::make<Puppy>(tsino::concat(this->name, F("2")));
  return tsino::downcast<Animal>(
      tsino::Ref<V>(((void)(value->age = tsino::make<Shape>(this->age + 1.0)->age), value)));
}

void Puppy::construct(const String& name) {
  Dog::construct(name);
  this->age = 0.5;
}

void Repo_Animal_number::construct(tsino::Function<int32_t(const tsino::Ref<Animal>&)> key) {
  this->items = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Animal>>>();
  this->key = tsino::moved(key);
}

tsino::Ref<Repo_Animal_number> Repo_Animal_number::add(const tsino::Shared<tsino::Array<tsino::Ref<Animal>>>& ts) {
  for (const tsino::Ref<Animal>& t : *ts) this->items->set(this->key(t), t);
  return tsino::Ref<Repo_Animal_number>(this);
}

tsino::Optional<tsino::Ref<Animal>> Repo_Animal_number::get(int32_t k) {
  return this->items->get(k);
}

tsino::Optional<tsino::Ref<Animal>> Repo_Animal_number::get_first() {
  for (const auto& entry : *this->items) {
    const tsino::Ref<Animal>& v = entry.value();
    return v;
  }
  return {};
}

tsino::Array<String> Repo_Animal_number::map(const tsino::Function<String(const tsino::Ref<Animal>&, int32_t)>& f) {
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Animal>>> items = this->items;
  return items->keys().map<tsino::Ref<Tuple>>(
      [&](int32_t value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, items->at(value));
      }).map<String>(
      [&](const tsino::Ref<Tuple>& given) -> String {
        const int32_t k = given->item0;
        const tsino::Ref<Animal>& t = given->item1;
        return f(t, k);
      });
}

void LogRepo_Animal::construct() {
  Repo_Animal_number::construct(
      [](const tsino::Ref<Animal>& t) -> int32_t { return tsino::length(t->name); });
  this->log = tsino::Array<String>{};
}

tsino::Ref<Repo_Animal_number> LogRepo_Animal::add(const tsino::Shared<tsino::Array<tsino::Ref<Animal>>>& ts) {
  this->log.push(
      ts->map<String>([](const tsino::Ref<Animal>& t) -> String { return t->name; }).join(F("/")));
  return tsino::downcast<LogRepo_Animal>(
      Repo_Animal_number::add(tsino::makeShared<tsino::Array<tsino::Ref<Animal>>>(ts->copy())));
}

String P1::start() {
  return tsino::concat(F("start "), this->id);
}

void P1::construct() {
  this->id = F("p1");
  this->prio = 2;
}

tsino::Ref<Expr> num(double v) {
  return tsino::make<Expr>(F("num"), v);
}

double ev(const tsino::Ref<Expr>& e) {
  return e->t == F("num") ? e->v : e->op == F("+") ? ev(e->l) + ev(e->r) : ev(e->l) * ev(e->r);
}

String Base::make() {
  return F("base");
}

String Base::toString() {
  return tsino::concat(F("<"), this->v, F(">"));
}

void Base::construct() {
  this->v = this->make();
}

String Derived::make() {
  tsino::Optional<String> w = this->w;
  return tsino::concat(F("derived "), w.has() ? w.value() : String(F("unset")));
}

void Derived::construct() {
  Base::construct();
  this->w = tsino::Optional<String>(F("w"));
}

String anyOf(const Unknown& v) {
  return v.is<tsino::Null>() ? String(F("null")) : tsino::isObject(v) ? tsino::concat(
      F("obj"),
      v.is<tsino::Ref<V>>() && v.get<tsino::Ref<V>>()->isA(Animal::classId) ? tsino::downcast<Animal>(
          v.get<tsino::Ref<V>>())->name : String(F(""))) : tsino::concat(
      tsino::typeOf(v),
      F(" "),
      tsino::toText(v));
}

bool P1::has_start() {
  return true;
}

tsino::Optional<int32_t> P1::get_prio() {
  return this->prio;
}

String PlainPlugin::start() {
  return this->start_.value()();
}

bool PlainPlugin::has_start() {
  return this->start_.has();
}

tsino::Optional<int32_t> PlainPlugin::get_prio() {
  if (this->get_prio_.has()) {
    return this->get_prio_.value()();
  }
  return this->prio;
}

tsino::Ref<Animal> PlainV::clone() {
  return tsino::downcast<Puppy>(this->clone_());
}

String PlainV::speak() {
  return this->speak_();
}

String PlainV::get_kind() {
  return this->kind;
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Ref<Animal>>> dogs = tsino::makeShared<tsino::Array<tsino::Ref<Animal>>>(
      tsino::Array<tsino::Ref<Animal>>{
          tsino::Ref<Animal>(tsino::make<Dog>(F("Rex"))),
          tsino::Ref<Animal>(tsino::make<Puppy>(F("Bit")))});
  tsino::Shared<tsino::Array<tsino::Ref<Animal>>> animals = dogs;
  animals->push(tsino::Ref<Animal>(tsino::make<Puppy>(F("Pip"))));
  Serial.print(dogs->length());
  Serial.print(F(" "));
  Serial.print(animals == dogs ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      dogs->map<int32_t>(
          [](const tsino::Ref<Animal>& d) -> int32_t {
            return tsino::downcast<Dog>(d)->tricks->length();
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      animals->map<tsino::Ref<Animal>>(
          [](const tsino::Ref<Animal>& a) -> tsino::Ref<Animal> { return a->clone(); }).map<tsino::Array<String>>(
          [](const tsino::Ref<Animal>& a) -> tsino::Array<String> {
            return tsino::Array<String>{
                a->speak(),
                a->get_kind(),
                a->isA(Puppy::classId) ? F("Puppy") : a->isA(Dog::classId) ? F("Dog") : F("Animal")};
          }));
  Serial.println();
  const tsino::Ref<Dog> c = tsino::downcast<Dog>(tsino::downcast<Dog>((*dogs)[0])->clone());
  c->tricks->push(F("roll"));
  tsino::Shared<tsino::Array<String>> value = tsino::downcast<Dog>((*dogs)[0])->tricks;
  tsino::Ref<Animal> value2 = (*animals)[1]->clone();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  const tsino::Ref<Kennel> kennel = tsino::make<Kennel>(
      dogs,
      tsino::Optional<tsino::Ref<Animal>>(tsino::downcast<Dog>(dogs->get(1))));
  bool value3 = kennel->best.has() && kennel->best->isA(Puppy::classId);
  tsino::printFirstUnion(
      Serial,
      value3 ? tsino::Union<bool, double>(tsino::downcast<Puppy>(kennel->best).value()->age) : tsino::Union<bool, double>(
          value3));
  Serial.print(F(" "));
  Serial.print(
      kennel->pets->includes(tsino::Ref<Animal>(tsino::downcast<Dog>((*dogs)[0]))) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, kennel);
  Serial.println();
  const auto byName = tsino::makeShared<tsino::Record<tsino::Optional<tsino::Ref<Animal>>>>();
  for (const tsino::Ref<Animal>& d : *dogs) {
    byName->set(
        tsino::toLowerCase(tsino::downcast<Dog>(d)->name),
        tsino::Optional<tsino::Ref<Animal>>(
            tsino::Optional<tsino::Ref<Dog>>(tsino::downcast<Dog>(d))));
  }
  const tsino::Optional<tsino::Ref<Animal>> p = byName->get(F("pip"));
  if (p.has() && p->isA(Dog::classId)) {
    tsino::downcast<Dog>(p).value()->tricks = tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{tsino::allOf(*tsino::downcast<Dog>(p).value()->tricks), F("jump")});
  }
  tsino::Optional<tsino::Ref<Animal>> getResult = byName->get(F("rex"));
  tsino::Optional<tsino::Ref<Animal>> getResult2 = byName->get(F("none"));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult.has() ? tsino::Optional<String>(getResult.value()->speak()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<String>(getResult2.value()->speak()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(tsino::downcast<Dog>(byName->at(F("pip")).value())->tricks->at(-1)));
  tsino::Array<tsino::Union<String, tsino::Ref<Animal>>> gs{
      tsino::allOf(
          dogs->map<tsino::Union<String, tsino::Ref<Animal>>>(
              [](const tsino::Ref<Animal>& value4) -> tsino::Union<String, tsino::Ref<Animal>> {
                return tsino::Union<String, tsino::Ref<Animal>>(
                    tsino::Ref<Animal>(tsino::downcast<Dog>(value4)));
              })),
      tsino::Union<String, tsino::Ref<Animal>>(String(F("stray")))};
  tsino::inspect(
      Serial,
      gs.map<String>(
          [](const tsino::Union<String, tsino::Ref<Animal>>& g) -> String {
            return g.is<String>() ? tsino::toUpperCase(g.get<String>()) : g.get<tsino::Ref<Animal>>()->name;
          }));
  Serial.println();
  const tsino::Ref<LogRepo_Animal> repo = tsino::downcast<LogRepo_Animal>(
      tsino::downcast<LogRepo_Animal>(
          tsino::make<LogRepo_Animal>()->add(
              tsino::makeShared<tsino::Array<tsino::Ref<Animal>>>(dogs->copy())))->add(
          tsino::makeShared<tsino::Array<tsino::Ref<Animal>>>(
              tsino::Array<tsino::Ref<Animal>>{tsino::make<Animal>(F("Long name"))})));
  tsino::Optional<tsino::Ref<Animal>> getResult3 = repo->get(3);
  tsino::inspect(
      Serial,
      repo->map(
          [](const tsino::Ref<Animal>& t, int32_t k) -> String {
            return tsino::concat(String(k), F(":"), t->name);
          }));
  Serial.print(F(" "));
  Serial.print(
      repo->get_first() == tsino::Optional<tsino::Ref<Animal>>(tsino::downcast<Dog>(dogs->get(0))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<String>(getResult3.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, repo->get(100));
  Serial.print(F(" "));
  tsino::inspect(Serial, repo->log);
  Serial.println();
  tsino::Ref<PlainPlugin> value4 = tsino::make<PlainPlugin>(
      F("both"),
      tsino::Optional<tsino::Function<String(tsino::Optional<bool>)>>(
          [](tsino::Optional<bool>) -> String { return F("bye"); }),
      tsino::Optional<tsino::Function<String()>>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>(
          []() -> tsino::Optional<int32_t> { return 9; }));
  PlainPlugin* self = tsino::pointerTo(value4);
  value4->start_ = tsino::Optional<tsino::Function<String()>>(
      [self]() -> String {
        const tsino::Ref<Plugin> held = tsino::Ref<PlainPlugin>(self);
        return tsino::toUpperCase(self->id);
      });
  tsino::Array<tsino::Ref<Plugin>> plugins{
      tsino::Ref<Plugin>(tsino::make<P1>()),
      tsino::Ref<Plugin>(
          tsino::make<PlainPlugin>(
              F("lit"),
              tsino::Optional<tsino::Function<String(tsino::Optional<bool>)>>(
                  [](tsino::Optional<bool> fGiven) -> String {
                    const tsino::Optional<bool> f = fGiven.valueOr(false);
                    return tsino::concat(F("stop "), f.value() ? F("true") : F("false"));
                  }))),
      tsino::Ref<Plugin>(value4)};
  tsino::inspect(
      Serial,
      plugins.map<String>(
          [](const tsino::Ref<Plugin>& x) -> String {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(x->has_start() ? x->start() : String(F("-"))),
                tsino::Union<double, String>(
                    x->stop.has() ? x->stop.value()(true) : String(F("-"))),
                tsino::Union<double, String>((double)x->get_prio().valueOr(0))}.join();
          }));
  Serial.println();
  plugins.sort(
      [](const tsino::Ref<Plugin>& a, const tsino::Ref<Plugin>& b) -> int32_t {
        return b->get_prio().valueOr(0) - a->get_prio().valueOr(0);
      });
  tsino::inspect(
      Serial,
      plugins.map<String>(
          [](const tsino::Ref<Plugin>& plugin) -> String {
            const String& id = plugin->id;
            return id;
          }));
  Serial.println();
  const tsino::Ref<Expr> shared = num(3.0);
  const tsino::Ref<Expr> ex = tsino::make<Expr>(
      F("bin"),
      0.0,
      F("*"),
      shared,
      tsino::make<Expr>(F("bin"), 0.0, F("+"), shared, num(0.5)));
  if (shared->t == F("num")) shared->v = 4.0;
  tsino::inspect(Serial, ev(ex));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(ex));
  Serial.print(F(" "));
  tsino::inspect(Serial, ex);
  Serial.println();
  tsino::Ref<Temp> value5 = tsino::make<Temp>(
      20.0,
      tsino::Function<double()>{},
      tsino::Function<void(double)>{});
  Temp* self2 = tsino::pointerTo(value5);
  value5->get_f = [self2]() -> double { return self2->_c * 9.0 / 5.0 + 32.0; };
  value5->set_f = [self2](double v) { self2->_c = (v - 32.0) * 5.0 / 9.0; };
  const tsino::Ref<Temp> temp = value5;
  temp->set_f(212.0);
  double value6 = temp->get_f() + 1.8;
  temp->set_f(value6);
  (void)value6;
  tsino::inspect(Serial, temp->_c);
  Serial.print(F(" "));
  tsino::inspect(Serial, temp->get_f());
  Serial.print(F(" "));
  tsino::inspect(Serial, temp);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::make<Derived>()->toString()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Ref<Base>>{tsino::make<Base>(), tsino::Ref<Base>(tsino::make<Derived>())}.map<String>(
          [](const tsino::Ref<Base>& value7) -> String { return value7->toString(); }).join());
  Serial.print(F(" "));
  Serial.print(tsino::make<Base>()->toString());
  Serial.println(tsino::make<Derived>()->toString());
  const tsino::Ref<Lie> lie = tsino::parseJson<tsino::Ref<Lie>>(F("{\"a\":1,\"b\":[1,2]}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, lie->b->length() + lie->a);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>>{
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(1.0),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(
              String(F("s"))),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(
              tsino::Null{}),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(
              tsino::Undefined{}),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>, tsino::Undefined>(
              tsino::Optional<tsino::Ref<V>>(tsino::downcast<Dog>(dogs->get(0)))),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(
              tsino::Ref<V>(tsino::make<PlainV>(1))),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(true),
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>(
              tsino::Function<int32_t()>([]() -> int32_t { return 1; }))}.map<String>(
          [](const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>, tsino::Function<int32_t()>>& v) -> String {
            return v.is<tsino::Function<int32_t()>>() ? String(F("fn")) : anyOf(
                Unknown(
                    tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<V>>(
                        v)));
          }));
  Serial.println();
}

void loop() {}
