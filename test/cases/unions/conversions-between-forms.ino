// conversions-between-forms: written by tsino from conversions-between-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Item;
struct Dog;

struct Item : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Item>> parent;
  tsino::Optional<String> name;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Item>> parent = {}, tsino::Optional<String> name = {}) {
    this->id = id;
    this->parent = tsino::moved(parent);
    this->name = tsino::moved(name);
  }
};

struct Dog : tsino::Object {
  int32_t lives = 0;
  tsino::Optional<String> name;
  void construct(int32_t lives = 9, tsino::Optional<String> name = {});
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Dog"), *this);
    out.field(F("lives"), this->lives);
    out.field(F("name"), this->name);
    out.end();
  }
};

tsino::Array<tsino::Ref<Item>> items{
    tsino::make<Item>(1),
    tsino::make<Item>(
        2,
        tsino::Optional<tsino::Ref<Item>>(
            tsino::make<Item>(1, tsino::Optional<tsino::Ref<Item>>{}, tsino::Optional<String>("p"))))};

tsino::Optional<tsino::Ref<Item>> find(int32_t id) {
  return items.find([&](const tsino::Ref<Item>& i) -> bool { return i->id == id; });
}

tsino::Optional<int32_t> parentOf(int32_t id) {
  tsino::Optional<tsino::Ref<Item>> findResult = find(id);
  return findResult.has() && findResult.value()->parent.has() ? tsino::Optional<int32_t>(
      findResult.value()->parent.value()->id) : tsino::Optional<int32_t>{};
}

tsino::Optional<String> nameOf(int32_t id) {
  tsino::Optional<tsino::Ref<Item>> findResult = find(id);
  return findResult.has() && findResult.value()->parent.has() ? findResult.value()->parent.value()->name : tsino::Optional<String>{};
}

tsino::Optional<int32_t> back(tsino::Optional<int32_t> x) {
  return x;
}

tsino::Optional<tsino::Union<bool, double, String>> grade(int32_t n) {
  return n > 9 ? tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::Union<bool, double, String>(String(F("many")))) : n > 5 ? tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::Union<bool, double, String>((double)n)) : n > 3 ? tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::Union<bool, double, String>(n % 2 == 0)) : tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::convertOptional(
          n > 1 ? tsino::Optional<tsino::Union<double, String>>{} : tsino::Optional<tsino::Union<double, String>>(
              n == 1 ? tsino::Union<double, String>(String(F("one"))) : tsino::Union<double, String>(
                  -n / 2.0))));
}

tsino::Optional<tsino::Union<double, String>> later(const tsino::Optional<String>& v = {}) {
  return tsino::truthy(v) ? tsino::Optional<tsino::Union<double, String>>(
      tsino::length(v.value()) > 2 ? tsino::Union<double, String>((double)tsino::length(v.value())) : tsino::Union<double, String>(
          v.value())) : tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(v));
}

String render(const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& input = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
    tsino::Undefined{})) {
  if (input.is<tsino::Undefined>()) return F("nothing");
  if (input.is<tsino::Null>()) return F("null");
  if (input.is<String>()) return input.get<String>();
  if (input.is<double>()) return tsino::repeat(F("#"), (int32_t)input.get<double>());
  return input.get<bool>() ? F("yes") : F("no");
}

String render2(const tsino::Optional<tsino::Union<bool, double, String>>& input = {}) {
  if (input.has() && input.value().is<bool>()) {
    return input.value().get<bool>() ? F("yes") : F("no");
  }
  if (tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(input)).has()
      && tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(input)).value().is<double>()) {
    return tsino::repeat(F("#"), (int32_t)input.value().get<double>());
  }
  if (!input.has()) return F("nothing");
  return tsino::toUpperCase(input.value().get<String>());
}

// wider
tsino::Union<double, String> narrow(int32_t n) {
  return n > 1 ? tsino::Union<double, String>((double)n) : tsino::Union<double, String>(
      String(F("x")));
}

tsino::Optional<tsino::Union<bool, double, String>> wide(int32_t n) {
  return tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::convertOptional(
          n > 5 ? tsino::Optional<tsino::Union<double, String>>(narrow(n)) : n > 0 ? tsino::Optional<tsino::Union<double, String>>(
              narrow(n)) : tsino::Optional<tsino::Union<double, String>>{}));
}

tsino::Optional<tsino::Union<double, String>> maybe(int32_t n) {
  return n > 1 ? tsino::Optional<tsino::Union<double, String>>(narrow(n)) : tsino::Optional<tsino::Union<double, String>>{};
}

tsino::Optional<tsino::Union<bool, double, String>> maybeNull(int32_t n) {
  tsino::Optional<tsino::Union<double, String>> maybeResult = maybe(n);
  return !maybeResult.has() ? tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::convertOptional(n == 0 ? tsino::Optional<bool>{} : tsino::Optional<bool>(true))) : tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::Union<bool, double, String>(maybeResult.value()));
}

void Dog::construct(int32_t lives, tsino::Optional<String> name) {
  this->lives = lives;
  this->name = tsino::moved(name);
}

tsino::Optional<tsino::Union<String, tsino::Ref<Dog>>> dogOr(const tsino::Optional<tsino::Ref<Dog>>& d = {}) {
  return d.has() ? tsino::Optional<tsino::Union<String, tsino::Ref<Dog>>>(
      !d.value()->name.has() ? tsino::Union<String, tsino::Ref<Dog>>(d.value()) : tsino::Union<String, tsino::Ref<Dog>>(
          d.value()->name.value())) : tsino::Optional<tsino::Union<String, tsino::Ref<Dog>>>{};
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::optionalTextOrNull(parentOf(2)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(parentOf(1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(parentOf(7)));
  Serial.print(F(" "));
  Serial.print(!parentOf(1).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(parentOf(1)));
  tsino::Optional<String> nameOfResult = nameOf(2);
  tsino::Optional<String> nameOfResult2 = nameOf(1);
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(nameOf(2))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(nameOf(1)));
  Serial.print(F(" "));
  Serial.print(nameOfResult.has() ? nameOfResult.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.println(nameOfResult2.has() ? nameOfResult2.value() : String(F("none")));
  Serial.print(tsino::optionalText(back({})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(back(3)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(back(0)));
  for (int32_t i = -1; i < 11; i += 2) {
    tsino::Optional<tsino::Union<bool, double, String>> gradeResult = grade(i);
    Serial.print(i);
    Serial.print(F(" "));
    tsino::printUnion(Serial, grade(i));
    Serial.print(F(" "));
    Serial.println(
        gradeResult.has() && gradeResult.value().is<bool>() ? F("boolean") : gradeResult.has()
            && gradeResult.value().is<double>() ? F("number") : gradeResult.has()
            && gradeResult.value().is<String>() ? F("string") : F("undefined"));
  }
  tsino::Optional<tsino::Union<double, String>> mixed = tsino::Union<double, String>(
      String(F("s")));
  const bool long_ = items.length() > 1;
  mixed = tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(
          long_ ? tsino::Optional<String>{} : tsino::Optional<String>(
              tsino::concat(tsino::optionalText(mixed), F("x")))));
  tsino::printUnion(Serial, mixed);
  Serial.println();
  mixed = tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(
          tsino::Optional<double>(
              tsino::convertOptional(
                  !long_ ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(3)))));
  tsino::printUnion(Serial, mixed);
  Serial.println();
  tsino::printFirstUnion(Serial, later(tsino::Optional<String>(F("abcd"))));
  Serial.print(F(" "));
  tsino::printUnion(Serial, later(tsino::Optional<String>(F("a"))));
  Serial.print(F(" "));
  tsino::printUnion(Serial, later(tsino::Optional<String>(F(""))));
  Serial.print(F(" "));
  tsino::printUnion(Serial, later({}));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.print(render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(3.0)));
  Serial.print(F(" "));
  Serial.print(
      render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.print(
      render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.print(render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(false)));
  Serial.print(F(" "));
  Serial.println(render(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(true)));
  Serial.print(tsino::withoutFormat(render2(tsino::Union<bool, double, String>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.print(render2(tsino::Union<bool, double, String>(3.0)));
  Serial.print(F(" "));
  Serial.print(render2());
  Serial.print(F(" "));
  Serial.println(render2(tsino::Union<bool, double, String>(false)));
  tsino::printFirstUnion(Serial, wide(9));
  Serial.print(F(" "));
  tsino::printUnion(Serial, wide(1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, wide(0));
  Serial.println();
  tsino::printFirstUnion(Serial, maybe(2));
  Serial.print(F(" "));
  tsino::printUnion(Serial, maybe(1));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, maybeNull(3));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, maybeNull(0));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, maybeNull(1));
  Serial.println();
  tsino::Optional<int32_t> slot = items.length();
  tsino::Optional<tsino::Union<double, String>> any2 = tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(slot))));
  tsino::printUnion(Serial, any2);
  Serial.println();
  slot = {};
  any2 = tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(slot))));
  tsino::printUnion(Serial, any2);
  Serial.println();
  tsino::inspectFirst(Serial, dogOr(tsino::make<Dog>(1, tsino::Optional<String>(F("rex")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, dogOr({}));
  Serial.print(F(" "));
  Serial.println(dogOr(tsino::make<Dog>(2)).value().get<tsino::Ref<Dog>>()->lives);
}

void loop() {}
