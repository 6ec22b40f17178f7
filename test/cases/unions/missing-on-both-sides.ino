// missing-on-both-sides: written by tsino from missing-on-both-sides.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Part;

struct Part : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Part>> left;
  tsino::Optional<tsino::Ref<Part>> up;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Part>> left, tsino::Optional<tsino::Ref<Part>> up) {
    this->id = id;
    this->left = tsino::moved(left);
    this->up = tsino::moved(up);
  }
};

bool isSame(tsino::Optional<int32_t> wanted, tsino::Optional<int32_t> given) {
  return wanted.has() && wanted == given;
}

String compared(const tsino::Optional<String>& a, const tsino::Optional<String>& b) {
  return tsino::concat(
      !a.has() || a != b ? F("differ") : F("same"),
      F(" "),
      a == b ? F("alike") : F("unlike"));
}

double calls = 0.0;

tsino::Optional<int32_t> none() {
  calls++;
  return {};
}

tsino::Optional<int32_t> nothing() {
  calls *= 3.0;
  return {};
}

bool isAlike(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& a, const tsino::Optional<tsino::Union<double, String>>& b) {
  return a
      == tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
      b);
}

bool isOther(const tsino::Optional<String>& a, const tsino::Union<tsino::Undefined, tsino::Null, double, String>& b = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{})) {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
      a) != b;
}

bool isLoose(tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) {
  return a == b;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Part> root = tsino::make<Part>(
      1,
      tsino::Optional<tsino::Ref<Part>>{},
      tsino::Optional<tsino::Ref<Part>>{});
  const tsino::Ref<Part> leaf = tsino::make<Part>(
      2,
      tsino::Optional<tsino::Ref<Part>>{},
      tsino::Optional<tsino::Ref<Part>>(root));
  root->left = leaf;

  Serial.print(::isSame({}, {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(::isSame(1, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(::isSame(1, {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(::isSame({}, 1) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(compared({}, {})));
  Serial.print(F(" "));
  Serial.print(compared(tsino::Optional<String>(F("a")), tsino::Optional<String>(F("a"))));
  Serial.print(F(" "));
  Serial.println(compared(tsino::Optional<String>(F("a")), {}));
  Serial.print(root->up.has() && root->up == leaf->left ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(root->up == root->left.value() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(leaf->up.has() && leaf->up == leaf->left ? F("true") : F("false"));
  tsino::Optional<int32_t> noneResult = none();
  tsino::Optional<int32_t> nothingResult = nothing();
  bool value = noneResult.has() && noneResult == nothingResult;
  tsino::Optional<int32_t> noneResult2 = none();
  tsino::Optional<int32_t> nothingResult2 = nothing();
  bool value2 = !noneResult2.has() || noneResult2 != nothingResult2;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, calls);
  Serial.println();
  Serial.print(
      isAlike(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isAlike(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isAlike(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("a"))),
          tsino::Union<double, String>(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isAlike(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
          tsino::Union<double, String>(String(F("1")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isAlike(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}),
          tsino::Union<double, String>(3.0)) ? F("true") : F("false"));
  Serial.print(
      isOther({}, tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isOther({}, tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isOther(
          tsino::Optional<String>(F("a")),
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isOther(
          tsino::Optional<String>(F("a")),
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(4.0)) ? F("true") : F("false"));
  Serial.print(isLoose({}, {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLoose(1, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isLoose(1, {}) ? F("true") : F("false"));
}

void loop() {}
