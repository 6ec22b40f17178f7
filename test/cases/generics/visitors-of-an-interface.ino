// visitors-of-an-interface: written by tsino from visitors-of-an-interface.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Node;
struct V;
struct Count;
struct Lit;
struct Bin;
struct V_;
struct Depth;
struct V2;
struct Lines;
struct V3;
struct Fold;
struct V4;
struct Value;

struct Node : tsino::Chained {
  virtual int32_t accept(const tsino::Ref<V_>&) = 0;
  virtual tsino::Shared<tsino::Array<String>> accept_string_array(const tsino::Ref<V2>&) = 0;
  virtual tsino::Ref<Node> accept_Node(const tsino::Ref<V3>&) = 0;
  virtual void accept_void(const tsino::Ref<V>&) = 0;
  virtual tsino::Optional<int32_t> accept_number_or_undefined(const tsino::Ref<V4>&) = 0;
  virtual ~Node() {}
};

struct V : tsino::Chained {
  virtual void lit(int32_t) = 0;
  virtual void bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) = 0;
  virtual ~V() {}
};

struct Count : V {
  int32_t n = 0;
  void construct();
  void lit(int32_t) final;
  void bin(const String& _o, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) final;
};

struct Lit : Node {
  int32_t n = 0;
  void construct(int32_t n);
  int32_t accept(const tsino::Ref<V_>& v) final;
  tsino::Shared<tsino::Array<String>> accept_string_array(const tsino::Ref<V2>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<V3>& v) final;
  void accept_void(const tsino::Ref<V>& v) final;
  tsino::Optional<int32_t> accept_number_or_undefined(const tsino::Ref<V4>& v) final;
};

struct Bin : Node {
  String op;
  tsino::Ref<Node> l;
  tsino::Ref<Node> r;
  void construct(String op, tsino::Ref<Node> l, tsino::Ref<Node> r);
  int32_t accept(const tsino::Ref<V_>& v) final;
  tsino::Shared<tsino::Array<String>> accept_string_array(const tsino::Ref<V2>& v) final;
  tsino::Ref<Node> accept_Node(const tsino::Ref<V3>& v) final;
  void accept_void(const tsino::Ref<V>& v) final;
  tsino::Optional<int32_t> accept_number_or_undefined(const tsino::Ref<V4>& v) final;
};

struct V_ : tsino::Chained {
  virtual int32_t lit(int32_t) = 0;
  virtual int32_t bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) = 0;
  virtual ~V_() {}
};

struct Depth : V_ {
  void construct();
  int32_t lit(int32_t) final;
  int32_t bin(const String& _op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) final;
};

struct V2 : tsino::Chained {
  virtual tsino::Shared<tsino::Array<String>> lit(int32_t) = 0;
  virtual tsino::Shared<tsino::Array<String>> bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) = 0;
  virtual ~V2() {}
};

struct Lines : V2 {
  int32_t indent = 0;
  void construct();
  tsino::Shared<tsino::Array<String>> lit(int32_t n) final;
  tsino::Shared<tsino::Array<String>> bin(const String& op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) final;
};

struct V3 : tsino::Chained {
  virtual tsino::Ref<Node> lit(int32_t) = 0;
  virtual tsino::Ref<Node> bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) = 0;
  virtual ~V3() {}
};

struct Fold : V3 {
  void construct();
  tsino::Ref<Node> lit(int32_t n) final;
  tsino::Ref<Node> bin(const String& op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) final;
};

struct V4 : tsino::Chained {
  virtual tsino::Optional<int32_t> lit(int32_t) = 0;
  virtual tsino::Optional<int32_t> bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) = 0;
  virtual ~V4() {}
};

struct Value : V4 {
  void construct();
  tsino::Optional<int32_t> lit(int32_t n) final;
  tsino::Optional<int32_t> bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) final;
};

void Lit::construct(int32_t n) {
  this->n = n;
}

int32_t Lit::accept(const tsino::Ref<V_>& v) {
  return v->lit(this->n);
}

tsino::Shared<tsino::Array<String>> Lit::accept_string_array(const tsino::Ref<V2>& v) {
  return v->lit(this->n);
}

tsino::Ref<Node> Lit::accept_Node(const tsino::Ref<V3>& v) {
  return v->lit(this->n);
}

void Lit::accept_void(const tsino::Ref<V>& v) {
  v->lit(this->n);
}

tsino::Optional<int32_t> Lit::accept_number_or_undefined(const tsino::Ref<V4>& v) {
  return v->lit(this->n);
}

void Bin::construct(String op, tsino::Ref<Node> l, tsino::Ref<Node> r) {
  this->op = tsino::moved(op);
  this->l = tsino::moved(l);
  this->r = tsino::moved(r);
}

int32_t Bin::accept(const tsino::Ref<V_>& v) {
  return v->bin(this->op, this->l, this->r);
}

tsino::Shared<tsino::Array<String>> Bin::accept_string_array(const tsino::Ref<V2>& v) {
  return v->bin(this->op, this->l, this->r);
}

tsino::Ref<Node> Bin::accept_Node(const tsino::Ref<V3>& v) {
  return v->bin(this->op, this->l, this->r);
}

void Bin::accept_void(const tsino::Ref<V>& v) {
  v->bin(this->op, this->l, this->r);
}

tsino::Optional<int32_t> Bin::accept_number_or_undefined(const tsino::Ref<V4>& v) {
  return v->bin(this->op, this->l, this->r);
}

int32_t Depth::lit(int32_t) {
  return 1;
}

int32_t Depth::bin(const String& _op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) {
  return 1
      + tsino::maximum<int32_t>(
      l->accept(tsino::Ref<Depth>(this)),
      r->accept(tsino::Ref<Depth>(this)));
}

void Depth::construct() {}

tsino::Shared<tsino::Array<String>> Lines::lit(int32_t n) {
  return tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{tsino::concat(tsino::repeat(F(" "), this->indent), String(n))});
}

tsino::Shared<tsino::Array<String>> Lines::bin(const String& op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) {
  const int32_t d = l->accept(tsino::make<Depth>());
  String head = tsino::concat(tsino::repeat(F(" "), this->indent), op, String(d));
  this->indent += 2;
  tsino::Array<String> value{tsino::allOf(*l->accept_string_array(tsino::Ref<Lines>(this)))};
  tsino::Shared<tsino::Array<String>> lines = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::moved(head),
          tsino::allOf(value),
          tsino::allOf(*r->accept_string_array(tsino::Ref<Lines>(this)))});
  this->indent -= 2;
  return lines;
}

void Lines::construct() {
  this->indent = 0;
}

tsino::Ref<Node> Fold::lit(int32_t n) {
  return tsino::make<Lit>(n);
}

tsino::Ref<Node> Fold::bin(const String& op, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) {
  tsino::Ref<Node> a = l->accept_Node(tsino::Ref<Fold>(this));
  tsino::Ref<Node> b = r->accept_Node(tsino::Ref<Fold>(this));
  const tsino::Optional<int32_t> x = a->accept_number_or_undefined(tsino::make<Value>());
  const tsino::Optional<int32_t> y = b->accept_number_or_undefined(tsino::make<Value>());
  return x.has() && y.has() && op == F("+") ? tsino::Ref<Node>(
      tsino::make<Lit>(x.value() + y.value())) : tsino::Ref<Node>(
      tsino::make<Bin>(op, tsino::moved(a), tsino::moved(b)));
}

void Fold::construct() {}

tsino::Optional<int32_t> Value::lit(int32_t n) {
  return n;
}

tsino::Optional<int32_t> Value::bin(const String&, const tsino::Ref<Node>&, const tsino::Ref<Node>&) {
  return {};
  return {};
}

void Value::construct() {}

void Count::lit(int32_t) {
  this->n++;
}

void Count::bin(const String& _o, const tsino::Ref<Node>& l, const tsino::Ref<Node>& r) {
  this->n++;
  l->accept_void(tsino::Ref<Count>(this));
  r->accept_void(tsino::Ref<Count>(this));
}

void Count::construct() {
  this->n = 0;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> tree = tsino::make<Bin>(
      F("*"),
      tsino::make<Bin>(F("+"), tsino::make<Lit>(1), tsino::make<Lit>(2)),
      tsino::make<Bin>(F("-"), tsino::make<Lit>(7), tsino::make<Lit>(4)));
  Serial.println(tree->accept(tsino::make<Depth>()));
  Serial.println(tree->accept_string_array(tsino::make<Lines>())->join(F("\n")));
  Serial.println(
      tree->accept_Node(tsino::make<Fold>())->accept_string_array(tsino::make<Lines>())->join(
          F("\n")));
  const tsino::Ref<Count> c = tsino::make<Count>();
  tree->accept_void(c);
  Serial.println(c->n);
}

void loop() {}
