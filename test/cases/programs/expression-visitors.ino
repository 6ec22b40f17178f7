// expression-visitors: written by tsino from expression-visitors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Visitor;
struct Node;
struct Num;
struct Bin;
struct Neg;
struct Var;
struct Visitor_;
struct Depth;
struct Visitor2;
struct Show;
struct Visitor3;
struct Eval;
struct Visitor4;
struct Simplify;
struct Visitor5;

struct Visitor : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Num>&)> num;
  tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Bin>&)> bin;
  tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Neg>&)> neg;
  tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Var>&)> variable;
  void construct(tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Num>&)> num, tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Bin>&)> bin, tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Neg>&)> neg, tsino::Function<tsino::Shared<tsino::Record<int32_t>>(const tsino::Ref<Var>&)> variable) {
    this->num = tsino::moved(num);
    this->bin = tsino::moved(bin);
    this->neg = tsino::moved(neg);
    this->variable = tsino::moved(variable);
  }
};

struct Node : tsino::Chained {
  void construct();
  virtual tsino::Shared<tsino::Record<int32_t>> accept(const tsino::Ref<Visitor>& v) = 0;
  virtual String accept_string(const tsino::Ref<Visitor2>& v) = 0;
  virtual void accept_void(const tsino::Ref<Visitor5>& v) = 0;
  virtual int32_t accept_number(const tsino::Ref<Visitor_>& v) = 0;
  virtual tsino::Optional<double> accept_number_or_undefined(const tsino::Ref<Visitor3>& v) = 0;
  virtual tsino::Ref<Node> accept_Node(const tsino::Ref<Visitor4>& v) = 0;
  int32_t get_depth();
  virtual ~Node() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Num : Node {
  double value = 0;
  void construct(double value);
  tsino::Shared<tsino::Record<int32_t>> accept(const tsino::Ref<Visitor>& v) final;
  String accept_string(const tsino::Ref<Visitor2>& v) final;
  void accept_void(const tsino::Ref<Visitor5>& v) final;
  int32_t accept_number(const tsino::Ref<Visitor_>& v) final;
  tsino::Optional<double> accept_number_or_undefined(const tsino::Ref<Visitor3>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<Visitor4>& v) final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Node::isA(asked); }
};

struct Bin : Node {
  String op;
  tsino::Ref<Node> left;
  tsino::Ref<Node> right;
  void construct(String op, tsino::Ref<Node> left, tsino::Ref<Node> right);
  tsino::Shared<tsino::Record<int32_t>> accept(const tsino::Ref<Visitor>& v) final;
  String accept_string(const tsino::Ref<Visitor2>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<Visitor4>& v) final;
  tsino::Optional<double> accept_number_or_undefined(const tsino::Ref<Visitor3>& v) final;
  void accept_void(const tsino::Ref<Visitor5>& v) final;
  int32_t accept_number(const tsino::Ref<Visitor_>& v) final;
};

struct Neg : Node {
  tsino::Ref<Node> inner;
  void construct(tsino::Ref<Node> inner);
  tsino::Shared<tsino::Record<int32_t>> accept(const tsino::Ref<Visitor>& v) final;
  String accept_string(const tsino::Ref<Visitor2>& v) final;
  void accept_void(const tsino::Ref<Visitor5>& v) final;
  int32_t accept_number(const tsino::Ref<Visitor_>& v) final;
  tsino::Optional<double> accept_number_or_undefined(const tsino::Ref<Visitor3>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<Visitor4>& v) final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Node::isA(asked); }
};

struct Var : Node {
  String name;
  void construct(String name);
  tsino::Shared<tsino::Record<int32_t>> accept(const tsino::Ref<Visitor>& v) final;
  String accept_string(const tsino::Ref<Visitor2>& v) final;
  void accept_void(const tsino::Ref<Visitor5>& v) final;
  int32_t accept_number(const tsino::Ref<Visitor_>& v) final;
  tsino::Optional<double> accept_number_or_undefined(const tsino::Ref<Visitor3>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<Visitor4>& v) final;
};

struct Visitor_ : tsino::Object {
  virtual int32_t num(const tsino::Ref<Num>&) = 0;
  virtual int32_t bin(const tsino::Ref<Bin>&) = 0;
  virtual int32_t neg(const tsino::Ref<Neg>&) = 0;
  virtual int32_t variable(const tsino::Ref<Var>&) = 0;
  virtual ~Visitor_() {}
};

struct Depth : Visitor_ {
  void construct();
  int32_t num(const tsino::Ref<Num>&) final;
  int32_t bin(const tsino::Ref<Bin>& b) final;
  int32_t neg(const tsino::Ref<Neg>& n) final;
  int32_t variable(const tsino::Ref<Var>&) final;
};

struct Visitor2 : tsino::Object {
  virtual String num(const tsino::Ref<Num>&) = 0;
  virtual String bin(const tsino::Ref<Bin>&) = 0;
  virtual String neg(const tsino::Ref<Neg>&) = 0;
  virtual String variable(const tsino::Ref<Var>&) = 0;
  virtual ~Visitor2() {}
};

struct Show : Visitor2 {
  void construct();
  String num(const tsino::Ref<Num>& num) final;
  String bin(const tsino::Ref<Bin>& b) final;
  String neg(const tsino::Ref<Neg>& n) final;
  String variable(const tsino::Ref<Var>& v) final;
};

struct Visitor3 : tsino::Object {
  virtual tsino::Optional<double> num(const tsino::Ref<Num>&) = 0;
  virtual tsino::Optional<double> bin(const tsino::Ref<Bin>&) = 0;
  virtual tsino::Optional<double> neg(const tsino::Ref<Neg>&) = 0;
  virtual tsino::Optional<int32_t> variable(const tsino::Ref<Var>&) = 0;
  virtual ~Visitor3() {}
};

struct Eval : Visitor3 {
  tsino::Shared<tsino::Map<String, uint8_t>> env;
  void construct(tsino::Shared<tsino::Map<String, uint8_t>> env);
  tsino::Optional<double> num(const tsino::Ref<Num>& n) final;
  tsino::Optional<double> bin(const tsino::Ref<Bin>& b) final;
  tsino::Optional<double> neg(const tsino::Ref<Neg>& n) final;
  tsino::Optional<int32_t> variable(const tsino::Ref<Var>& v) final;
};

struct Visitor4 : tsino::Object {
  virtual tsino::Ref<Node> num(const tsino::Ref<Num>&) = 0;
  virtual tsino::Ref<Node> bin(const tsino::Ref<Bin>&) = 0;
  virtual tsino::Ref<Node> neg(const tsino::Ref<Neg>&) = 0;
  virtual tsino::Ref<Node> variable(const tsino::Ref<Var>&) = 0;
  virtual ~Visitor4() {}
};

struct Simplify : Visitor4 {
  void construct();
  tsino::Ref<Node> num(const tsino::Ref<Num>& n) final;
  tsino::Ref<Node> variable(const tsino::Ref<Var>& v) final;
  tsino::Ref<Node> neg(const tsino::Ref<Neg>& n) final;
  tsino::Ref<Node> bin(const tsino::Ref<Bin>& b) final;
};

struct Visitor5 : tsino::Object {
  tsino::Function<void(const tsino::Ref<Num>&)> num;
  tsino::Function<void(const tsino::Ref<Bin>&)> bin;
  tsino::Function<void(const tsino::Ref<Neg>&)> neg;
  tsino::Function<void(const tsino::Ref<Var>&)> variable;
  void construct(tsino::Function<void(const tsino::Ref<Num>&)> num, tsino::Function<void(const tsino::Ref<Bin>&)> bin, tsino::Function<void(const tsino::Ref<Neg>&)> neg, tsino::Function<void(const tsino::Ref<Var>&)> variable) {
    this->num = tsino::moved(num);
    this->bin = tsino::moved(bin);
    this->neg = tsino::moved(neg);
    this->variable = tsino::moved(variable);
  }
};

int32_t Node::get_depth() {
  return this->accept_number(tsino::make<Depth>());
}

void Node::construct() {}

void Num::construct(double value) {
  Node::construct();
  this->value = value;
}

tsino::Shared<tsino::Record<int32_t>> Num::accept(const tsino::Ref<Visitor>& v) {
  return v->num(tsino::Ref<Num>(this));
}

String Num::accept_string(const tsino::Ref<Visitor2>& v) {
  return v->num(tsino::Ref<Num>(this));
}

void Num::accept_void(const tsino::Ref<Visitor5>& v) {
  v->num(tsino::Ref<Num>(this));
}

int32_t Num::accept_number(const tsino::Ref<Visitor_>& v) {
  return v->num(tsino::Ref<Num>(this));
}

tsino::Optional<double> Num::accept_number_or_undefined(const tsino::Ref<Visitor3>& v) {
  return v->num(tsino::Ref<Num>(this));
}

tsino::Ref<Node> Num::accept_Node(const tsino::Ref<Visitor4>& v) {
  return v->num(tsino::Ref<Num>(this));
}

void Bin::construct(String op, tsino::Ref<Node> left, tsino::Ref<Node> right) {
  Node::construct();
  this->op = tsino::moved(op);
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

tsino::Shared<tsino::Record<int32_t>> Bin::accept(const tsino::Ref<Visitor>& v) {
  return v->bin(tsino::Ref<Bin>(this));
}

String Bin::accept_string(const tsino::Ref<Visitor2>& v) {
  return v->bin(tsino::Ref<Bin>(this));
}

tsino::Ref<Node> Bin::accept_Node(const tsino::Ref<Visitor4>& v) {
  return v->bin(tsino::Ref<Bin>(this));
}

tsino::Optional<double> Bin::accept_number_or_undefined(const tsino::Ref<Visitor3>& v) {
  return v->bin(tsino::Ref<Bin>(this));
}

void Bin::accept_void(const tsino::Ref<Visitor5>& v) {
  v->bin(tsino::Ref<Bin>(this));
}

int32_t Bin::accept_number(const tsino::Ref<Visitor_>& v) {
  return v->bin(tsino::Ref<Bin>(this));
}

void Neg::construct(tsino::Ref<Node> inner) {
  Node::construct();
  this->inner = tsino::moved(inner);
}

tsino::Shared<tsino::Record<int32_t>> Neg::accept(const tsino::Ref<Visitor>& v) {
  return v->neg(tsino::Ref<Neg>(this));
}

String Neg::accept_string(const tsino::Ref<Visitor2>& v) {
  return v->neg(tsino::Ref<Neg>(this));
}

void Neg::accept_void(const tsino::Ref<Visitor5>& v) {
  v->neg(tsino::Ref<Neg>(this));
}

int32_t Neg::accept_number(const tsino::Ref<Visitor_>& v) {
  return v->neg(tsino::Ref<Neg>(this));
}

tsino::Optional<double> Neg::accept_number_or_undefined(const tsino::Ref<Visitor3>& v) {
  return v->neg(tsino::Ref<Neg>(this));
}

tsino::Ref<Node> Neg::accept_Node(const tsino::Ref<Visitor4>& v) {
  return v->neg(tsino::Ref<Neg>(this));
}

void Var::construct(String name) {
  Node::construct();
  this->name = tsino::moved(name);
}

tsino::Shared<tsino::Record<int32_t>> Var::accept(const tsino::Ref<Visitor>& v) {
  return v->variable(tsino::Ref<Var>(this));
}

String Var::accept_string(const tsino::Ref<Visitor2>& v) {
  return v->variable(tsino::Ref<Var>(this));
}

void Var::accept_void(const tsino::Ref<Visitor5>& v) {
  v->variable(tsino::Ref<Var>(this));
}

int32_t Var::accept_number(const tsino::Ref<Visitor_>& v) {
  return v->variable(tsino::Ref<Var>(this));
}

tsino::Optional<double> Var::accept_number_or_undefined(const tsino::Ref<Visitor3>& v) {
  return tsino::convertOptional(v->variable(tsino::Ref<Var>(this)));
}

tsino::Ref<Node> Var::accept_Node(const tsino::Ref<Visitor4>& v) {
  return v->variable(tsino::Ref<Var>(this));
}

int32_t Depth::num(const tsino::Ref<Num>&) {
  return 1;
}

int32_t Depth::bin(const tsino::Ref<Bin>& b) {
  return 1
      + tsino::maximum<int32_t>(
      b->left->accept_number(tsino::Ref<Depth>(this)),
      b->right->accept_number(tsino::Ref<Depth>(this)));
}

int32_t Depth::neg(const tsino::Ref<Neg>& n) {
  return 1 + n->inner->accept_number(tsino::Ref<Depth>(this));
}

int32_t Depth::variable(const tsino::Ref<Var>&) {
  return 1;
}

void Depth::construct() {}

String Show::num(const tsino::Ref<Num>& num) {
  const double value = num->value;
  return tsino::toText(value);
}

String Show::bin(const tsino::Ref<Bin>& b) {
  tsino::Array<String> mapResult = tsino::Array<tsino::Ref<Node>>{b->left, b->right}.map<String>(
      [&](const tsino::Ref<Node>& n) -> String { return n->accept_string(tsino::Ref<Show>(this)); });
  const String& l = mapResult[0];
  const String& r = mapResult[1];
  return tsino::concat(F("("), l, F(" "), b->op, F(" "), r, F(")"));
}

String Show::neg(const tsino::Ref<Neg>& n) {
  return tsino::concat(F("-"), n->inner->accept_string(tsino::Ref<Show>(this)));
}

String Show::variable(const tsino::Ref<Var>& v) {
  return v->name;
}

void Show::construct() {}

void Eval::construct(tsino::Shared<tsino::Map<String, uint8_t>> env) {
  this->env = tsino::moved(env);
}

tsino::Optional<double> Eval::num(const tsino::Ref<Num>& n) {
  return n->value;
}

tsino::Optional<double> Eval::bin(const tsino::Ref<Bin>& b) {
  const tsino::Optional<double> l = b->left->accept_number_or_undefined(tsino::Ref<Eval>(this));
  const tsino::Optional<double> r = b->right->accept_number_or_undefined(tsino::Ref<Eval>(this));
  if (!l.has() || !r.has()) return {};
  return tsino::Optional<double>(b->op == F("+") ? l.value() + r.value() : l.value() * r.value());
}

tsino::Optional<double> Eval::neg(const tsino::Ref<Neg>& n) {
  const tsino::Optional<double> v = n->inner->accept_number_or_undefined(tsino::Ref<Eval>(this));
  return !v.has() ? tsino::Optional<double>{} : tsino::Optional<double>(-v.value());
}

tsino::Optional<int32_t> Eval::variable(const tsino::Ref<Var>& v) {
  return tsino::convertOptional(this->env->get(v->name));
}

tsino::Ref<Node> Simplify::num(const tsino::Ref<Num>& n) {
  return n;
}

tsino::Ref<Node> Simplify::variable(const tsino::Ref<Var>& v) {
  return v;
}

tsino::Ref<Node> Simplify::neg(const tsino::Ref<Neg>& n) {
  const tsino::Ref<Node> i = n->inner->accept_Node(tsino::Ref<Simplify>(this));
  return i->isA(Neg::classId) ? tsino::downcast<Neg>(i)->inner : i->isA(Num::classId) ? tsino::Ref<Node>(
      tsino::make<Num>(-tsino::downcast<Num>(i)->value)) : tsino::Ref<Node>(tsino::make<Neg>(i));
}

tsino::Ref<Node> Simplify::bin(const tsino::Ref<Bin>& b) {
  const tsino::Ref<Node> l = b->left->accept_Node(tsino::Ref<Simplify>(this));
  const tsino::Ref<Node> r = b->right->accept_Node(tsino::Ref<Simplify>(this));
  if (l->isA(Num::classId) && r->isA(Num::classId)) {
    return tsino::make<Num>(
        b->op == F("+") ? tsino::downcast<Num>(l)->value + tsino::downcast<Num>(r)->value : tsino::downcast<Num>(
            l)->value * tsino::downcast<Num>(r)->value);
  }
  if (b->op == F("*")
      && ((l->isA(Num::classId) && tsino::downcast<Num>(l)->value == 0.0)
      || (r->isA(Num::classId) && tsino::downcast<Num>(r)->value == 0.0))) {
    return tsino::make<Num>(0.0);
  }
  return l == b->left && r == b->right ? b : tsino::make<Bin>(b->op, l, r);
}

void Simplify::construct() {}
const tsino::Ref<Visitor> count = tsino::make<Visitor>(
    [](const tsino::Ref<Num>&) -> tsino::Shared<tsino::Record<int32_t>> {
      return tsino::makeRecord<int32_t>({{F("num"), 1}});
    },
    [](const tsino::Ref<Bin>& b) -> tsino::Shared<tsino::Record<int32_t>> {
      const auto out = tsino::makeShared<tsino::Record<int32_t>>(b->left->accept(count)->copy());
      tsino::Shared<tsino::Record<int32_t>> list = b->right->accept(count);
      tsino::Record<int32_t> entries = list->copy();
      for (const auto& entry : entries.entries()) {
        const String k = entry.key();
        const int32_t n = entry.value();
        out->set(k, out->get(k).valueOr(0) + n);
      }
      return out;
    },
    [](const tsino::Ref<Neg>& n) -> tsino::Shared<tsino::Record<int32_t>> {
      return n->inner->accept(count);
    },
    [](const tsino::Ref<Var>& v) -> tsino::Shared<tsino::Record<int32_t>> {
      return tsino::makeRecord<int32_t>({{v->name, 1}});
    });
tsino::Array<String> visited;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Var> x = tsino::make<Var>(F("x"));
  const tsino::Ref<Bin> e = tsino::make<Bin>(
      F("+"),
      tsino::make<Bin>(F("*"), tsino::make<Num>(0.0), x),
      tsino::make<Neg>(
          tsino::make<Neg>(
              tsino::make<Bin>(
                  F("+"),
                  tsino::make<Num>(1.5),
                  tsino::make<Bin>(F("*"), x, tsino::make<Num>(2.0))))));
  Serial.print(tsino::withoutFormat(e->accept_string(tsino::make<Show>())));
  Serial.print(F(" "));
  Serial.print(e->get_depth());
  Serial.print(F(" "));
  Serial.println(e->accept_Node(tsino::make<Simplify>())->accept_string(tsino::make<Show>()));
  tsino::Shared<tsino::Record<int32_t>> value = e->accept(count);
  tsino::inspect(
      Serial,
      e->accept_number_or_undefined(
          tsino::make<Eval>(tsino::makeMap<String, uint8_t>({{F("x"), 4}}))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      e->accept_number_or_undefined(
          tsino::make<Eval>(tsino::makeShared<tsino::Map<String, uint8_t>>())));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::Ref<Visitor5> value2 = tsino::make<Visitor5>(
      [](const tsino::Ref<Num>& n) {
        visited.push(tsino::concat(F("n"), tsino::toText(n->value)));
      },
      tsino::Function<void(const tsino::Ref<Bin>&)>{},
      tsino::Function<void(const tsino::Ref<Neg>&)>{},
      [](const tsino::Ref<Var>&) { visited.push(F("v")); });
  Visitor5* self = tsino::pointerTo(value2);
  value2->neg = [self](const tsino::Ref<Neg>& n) {
    const tsino::Ref<Visitor5> held = tsino::Ref<Visitor5>(self);
    n->inner->accept_void(tsino::Ref<Visitor5>(self));
  };
  value2->bin = [self](const tsino::Ref<Bin>& b) {
    const tsino::Ref<Visitor5> held = tsino::Ref<Visitor5>(self);
    b->left->accept_void(tsino::Ref<Visitor5>(self));
    visited.push(b->op);
    b->right->accept_void(tsino::Ref<Visitor5>(self));
  };
  e->accept_void(value2);
  Serial.println(visited.join(F(" ")));
}

void loop() {}
