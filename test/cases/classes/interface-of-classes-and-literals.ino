// interface-of-classes-and-literals: written by tsino from interface-of-classes-and-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Node;
struct Branch;
struct SqOrCi;
struct Group;
struct Sq;
struct Ci;
struct Extra;
struct PlainNode;
struct PlainShape;

struct Node : tsino::Chained {
  String kind;
  virtual int32_t get_value() = 0;
  virtual ~Node() {}
};

struct Branch : Node {
  tsino::Shared<tsino::Array<tsino::Ref<Node>>> kids;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Node>>> kids);
  int32_t get_value() final;
};

struct SqOrCi : tsino::Object {
  tsino::Optional<String> tag;
  virtual double area() = 0;
  virtual tsino::Optional<String> get_name() = 0;
  virtual ~SqOrCi() {}
};

struct Group : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<SqOrCi>>> parts;
  String tag;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<SqOrCi>>> parts);
  double area();
  String get_name();
};

struct Sq : SqOrCi {
  int32_t s = 0;
  void construct(int32_t s);
  double area() final;
  tsino::Optional<String> get_name() final;
};

struct Ci : SqOrCi {
  int32_t r = 0;
  void construct(int32_t r);
  double area() final;
  tsino::Optional<String> get_name() final;
};

struct Extra : tsino::Object {
  tsino::Function<int32_t()> area;
  String tag;
  int32_t extra = 0;
  void construct(tsino::Function<int32_t()> area, String tag, int32_t extra) {
    this->area = tsino::moved(area);
    this->tag = tsino::moved(tag);
    this->extra = extra;
  }
};

struct PlainNode : Node {
  int32_t value = 0;
  void construct(String kind, int32_t value) {
    this->kind = tsino::moved(kind);
    this->value = value;
  }
  int32_t get_value() final;
};

struct PlainShape : SqOrCi {
  tsino::Function<double()> area_;
  tsino::Optional<String> name;
  void construct(tsino::Optional<String> tag, tsino::Function<double()> area_, tsino::Optional<String> name = {}) {
    this->tag = tsino::moved(tag);
    this->area_ = tsino::moved(area_);
    this->name = tsino::moved(name);
  }
  double area() final;
  tsino::Optional<String> get_name() final;
};

void Branch::construct(tsino::Shared<tsino::Array<tsino::Ref<Node>>> kids) {
  this->kind = F("branch");
  this->kids = tsino::moved(kids);
}

int32_t Branch::get_value() {
  return this->kids->reduce<int32_t>(
      [](int32_t s, const tsino::Ref<Node>& k) -> int32_t { return s + k->get_value(); },
      0);
}

double depth(const tsino::Ref<Node>& n) {
  return n->kind == F("leaf") ? 1.0 : 1.0
      + tsino::largest(
      tsino::downcast<Branch>(n)->kids->map<double>(
          [](const tsino::Ref<Node>& n2) -> double { return depth(n2); }));
}

void Sq::construct(int32_t s) {
  this->tag = {};
  this->s = s;
}

double Sq::area() {
  return this->s * this->s;
}

void Ci::construct(int32_t r) {
  this->tag = tsino::Optional<String>(F("c"));
  this->r = r;
}

double Ci::area() {
  return 3.0 * tsino::pow(this->r, 2.0);
}

tsino::Optional<String> Ci::get_name() {
  return tsino::concat(F("circle"), String(this->r));
}
const tsino::Ref<SqOrCi> unit = tsino::make<PlainShape>(
    tsino::Optional<String>("u"),
    []() -> double { return 1.0; });

tsino::Ref<SqOrCi> make(int32_t n) {
  return n == 0 ? unit : n % 2 != 0 ? tsino::Ref<SqOrCi>(tsino::make<Sq>(n)) : tsino::Ref<SqOrCi>(
      tsino::make<Ci>(n));
}

void Group::construct(tsino::Shared<tsino::Array<tsino::Ref<SqOrCi>>> parts) {
  this->tag = F("g");
  this->parts = tsino::moved(parts);
}

double Group::area() {
  return this->parts->reduce<double>(
      [](double a, const tsino::Ref<SqOrCi>& p) -> double { return a + p->area(); },
      0.0);
}

String Group::get_name() {
  return this->parts->map<String>(
      [](const tsino::Ref<SqOrCi>& p) -> String {
        tsino::Optional<String> name = p->get_name();
        return name.has() ? name.value() : String(F("?"));
      }).join(F("+"));
}

tsino::Ref<SqOrCi> twice(const tsino::Ref<SqOrCi>& s) {
  s->tag = tsino::concat(tsino::optionalTextOrNull(s->tag), F("?"));
  return s;
}

tsino::Ref<Ci> twice_(const tsino::Ref<Ci>& s) {
  s->tag = tsino::concat(tsino::optionalTextOrNull(s->tag), F("?"));
  return s;
}

tsino::Ref<Extra> twice_interface_of_classes_and_literals(const tsino::Ref<Extra>& s) {
  s->tag += F("?");
  return s;
}

int32_t PlainNode::get_value() {
  return this->value;
}

tsino::Optional<String> Sq::get_name() {
  return {};
}

double PlainShape::area() {
  return this->area_();
}

tsino::Optional<String> PlainShape::get_name() {
  return this->name;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> tree = tsino::make<Branch>(
      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
          tsino::Array<tsino::Ref<Node>>{
              tsino::Ref<Node>(tsino::make<PlainNode>(F("leaf"), 2)),
              tsino::Ref<Node>(
                  tsino::make<Branch>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                          tsino::Array<tsino::Ref<Node>>{
                              tsino::Ref<Node>(tsino::make<PlainNode>(F("leaf"), 5))})))}));
  Serial.println(tsino::downcast<Branch>(tree)->get_value());
  tsino::inspect(Serial, depth(tsino::downcast<Branch>(tree)));
  Serial.println();
  tsino::Array<tsino::Ref<SqOrCi>> shapes = tsino::Array<uint8_t>{0, 1, 2, 3}.map<tsino::Ref<SqOrCi>>(
      [](int32_t n) -> tsino::Ref<SqOrCi> { return make(n); });
  for (const tsino::Ref<SqOrCi>& s : shapes) {
    tsino::Optional<String> tag = s->tag;
    s->tag = tsino::concat(tag.has() ? tag.value() : String(F("null")), F("!"));
    tsino::Optional<String> name = s->get_name();
    tsino::Optional<String> name2 = s->get_name();
    tsino::inspect(Serial, s->area());
    Serial.print(F(" "));
    Serial.print(name.has() ? name.value() : String(F("-")));
    Serial.print(F(" "));
    Serial.print(name2.has() ? tsino::length(name2.value()) : 0);
    Serial.print(F(" "));
    Serial.println(s->tag.value());
  }
  Serial.print(shapes.indexOf(unit));
  Serial.print(F(" "));
  Serial.print(shapes.get(0) == unit ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<tsino::Ref<SqOrCi>>>(
          tsino::Set<tsino::Ref<SqOrCi>>::from(shapes))->size());
  tsino::Optional<tsino::Ref<SqOrCi>> best;
  for (const tsino::Ref<SqOrCi>& s : shapes) {
    if (!best.has() || s->area() > best.value()->area()) best = s;
  }
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(best.has() ? best.value()->get_name() : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(best.has() && best == shapes.get(3) ? F("true") : F("false"));
  const auto byTag = tsino::makeShared<tsino::Map<String, tsino::Ref<SqOrCi>>>();
  for (const tsino::Ref<SqOrCi>& s : shapes) byTag->set(tsino::present(s->tag).value(), s);
  Serial.print(tsino::withoutFormat(byTag->keys().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, byTag->at(F("u!"))->area());
  Serial.println();
  tsino::Ref<PlainShape> value = tsino::make<PlainShape>(
      tsino::Optional<String>(F("inner")),
      tsino::Function<double()>{},
      tsino::Optional<String>(F("five")));
  PlainShape* self = tsino::pointerTo(value);
  value->area_ = [self]() -> double { return tsino::length(self->tag.value()); };
  const tsino::Ref<Group> g = tsino::make<Group>(
      tsino::makeShared<tsino::Array<tsino::Ref<SqOrCi>>>(
          tsino::Array<tsino::Ref<SqOrCi>>{tsino::allOf(shapes), tsino::Ref<SqOrCi>(value)}));
  tsino::inspect(Serial, g->area());
  Serial.print(F(" "));
  Serial.println(g->get_name());
  tsino::Array<tsino::Function<double()>> fns = shapes.map<tsino::Function<double()>>(
      [](const tsino::Ref<SqOrCi>& s) -> tsino::Function<double()> {
        return [s]() -> double { return s->area(); };
      });
  Serial.println(
      fns.map<double>([](const tsino::Function<double()>& f) -> double { return f(); }).join());
  String withoutFormatResult = tsino::withoutFormat(tsino::optionalTextOrNull(twice(unit)->tag));
  String get_nameResult = twice_(tsino::make<Ci>(1))->get_name().value();
  int32_t extra = twice_interface_of_classes_and_literals(
      tsino::make<Extra>([]() -> int32_t { return 4; }, F("z"), 9))->extra;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(get_nameResult);
  Serial.print(F(" "));
  Serial.println(extra);
}

void loop() {}
