// chains-beside-null-and-undefined: written by tsino from chains-beside-null-and-undefined.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct Node;
struct Node_;

struct Node : tsino::Object {
  tsino::Optional<int32_t> up;
  tsino::Optional<String> name;
  tsino::Optional<tsino::Ref<Node_>> owner;
  void construct(tsino::Optional<int32_t> up, tsino::Optional<String> name, tsino::Optional<tsino::Ref<Node_>> owner) {
    this->up = tsino::moved(up);
    this->name = tsino::moved(name);
    this->owner = tsino::moved(owner);
  }
};

struct Node_ : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

tsino::Array<tsino::Ref<Node>> list{
    tsino::make<Node>(
        tsino::Optional<int32_t>{},
        tsino::Optional<String>("x"),
        tsino::Optional<tsino::Ref<Node_>>{}),
    tsino::make<Node>(
        tsino::Optional<int32_t>(4),
        tsino::Optional<String>{},
        tsino::Optional<tsino::Ref<Node_>>(tsino::make<Node_>(1)))};

bool isNone(int32_t i, const tsino::Union<tsino::Undefined, tsino::Null>& want = tsino::Union<tsino::Undefined, tsino::Null>(
    tsino::Undefined{})) {
  tsino::Optional<tsino::Ref<Node>> getResult = list.get(i);
  return (getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(getResult.value()->up))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{})) == tsino::Union<tsino::Undefined, tsino::Null, double>(want);
}

bool same(const tsino::Optional<tsino::Ref<Node>>& node = {}, const tsino::Union<tsino::Undefined, tsino::Null>& want = tsino::Union<tsino::Undefined, tsino::Null>(
    tsino::Undefined{})) {
  return tsino::Union<tsino::Undefined, tsino::Null, double>(want)
      == (node.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(node.value()->up))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{}));
}

bool isOneOf(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{}), const tsino::Union<tsino::Undefined, tsino::Null>& want = tsino::Union<tsino::Undefined, tsino::Null>(
    tsino::Undefined{})) {
  return value == tsino::Union<tsino::Undefined, tsino::Null, double, String>(want);
}

bool isUp(int32_t i, const tsino::Union<tsino::Undefined, tsino::Null, double>& want = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  tsino::Optional<tsino::Ref<Node>> getResult = list.get(i);
  return (getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(getResult.value()->up))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{})) == want;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      isNone(0, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isNone(1, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isNone(1, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isNone(5, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isNone(5, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));

  const tsino::Union<tsino::Undefined, tsino::Null, double> none = tsino::Union<tsino::Undefined, tsino::Null, double>(
      list.length() > 5 ? tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}) : tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Undefined{}));
  const tsino::Union<tsino::Undefined, tsino::Null, String> empty = tsino::Union<tsino::Undefined, tsino::Null, String>(
      list.length() > 1 ? tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}) : tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Undefined{}));
  tsino::Optional<tsino::Ref<Node>> getResult = list.get(0);
  tsino::Optional<tsino::Ref<Node>> getResult2 = list.get(9);
  tsino::Optional<tsino::Ref<Node>> getResult3 = list.get(0);
  tsino::Optional<tsino::Ref<Node>> getResult4 = list.get(1);
  Serial.print(
      (getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(getResult.value()->up))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})) == none ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (getResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(getResult2.value()->up))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})) == none ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (getResult3.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          getResult3.value()->name) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})) == empty ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (getResult4.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          getResult4.value()->name) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})) == empty ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Node>> getResult5 = list.get(7);
  tsino::Optional<tsino::Ref<Node>> getResult6 = list.get(0);
  tsino::Optional<tsino::Ref<Node>> getResult7 = list.get(1);
  Serial.print(
      (getResult5.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          getResult5.value()->name) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{})) != empty ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (getResult6.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>, tsino::Null>(
          getResult6.value()->owner) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>(
          tsino::Undefined{}))
          == tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>(
          tsino::Union<tsino::Undefined, tsino::Null>(empty)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (getResult7.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>, tsino::Null>(
          getResult7.value()->owner) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>(
          tsino::Undefined{}))
          == tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node_>>(
          tsino::Union<tsino::Undefined, tsino::Null>(empty)) ? F("true") : F("false"));
  Serial.print(
      ::same(list.get(0), tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      ::same({}, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      ::same(list.get(0), tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      ::same({}, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(
      isOneOf(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isOneOf(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isOneOf(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F(""))),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isOneOf(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(0.0),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(
      isUp(1, tsino::Union<tsino::Undefined, tsino::Null, double>(4.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isUp(0, tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isUp(3, tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isUp(3, tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isUp(1, tsino::Union<tsino::Undefined, tsino::Null, double>(5.0)) ? F("true") : F("false"));
}

void loop() {}
