// user-guards-and-assertions: written by tsino from user-guards-and-assertions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Circle;
struct Tree;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Circle : tsino::Object {
  String kind;
  double r = 0;
  int32_t side = 0;
  void construct(String kind, double r, int32_t side = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->side = side;
  }
};

struct Tree : tsino::Chained {
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(tsino::Optional<tsino::Ref<Tree>> left = {}, tsino::Optional<tsino::Ref<Tree>> right = {});
  bool isFull();
  int32_t count();
};

bool isCircle(const tsino::Ref<Circle>& shape) {
  return shape->kind == F("circle");
}

bool isText(const Unknown& value) {
  return value.is<String>();
}

void assert_(bool condition, const String& message) {
  if (!condition) {
    tsino::raise(tsino::make<tsino::Error>(message));
    return;
  }
}

void assertDefined(const tsino::Union<tsino::Undefined, tsino::Null, String>& value, const __FlashStringHelper* name) {
  if (value.is<tsino::Undefined>() || value.is<tsino::Null>()) {
    tsino::raise(tsino::makeError<tsino::Error>(name, F(" is missing")));
    return;
  }
}

double half(const tsino::Optional<String>& text = {}) {
  assertDefined(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          text),
      F("text"));
  if (tsino::thrown()) return 0.0;
  const double n = tsino::toNumber(text.value());
  assert_(!isnan(n), tsino::concat(F("\""), text.value(), F("\" is no number")));
  if (tsino::thrown()) return 0.0;
  return n / 2.0;
}

void Tree::construct(tsino::Optional<tsino::Ref<Tree>> left, tsino::Optional<tsino::Ref<Tree>> right) {
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

bool Tree::isFull() {
  return this->left.has() && this->right.has();
}

int32_t Tree::count() {
  return this->isFull() ? this->left.value()->count() + this->right.value()->count() : 1;
}

bool present(tsino::Optional<int32_t> value = {}) {
  return value.has();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Circle>> shapes{
      tsino::make<Circle>(F("circle"), 2.0),
      tsino::make<Circle>(F("square"), 0.0, 3),
      tsino::make<Circle>(F("circle"), 0.5)};
  tsino::Optional<tsino::Ref<Circle>> findResult = shapes.find(
      [](const tsino::Ref<Circle>& shape) -> bool { return isCircle(shape); });
  Serial.print(
      tsino::withoutFormat(
          shapes.filter([](const tsino::Ref<Circle>& shape) -> bool { return isCircle(shape); }).map<double>(
              [](const tsino::Ref<Circle>& circle) -> double { return circle->r; }).join()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      findResult.has() ? tsino::Optional<double>(findResult.value()->r) : tsino::Optional<double>{});
  Serial.print(F(" "));
  Serial.println(
      shapes.every([](const tsino::Ref<Circle>& shape) -> bool { return isCircle(shape); }) ? F("true") : F("false"));
  for (const tsino::Ref<Circle>& shape : shapes) {
    tsino::inspect(Serial, isCircle(shape) ? shape->r : (double)shape->side);
    Serial.println();
  }

  tsino::Array<tsino::Optional<tsino::Union<double, String>>> values{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("a")))),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("bc"))))};
  Serial.println(
      values.filter(
          [](const tsino::Optional<tsino::Union<double, String>>& value) -> bool {
            return isText(tsino::fromOptional<Unknown, tsino::Undefined>(value));
          }).map<String>(
          [](const tsino::Optional<tsino::Union<double, String>>& value) -> String {
            return value.value().get<String>();
          }).map<int32_t>([](const String& text) -> int32_t { return tsino::length(text); }).join());
  tsino::Array<tsino::Optional<String>> list{
      tsino::Optional<String>(F("8")),
      tsino::Optional<String>(F("x")),
      tsino::Optional<String>{},
      tsino::Optional<String>(F("3"))};
  for (const tsino::Optional<String>& text : list) {
    {
      double halfResult = half(text);
      if (tsino::thrown()) goto caught;
      tsino::inspect(Serial, halfResult);
      Serial.println();
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->message);
    }
  }
  Serial.print(
      tsino::make<Tree>(
          tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>()),
          tsino::Optional<tsino::Ref<Tree>>(
              tsino::make<Tree>(
                  tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>()),
                  tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>()))))->count());
  Serial.print(F(" "));
  Serial.println(
      tsino::make<Tree>(tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>()))->count());
  Serial.println(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(3)}.filter(
          [](tsino::Optional<int32_t> value) -> bool { return ::present(value); }).map<uint8_t>(
          [](tsino::Optional<int32_t> value) -> int32_t { return value.value(); }).reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
}

void loop() {}
