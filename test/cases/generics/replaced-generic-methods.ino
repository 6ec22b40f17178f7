// replaced-generic-methods: written by tsino from replaced-generic-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct A;
struct B;
struct Node1;
struct Pt;
struct C;
struct Node2;
struct Node3;
struct Op;
struct Boom;
struct Op_;
struct Op2;
struct Op3;
struct Tuple;
struct Op4;

// @run
// Generic methods that subclasses replace, called by the base and by `super`: defaults, errors, results of many types.
struct A : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<uint8_t>> f(int32_t x, tsino::Optional<int32_t> nGiven = {});
  virtual tsino::Shared<tsino::Array<String>> f_string(const String& x, tsino::Optional<int32_t> nGiven = {});
  virtual String g(bool x);
  const __FlashStringHelper* g_boolean_array(const tsino::Array<bool>& x);
  virtual ~A() {}
};

struct B : A {
  tsino::Shared<tsino::Array<uint8_t>> f(int32_t x, tsino::Optional<int32_t> nGiven = {}) override;
  tsino::Shared<tsino::Array<String>> f_string(const String& x, tsino::Optional<int32_t> nGiven = {}) override;
  virtual tsino::Shared<tsino::Array<tsino::Optional<bool>>> f_null(tsino::Optional<bool> x, tsino::Optional<int32_t> nGiven = {});
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> f_number_array(const tsino::Shared<tsino::Array<uint8_t>>& x, tsino::Optional<int32_t> nGiven = {});
};

struct Node1 : tsino::Object {
  int32_t depth = 0;
  void construct();
  virtual String visit(const tsino::Ref<Op>& op);
  virtual tsino::Ref<Pt> visit_Pt(const tsino::Ref<Op_>& op);
  virtual tsino::Function<int32_t(int32_t)> visit_function(const tsino::Ref<Op2>& op);
  virtual tsino::Optional<tsino::Ref<Pt>> visit_Pt_or_null(const tsino::Ref<Op3>& op);
  virtual tsino::Ref<Tuple> visit_Tuple(const tsino::Ref<Op4>& op);
  virtual ~Node1() {}
};

struct Pt : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Pt"), *this);
    out.field(F("x"), this->x);
    out.end();
  }
};

struct C : B {
  tsino::Shared<tsino::Array<uint8_t>> f(int32_t x, tsino::Optional<int32_t> nGiven = {}) final;
  tsino::Shared<tsino::Array<String>> f_string(const String& x, tsino::Optional<int32_t> nGiven = {}) final;
  String g(bool x) final;
  tsino::Shared<tsino::Array<tsino::Optional<bool>>> f_null(tsino::Optional<bool> x, tsino::Optional<int32_t> nGiven = {}) final;
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> f_number_array(const tsino::Shared<tsino::Array<uint8_t>>& x, tsino::Optional<int32_t> nGiven = {}) final;
};

struct Node2 : Node1 {
  String visit(const tsino::Ref<Op>& op) override;
  tsino::Ref<Pt> visit_Pt(const tsino::Ref<Op_>& op) override;
  tsino::Function<int32_t(int32_t)> visit_function(const tsino::Ref<Op2>& op) override;
  tsino::Optional<tsino::Ref<Pt>> visit_Pt_or_null(const tsino::Ref<Op3>& op) override;
  tsino::Ref<Tuple> visit_Tuple(const tsino::Ref<Op4>& op) override;
};

struct Node3 : Node2 {
  String visit(const tsino::Ref<Op>& op) final;
  tsino::Ref<Pt> visit_Pt(const tsino::Ref<Op_>& op) final;
  tsino::Function<int32_t(int32_t)> visit_function(const tsino::Ref<Op2>& op) final;
  tsino::Optional<tsino::Ref<Pt>> visit_Pt_or_null(const tsino::Ref<Op3>& op) final;
  tsino::Ref<Tuple> visit_Tuple(const tsino::Ref<Op4>& op) final;
};

struct Op : tsino::Object {
  virtual String run(int32_t) = 0;
  virtual ~Op() {}
};

struct Boom : Op {
  void construct();
  String run(int32_t x) final;
};

struct Op_ : tsino::Object {
  tsino::Function<tsino::Ref<Pt>(int32_t)> run;
  void construct(tsino::Function<tsino::Ref<Pt>(int32_t)> run) {
    this->run = tsino::moved(run);
  }
};

struct Op2 : tsino::Object {
  tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)> run;
  void construct(tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)> run) {
    this->run = tsino::moved(run);
  }
};

struct Op3 : tsino::Object {
  tsino::Function<tsino::Optional<tsino::Ref<Pt>>(int32_t)> run;
  void construct(tsino::Function<tsino::Optional<tsino::Ref<Pt>>(int32_t)> run) {
    this->run = tsino::moved(run);
  }
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Op4 : tsino::Object {
  tsino::Function<tsino::Ref<Tuple>(int32_t)> run;
  void construct(tsino::Function<tsino::Ref<Tuple>(int32_t)> run) {
    this->run = tsino::moved(run);
  }
};

void A::construct() {}

tsino::Shared<tsino::Array<uint8_t>> A::f(int32_t x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(1);
  return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)x});
}

tsino::Shared<tsino::Array<String>> A::f_string(const String& x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(1);
  return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{x});
}

String A::g(bool x) {
  return F("A");
}

const __FlashStringHelper* A::g_boolean_array(const tsino::Array<bool>& x) {
  return F("A");
}

tsino::Shared<tsino::Array<uint8_t>> B::f(int32_t x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(2);
  tsino::Shared<tsino::Array<uint8_t>> r = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (int32_t i = 0; i < n; i++) r->push((uint8_t)x);
  return r;
}

tsino::Shared<tsino::Array<String>> B::f_string(const String& x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(2);
  tsino::Shared<tsino::Array<String>> r = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (int32_t i = 0; i < n; i++) r->push(x);
  return r;
}

tsino::Shared<tsino::Array<tsino::Optional<bool>>> B::f_null(tsino::Optional<bool> x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(2);
  tsino::Shared<tsino::Array<tsino::Optional<bool>>> r = tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
      tsino::Array<tsino::Optional<bool>>{});
  for (int32_t i = 0; i < n; i++) r->push(x);
  return r;
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> B::f_number_array(const tsino::Shared<tsino::Array<uint8_t>>& x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(2);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> r = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{});
  for (int32_t i = 0; i < n; i++) r->push(x);
  return r;
}

tsino::Shared<tsino::Array<uint8_t>> C::f(int32_t x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(3);
  return tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{tsino::allOf(*B::f(x, n)), (uint8_t)x});
}

tsino::Shared<tsino::Array<String>> C::f_string(const String& x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(3);
  return tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{tsino::allOf(*B::f_string(x, n)), x});
}

String C::g(bool x) {
  return tsino::concat(F("C"), A::g_boolean_array(tsino::Array<bool>{x}));
}

tsino::Shared<tsino::Array<tsino::Optional<bool>>> C::f_null(tsino::Optional<bool> x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(3);
  return tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
      tsino::Array<tsino::Optional<bool>>{tsino::allOf(*B::f_null(x, n)), x});
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> C::f_number_array(const tsino::Shared<tsino::Array<uint8_t>>& x, tsino::Optional<int32_t> nGiven) {
  const int32_t n = nGiven.valueOr(3);
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{tsino::allOf(*B::f_number_array(x, n)), x});
}

void Node1::construct() {
  this->depth = 0;
}

String Node1::visit(const tsino::Ref<Op>& op) {
  this->depth++;
  return op->run(this->depth);
}

tsino::Ref<Pt> Node1::visit_Pt(const tsino::Ref<Op_>& op) {
  this->depth++;
  return op->run(this->depth);
}

tsino::Function<int32_t(int32_t)> Node1::visit_function(const tsino::Ref<Op2>& op) {
  this->depth++;
  return op->run(this->depth);
}

tsino::Optional<tsino::Ref<Pt>> Node1::visit_Pt_or_null(const tsino::Ref<Op3>& op) {
  this->depth++;
  return op->run(this->depth);
}

tsino::Ref<Tuple> Node1::visit_Tuple(const tsino::Ref<Op4>& op) {
  this->depth++;
  return op->run(this->depth);
}

String Node2::visit(const tsino::Ref<Op>& op) {
  const String r = Node1::visit(op);
  if (tsino::thrown()) return {};
  this->depth += 10;
  return r;
}

tsino::Ref<Pt> Node2::visit_Pt(const tsino::Ref<Op_>& op) {
  const tsino::Ref<Pt> r = Node1::visit_Pt(op);
  this->depth += 10;
  return r;
}

tsino::Function<int32_t(int32_t)> Node2::visit_function(const tsino::Ref<Op2>& op) {
  const tsino::Function<int32_t(int32_t)> r = Node1::visit_function(op);
  this->depth += 10;
  return r;
}

tsino::Optional<tsino::Ref<Pt>> Node2::visit_Pt_or_null(const tsino::Ref<Op3>& op) {
  const tsino::Optional<tsino::Ref<Pt>> r = Node1::visit_Pt_or_null(op);
  this->depth += 10;
  return r;
}

tsino::Ref<Tuple> Node2::visit_Tuple(const tsino::Ref<Op4>& op) {
  const tsino::Ref<Tuple> r = Node1::visit_Tuple(op);
  this->depth += 10;
  return r;
}

String Node3::visit(const tsino::Ref<Op>& op) {
  if (this->depth > 20) {
    tsino::raise(tsino::makeError<tsino::Error>(F("deep "), this->depth));
    return {};
  }
  return Node2::visit(op);
}

tsino::Ref<Pt> Node3::visit_Pt(const tsino::Ref<Op_>& op) {
  if (this->depth > 20) {
    tsino::raise(tsino::makeError<tsino::Error>(F("deep "), this->depth));
    return {};
  }
  return Node2::visit_Pt(op);
}

tsino::Function<int32_t(int32_t)> Node3::visit_function(const tsino::Ref<Op2>& op) {
  if (this->depth > 20) {
    tsino::raise(tsino::makeError<tsino::Error>(F("deep "), this->depth));
    return {};
  }
  return Node2::visit_function(op);
}

tsino::Optional<tsino::Ref<Pt>> Node3::visit_Pt_or_null(const tsino::Ref<Op3>& op) {
  if (this->depth > 20) {
    tsino::raise(tsino::makeError<tsino::Error>(F("deep "), this->depth));
    return {};
  }
  return Node2::visit_Pt_or_null(op);
}

tsino::Ref<Tuple> Node3::visit_Tuple(const tsino::Ref<Op4>& op) {
  if (this->depth > 20) {
    tsino::raise(tsino::makeError<tsino::Error>(F("deep "), this->depth));
    return {};
  }
  return Node2::visit_Tuple(op);
}

String Boom::run(int32_t x) {
  if (x > 12) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("x"), x));
    return {};
  }
  return tsino::concat(F("ok"), String(x));
}

void Boom::construct() {}

void Pt::construct(int32_t x) {
  this->x = x;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<A>> xs{
      tsino::make<A>(),
      tsino::Ref<A>(tsino::make<B>()),
      tsino::Ref<A>(tsino::make<C>())};
  for (const tsino::Ref<A>& x : xs) {
    tsino::Shared<tsino::Array<uint8_t>> value = x->f(1);
    tsino::Shared<tsino::Array<String>> value2 = x->f_string(F("s"));
    tsino::Shared<tsino::Array<uint8_t>> value3 = x->f(2, 2);
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::inspect(Serial, value2);
    Serial.print(F(" "));
    Serial.print(x->g(true));
    Serial.print(F(" "));
    tsino::inspect(Serial, value3);
    Serial.println();
  }
  const tsino::Ref<B> b = tsino::make<C>();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> value = b->f_number_array(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  tsino::inspectOrNull(Serial, b->f_null({}));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::Array<tsino::Ref<Node1>> ns{
      tsino::make<Node1>(),
      tsino::Ref<Node1>(tsino::make<Node2>()),
      tsino::Ref<Node1>(tsino::make<Node3>())};
  for (int32_t i = 0; i < 3; i++) {
    for (const tsino::Ref<Node1>& n : ns) {
      {
        String visitResult = n->visit(tsino::make<Boom>());
        if (tsino::thrown()) goto caught;
        Serial.print(i);
        Serial.print(F(" "));
        Serial.println(visitResult);
      }
      caught:;
      if (tsino::thrown()) {
        const tsino::Ref<tsino::Error> e = tsino::caught();
        Serial.print(tsino::withoutFormat(e->name));
        Serial.print(F(" "));
        Serial.println(e->message);
      }
    }
  }
  const tsino::Ref<Pt> p = ns[1]->visit_Pt(
      tsino::make<Op_>([](int32_t x) -> tsino::Ref<Pt> { return tsino::make<Pt>(x); }));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Function<int32_t(int32_t)> f = ns[0]->visit_function(
      tsino::make<Op2>(
          [](int32_t x) -> tsino::Function<int32_t(int32_t)> {
            return [x](int32_t y) -> int32_t { return x + y; };
          }));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Optional<tsino::Ref<Pt>> value2;
  if (ns[2]->depth > 100) {
    value2 = ns[2]->visit_Pt_or_null(
        tsino::make<Op3>(
            [](int32_t x) -> tsino::Optional<tsino::Ref<Pt>> {
              return x > 1000 ? tsino::Optional<tsino::Ref<Pt>>(tsino::make<Pt>(1)) : tsino::Optional<tsino::Ref<Pt>>{};
            }));
    if (tsino::thrown()) tsino::uncaught();
  } else {
    value2 = {};
  }
  const tsino::Optional<tsino::Ref<Pt>> nn = tsino::moved(value2);
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.print(f(5));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, nn);
  Serial.println();
  const tsino::Ref<Tuple> visitResult = ns[1]->visit_Tuple(
      tsino::make<Op4>(
          [](int32_t x) -> tsino::Ref<Tuple> { return tsino::make<Tuple>(x, F("t")); }));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, visitResult);
  Serial.println();
  tsino::inspect(
      Serial,
      ns.map<int32_t>([](const tsino::Ref<Node1>& n) -> int32_t { return n->depth; }));
  Serial.println();
}

void loop() {}
