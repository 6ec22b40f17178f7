// of-several-lengths-by-tag: written by tsino from of-several-lengths-by-tag.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

enum class Level : uint8_t { Low, High };
struct Op;
struct Sample;
struct Answer;
struct Tuple;

struct Op : tsino::Object {
  String item0;
  tsino::Optional<double> item1;
  tsino::Optional<String> item1_;
  tsino::Optional<int32_t> item2;
  void construct(String item0, tsino::Optional<double> item1 = {}, tsino::Optional<String> item1_ = {}, tsino::Optional<int32_t> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item1_ = tsino::moved(item1_);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.endList();
  }
};

struct Sample : tsino::Object {
  Level item0 = (Level)0;
  int32_t item1 = 0;
  bool item2 = false;
  void construct(Level item0, int32_t item1 = 0, bool item2 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = item2;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->item0 == Level::High) {
      out.element(this->item1);
      out.element(this->item2);
    }
    out.end();
  }
};

struct Answer : tsino::Object {
  bool item0 = false;
  int32_t item1 = 0;
  String item1_;
  tsino::Optional<int32_t> item2;
  void construct(bool item0, int32_t item1, String item1_ = String{}, tsino::Optional<int32_t> item2 = {}) {
    this->item0 = item0;
    this->item1 = item1;
    this->item1_ = tsino::moved(item1_);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->item0) out.element(this->item1);
    if (!this->item0) {
      out.element(this->item1_);
      out.optionalElement(this->item2);
    }
    out.end();
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Op> item1;
  void construct(String item0, tsino::Ref<Op> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

String describe(const tsino::Ref<Op>& op) {
  const String& choice = op->item0;
  if (choice == F("push")) {
    return tsino::concat(F("push "), tsino::toText(op->item1.value() + 0.5));
  } else if (choice == F("add")) {
    return F("add");
  } else if (choice == F("jump")) {
    return tsino::concat(
        tsino::toUpperCase(op->item1_.value()),
        F(" at "),
        String(op->item2.value()));
  }
  tsino::unreachable();
}

double double_(const tsino::Ref<Op>& op) {
  return (op->item1 = op->item1.value() * 2.0).value();
}

int32_t weigh(const tsino::Ref<Sample>& sample) {
  return sample->item0 == Level::Low ? 0 : sample->item2 ? sample->item1 : -sample->item1;
}

tsino::Ref<Answer> answer(int32_t n) {
  return n > 1 ? tsino::make<Answer>(true, n) : n > 0 ? tsino::make<Answer>(
      false,
      0,
      F("small"),
      tsino::Optional<int32_t>(n)) : tsino::make<Answer>(false, 0, F("none"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Op>> ops{
      tsino::make<Op>(F("push"), tsino::Optional<double>(1.0)),
      tsino::make<Op>(F("add")),
      tsino::make<Op>(
          F("jump"),
          tsino::Optional<double>{},
          tsino::Optional<String>(F("loop")),
          tsino::Optional<int32_t>(2))};
  Serial.println(
      ops.map<String>([](const tsino::Ref<Op>& op) -> String { return describe(op); }).join(
          F("; ")));
  tsino::inspect(Serial, ops);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(ops));
  for (const tsino::Ref<Op>& op : ops) {
    if ((op->item2.has() ? 3 : op->item1.has() || op->item1_.has() ? 2 : 1) == 2) {
      Serial.print(F("two "));
      tsino::inspect(Serial, op->item1.value() * 3.0);
      Serial.println();
    } else if (op->item0 == F("jump")) {
      tsino::Ref<Op> object = op;
      double before = (double)(object->item2 = object->item2.value() + 1).value() - 1.0;
      Serial.print(F("three "));
      tsino::inspect(Serial, before);
      Serial.print(F(" "));
      Serial.print(op->item2.value());
      Serial.print(F(" "));
      Serial.println(3);
    } else {
      Serial.print(F("one "));
      Serial.print(1);
      Serial.print(F(" "));
      Serial.println(op->item0);
    }
  }

  const tsino::Ref<Op> push = tsino::make<Op>(F("push"), tsino::Optional<double>(7.0));
  ops.push(push, tsino::make<Op>(F("add")));
  push->item1 = push->item1.value() + 1.0;
  tsino::inspect(Serial, ops[3]);
  Serial.print(F(" "));
  Serial.print(ops.includes(push) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(ops.indexOf(push));
  Serial.print(F(" "));
  Serial.println(ops.length());
  for (const tsino::Ref<Op>& op : ops) {
    if (op->item0 == F("push")) {
      double doubleResult = double_(op);
      tsino::inspect(Serial, doubleResult);
      Serial.print(F(" "));
      tsino::inspect(Serial, op);
      Serial.println();
    }
  }
  tsino::inspect(Serial, push);
  Serial.print(F(" "));
  tsino::inspect(Serial, ops[0]);
  Serial.println();

  const auto named = tsino::makeMap<String, tsino::Ref<Op>>(
      {{F("a"), push}, {F("b"), tsino::make<Op>(F("add"))}});
  named->set(
      F("c"),
      tsino::make<Op>(
          F("jump"),
          tsino::Optional<double>{},
          tsino::Optional<String>(F("end")),
          tsino::Optional<int32_t>(0)));
  const tsino::Optional<tsino::Ref<Op>> found = named->get(F("c"));
  if (found.has() && found.value()->item0 == F("jump")) {
    found.value()->item1_ = tsino::concat(found.value()->item1_.value(), F("!"));
  }
  tsino::Optional<tsino::Ref<Op>> getResult = named->get(F("zz"));
  tsino::inspect(Serial, named);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->item0) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          named->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, named->at(value));
              })));
  const auto unique = tsino::makeShared<tsino::Set<tsino::Ref<Op>>>(
      push,
      push,
      tsino::make<Op>(F("add")));
  Serial.print(unique->size());
  Serial.print(F(" "));
  Serial.print(unique->has(push) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, unique);
  Serial.println();
  tsino::Optional<tsino::Ref<Op>> last;
  Serial.print(
      tsino::optionalText(
          last.has() ? tsino::Optional<int32_t>(
              last.value()->item2.has() ? 3 : last.value()->item1.has()
                  || last.value()->item1_.has() ? 2 : 1) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, last);
  Serial.println();
  last = named->get(F("b"));
  Serial.print(
      tsino::optionalText(
          last.has() ? tsino::Optional<int32_t>(
              last.value()->item2.has() ? 3 : last.value()->item1.has()
                  || last.value()->item1_.has() ? 2 : 1) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(last == named->get(F("b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, last);
  Serial.println();
  tsino::Array<tsino::Ref<Sample>> samples{
      tsino::make<Sample>(Level::Low),
      tsino::make<Sample>(Level::High, 3, true)};
  tsino::inspect(Serial, samples);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      samples.map<int8_t>(
          [](const tsino::Ref<Sample>& sample) -> int32_t { return weigh(sample); }));
  Serial.println();
  tsino::Array<uint8_t> list{2, 1, 0};
  for (const int32_t n : list) {
    const tsino::Ref<Answer> given = answer(n);
    tsino::printFirstUnion(
        Serial,
        given->item0 ? tsino::Union<double, String>((double)given->item1) : tsino::Union<double, String>(
            tsino::concat(
                given->item1_,
                tsino::toText(
                    !given->item2.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
                        (double)given->item2.value())))));
    Serial.print(F(" "));
    Serial.print(!given->item0 && given->item2.has() ? 3 : 2);
    Serial.print(F(" "));
    tsino::inspect(Serial, given);
    Serial.println();
  }
}

void loop() {}
