// visitors: written by tsino from visitors.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Visitor;
struct Expr;
struct Num;
struct Add;
struct Neg;
struct Visitor_;
struct Visitor2;
struct Evaluate;
struct Visitor3;
struct Print_;

struct Visitor : tsino::Object {
  tsino::Function<void(const tsino::Ref<Num>&)> num;
  tsino::Function<void(const tsino::Ref<Add>&)> add;
  tsino::Function<void(const tsino::Ref<Neg>&)> neg;
  void construct(tsino::Function<void(const tsino::Ref<Num>&)> num, tsino::Function<void(const tsino::Ref<Add>&)> add, tsino::Function<void(const tsino::Ref<Neg>&)> neg) {
    this->num = tsino::moved(num);
    this->add = tsino::moved(add);
    this->neg = tsino::moved(neg);
  }
};

struct Expr : tsino::Chained {
  void construct();
  virtual void accept(const tsino::Ref<Visitor>& visitor) = 0;
  virtual tsino::Optional<String> accept_string_or_undefined(const tsino::Ref<Visitor_>& visitor) = 0;
  virtual double accept_number(const tsino::Ref<Visitor2>& visitor) = 0;
  virtual String accept_string(const tsino::Ref<Visitor3>& visitor) = 0;
  virtual ~Expr() {}
};

struct Num : Expr {
  double value = 0;
  void construct(double value);
  void accept(const tsino::Ref<Visitor>& visitor) final;
  tsino::Optional<String> accept_string_or_undefined(const tsino::Ref<Visitor_>& visitor) final;
  double accept_number(const tsino::Ref<Visitor2>& visitor) final;
  String accept_string(const tsino::Ref<Visitor3>& visitor) final;
};

struct Add : Expr {
  tsino::Ref<Expr> left;
  tsino::Ref<Expr> right;
  void construct(tsino::Ref<Expr> left, tsino::Ref<Expr> right);
  void accept(const tsino::Ref<Visitor>& v) final;
  tsino::Optional<String> accept_string_or_undefined(const tsino::Ref<Visitor_>& v) final;
  double accept_number(const tsino::Ref<Visitor2>& v) final;
  String accept_string(const tsino::Ref<Visitor3>& v) final;
};

struct Neg : Expr {
  tsino::Ref<Expr> of;
  void construct(tsino::Ref<Expr> of);
  void accept(const tsino::Ref<Visitor>& visitor) final;
  tsino::Optional<String> accept_string_or_undefined(const tsino::Ref<Visitor_>& visitor) final;
  double accept_number(const tsino::Ref<Visitor2>& visitor) final;
  String accept_string(const tsino::Ref<Visitor3>& visitor) final;
};

struct Visitor_ : tsino::Object {
  tsino::Function<tsino::Optional<String>(const tsino::Ref<Num>&)> num;
  tsino::Function<tsino::Optional<String>(const tsino::Ref<Add>&)> add;
  tsino::Function<tsino::Optional<String>(const tsino::Ref<Neg>&)> neg;
  void construct(tsino::Function<tsino::Optional<String>(const tsino::Ref<Num>&)> num, tsino::Function<tsino::Optional<String>(const tsino::Ref<Add>&)> add, tsino::Function<tsino::Optional<String>(const tsino::Ref<Neg>&)> neg) {
    this->num = tsino::moved(num);
    this->add = tsino::moved(add);
    this->neg = tsino::moved(neg);
  }
};

struct Visitor2 : tsino::Object {
  virtual double num(const tsino::Ref<Num>&) = 0;
  virtual double add(const tsino::Ref<Add>&) = 0;
  virtual double neg(const tsino::Ref<Neg>&) = 0;
  virtual ~Visitor2() {}
};

struct Evaluate : Visitor2 {
  void construct();
  double num(const tsino::Ref<Num>& n) final;
  double add(const tsino::Ref<Add>& a) final;
  double neg(const tsino::Ref<Neg>& n) final;
};

struct Visitor3 : tsino::Object {
  virtual String num(const tsino::Ref<Num>&) = 0;
  virtual String add(const tsino::Ref<Add>&) = 0;
  virtual String neg(const tsino::Ref<Neg>&) = 0;
  virtual ~Visitor3() {}
};

struct Print_ : Visitor3 {
  void construct();
  String num(const tsino::Ref<Num>& n) final;
  String add(const tsino::Ref<Add>& a) final;
  String neg(const tsino::Ref<Neg>& n) final;
};

void Expr::construct() {}

void Num::construct(double value) {
  Expr::construct();
  this->value = value;
}

void Num::accept(const tsino::Ref<Visitor>& visitor) {
  visitor->num(tsino::Ref<Num>(this));
}

tsino::Optional<String> Num::accept_string_or_undefined(const tsino::Ref<Visitor_>& visitor) {
  return visitor->num(tsino::Ref<Num>(this));
}

double Num::accept_number(const tsino::Ref<Visitor2>& visitor) {
  return visitor->num(tsino::Ref<Num>(this));
}

String Num::accept_string(const tsino::Ref<Visitor3>& visitor) {
  return visitor->num(tsino::Ref<Num>(this));
}

void Add::construct(tsino::Ref<Expr> left, tsino::Ref<Expr> right) {
  Expr::construct();
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

void Add::accept(const tsino::Ref<Visitor>& v) {
  v->add(tsino::Ref<Add>(this));
}

tsino::Optional<String> Add::accept_string_or_undefined(const tsino::Ref<Visitor_>& v) {
  return v->add(tsino::Ref<Add>(this));
}

double Add::accept_number(const tsino::Ref<Visitor2>& v) {
  return v->add(tsino::Ref<Add>(this));
}

String Add::accept_string(const tsino::Ref<Visitor3>& v) {
  return v->add(tsino::Ref<Add>(this));
}

void Neg::construct(tsino::Ref<Expr> of) {
  Expr::construct();
  this->of = tsino::moved(of);
}

void Neg::accept(const tsino::Ref<Visitor>& visitor) {
  visitor->neg(tsino::Ref<Neg>(this));
}

tsino::Optional<String> Neg::accept_string_or_undefined(const tsino::Ref<Visitor_>& visitor) {
  return visitor->neg(tsino::Ref<Neg>(this));
}

double Neg::accept_number(const tsino::Ref<Visitor2>& visitor) {
  return visitor->neg(tsino::Ref<Neg>(this));
}

String Neg::accept_string(const tsino::Ref<Visitor3>& visitor) {
  return visitor->neg(tsino::Ref<Neg>(this));
}

double Evaluate::num(const tsino::Ref<Num>& n) {
  return n->value;
}

double Evaluate::add(const tsino::Ref<Add>& a) {
  return a->left->accept_number(tsino::Ref<Evaluate>(this))
      + a->right->accept_number(tsino::Ref<Evaluate>(this));
}

double Evaluate::neg(const tsino::Ref<Neg>& n) {
  return -n->of->accept_number(tsino::Ref<Evaluate>(this));
}

void Evaluate::construct() {}

String Print_::num(const tsino::Ref<Num>& n) {
  return tsino::toText(n->value);
}

String Print_::add(const tsino::Ref<Add>& a) {
  return tsino::concat(
      F("("),
      a->left->accept_string(tsino::Ref<Print_>(this)),
      F(" + "),
      a->right->accept_string(tsino::Ref<Print_>(this)),
      F(")"));
}

String Print_::neg(const tsino::Ref<Neg>& n) {
  return tsino::concat(
      F("-"),
      n->of->accept_string(tsino::Ref<Print_>(this)),
      F("="),
      tsino::toText(n->accept_number(tsino::make<Evaluate>())));
}

void Print_::construct() {}
int32_t total = 0;
const tsino::Ref<Visitor> count = tsino::make<Visitor>(
    [](const tsino::Ref<Num>&) { total += 1; },
    [](const tsino::Ref<Add>& a) {
      a->left->accept(count);
      a->right->accept(count);
    },
    [](const tsino::Ref<Neg>& n) { n->of->accept(count); });

const tsino::Ref<Visitor_> find = tsino::make<Visitor_>(
    [](const tsino::Ref<Num>& n) -> tsino::Optional<String> {
      return n->value > 2.0 ? tsino::Optional<String>(
          tsino::concat(F("big "), tsino::toText(n->value))) : tsino::Optional<String>{};
    },
    [](const tsino::Ref<Add>& a) -> tsino::Optional<String> {
      tsino::Optional<String> acceptResult = a->left->accept_string_or_undefined(find);
      return acceptResult.has() ? acceptResult : a->right->accept_string_or_undefined(find);
    },
    [](const tsino::Ref<Neg>& n) -> tsino::Optional<String> {
      return n->of->accept_string_or_undefined(find);
    });

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Expr> tree = tsino::make<Add>(
      tsino::make<Num>(1.0),
      tsino::make<Neg>(tsino::make<Add>(tsino::make<Num>(2.0), tsino::make<Num>(3.5))));
  tsino::inspect(Serial, tree->accept_number(tsino::make<Evaluate>()));
  Serial.println();
  Serial.println(tree->accept_string(tsino::make<Print_>()));
  tree->accept(count);
  Serial.println(total);
  Serial.print(tsino::withoutFormat(tsino::optionalText(tree->accept_string_or_undefined(find))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::make<Num>(1.0)->accept_string_or_undefined(find)));
}

void loop() {}
