// class-instances: written by tsino from class-instances.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Holder;
struct Point;
struct Node;
struct Point3;
struct Empty;
struct Hidden;
struct Shape;

struct Holder : tsino::Object {
  tsino::Ref<Point> point;
  tsino::Array<tsino::Ref<Point>> list;
  tsino::Optional<String> maybe;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Holder"), *this);
    out.field(F("point"), this->point);
    out.field(F("list"), this->list);
    out.field(F("maybe"), this->maybe);
    out.end();
  }
};

// @run
// Instances with the name of their class, inherited fields, private fields hidden, empty classes.
struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t norm();
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Point"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
  virtual ~Point() {}
};

struct Node : tsino::Chained {
  String name;
  tsino::Array<tsino::Ref<Node>> children;
  void construct(String name);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Node"), *this);
    out.field(F("name"), this->name);
    out.field(F("children"), this->children);
    out.end();
  }
};

struct Point3 : Point {
  int32_t z = 0;
  String label;
  void construct(int32_t x, int32_t y, int32_t z);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Point3"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct Empty : tsino::Object {
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Empty"), *this);
    out.end();
  }
};

struct Hidden : tsino::Object {
  int32_t secret = 0;
  String shown;
  void construct();
  const __FlashStringHelper* toString();
  int32_t get_value();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Hidden"), *this);
    out.field(F("shown"), this->shown);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Point> p;
  void construct(tsino::Ref<Point> p) {
    this->p = tsino::moved(p);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("p"), this->p);
    out.end();
  }
};

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::norm() {
  return this->x + this->y;
}

void Point3::construct(int32_t x, int32_t y, int32_t z) {
  Point::construct(x, y);
  this->label = F("p");
  this->z = z;
}

void Empty::construct() {}

int32_t Hidden::get_value() {
  return this->secret;
}

const __FlashStringHelper* Hidden::toString() {
  return F("not used by console.log");
}

void Hidden::construct() {
  this->secret = 1;
  this->shown = F("yes");
}

void Holder::construct() {
  this->point = tsino::make<Point>(0, 0);
  this->list = tsino::Array<tsino::Ref<Point>>{};
}

void Node::construct(String name) {
  this->children = tsino::Array<tsino::Ref<Node>>{};
  this->name = tsino::moved(name);
}

void setup() {
  Serial.begin(115200);
  const int32_t Holder_count = 5;
  tsino::inspect(Serial, tsino::make<Point>(1, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Point3>(1, 2, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Empty>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Hidden>());
  Serial.println();
  const tsino::Ref<Holder> holder = tsino::make<Holder>();
  holder->list.push(tsino::make<Point>(9, 9));
  tsino::inspect(Serial, holder);
  Serial.println();
  holder->maybe = tsino::Optional<String>(F("set"));
  tsino::inspect(Serial, holder);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Empty>>{tsino::make<Empty>()});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(tsino::make<Point>(1, 1)));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Point>>{tsino::make<Point>(1, 2), tsino::make<Point>(3, 4)});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeMap<String, tsino::Ref<Point>>({{F("p"), tsino::make<Point>(5, 6)}}));
  Serial.println();
  const tsino::Ref<Node> root = tsino::make<Node>(F("root"));
  root->children.push(tsino::make<Node>(F("a")), tsino::make<Node>(F("b")));
  root->children[0]->children.push(tsino::make<Node>(F("deep")));
  tsino::inspect(Serial, root);
  Serial.println();
  Serial.print(tsino::make<Point>(1, 2)->norm());
  Serial.print(F(" "));
  Serial.println(tsino::make<Hidden>()->toString());
}

void loop() {}
