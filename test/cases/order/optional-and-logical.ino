// optional-and-logical: written by tsino from optional-and-logical.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Node;

struct Unknown : tsino::Union<tsino::Undefined, bool, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Node : tsino::Chained {
  int32_t v = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> f_;
  void construct(int32_t v, tsino::Optional<tsino::Ref<Node>> next, tsino::Optional<tsino::Function<int32_t(int32_t)>> f_ = {}) {
    this->v = v;
    this->next = tsino::moved(next);
    this->f_ = tsino::moved(f_);
  }
};

// @run
// What is skipped is not evaluated: ?., ??, &&, ||, ternaries, defaults, with effects in every part.
String log_ = "";

tsino::Optional<tsino::Ref<Node>> note(const __FlashStringHelper* name, const tsino::Optional<tsino::Ref<Node>>& value = {}) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

int32_t note_(const __FlashStringHelper* name, int32_t value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

bool note_optional_and_logical(const __FlashStringHelper* name, bool value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

String note2(const __FlashStringHelper* name, const __FlashStringHelper* value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

tsino::Optional<bool> note3(const __FlashStringHelper* name, tsino::Optional<bool> value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

tsino::Optional<bool> note4(const __FlashStringHelper* name, tsino::Optional<bool> value = {}) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

void flush(const tsino::Array<Unknown>& values) {
  Serial.print(
      tsino::withoutFormat(
          values.map<String>([](const Unknown& value) -> String { return tsino::toText(value); }).join(
              F(","))));
  Serial.print(F(" | "));
  Serial.println(tsino::trim(log_));
  log_ = F("");
}

tsino::Optional<tsino::Ref<Node>> get(const __FlashStringHelper* name, const tsino::Optional<tsino::Ref<Node>>& value = {}) {
  return note(name, value);
}

int32_t f(tsino::Optional<int32_t> aGiven = {}, tsino::Optional<int32_t> bGiven = {}) {
  const int32_t a = aGiven.has() ? aGiven.value() : note_(F("da"), 1);
  const int32_t b = bGiven.has() ? bGiven.value() : note_(F("db"), a);
  return a + b;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> node = tsino::make<Node>(
      1,
      tsino::Optional<tsino::Ref<Node>>(
          tsino::make<Node>(
              2,
              tsino::Optional<tsino::Ref<Node>>{},
              tsino::Optional<tsino::Function<int32_t(int32_t)>>(
                  [](int32_t n) -> int32_t { return n + 1; }))));
  tsino::Optional<tsino::Ref<Node>> getResult = get(F("a"), node);
  flush(
      tsino::Array<Unknown>{
          tsino::fromOptional<Unknown, tsino::Undefined>(
              tsino::Optional<double>(
                  tsino::convertOptional(
                      getResult.has() && getResult.value()->next.has()
                          && getResult.value()->next.value()->f_.has() ? tsino::Optional<int32_t>(
                          getResult.value()->next.value()->f_.value()(note_(F("arg"), 5))) : tsino::Optional<int32_t>{})))});
  tsino::Optional<tsino::Ref<Node>> getResult2 = get(F("b"), {});
  flush(
      tsino::Array<Unknown>{
          tsino::fromOptional<Unknown, tsino::Undefined>(
              tsino::Optional<double>(
                  tsino::convertOptional(
                      getResult2.has() && getResult2.value()->next.has()
                          && getResult2.value()->next.value()->f_.has() ? tsino::Optional<int32_t>(
                          getResult2.value()->next.value()->f_.value()(note_(F("arg"), 5))) : tsino::Optional<int32_t>{})))});
  tsino::Optional<tsino::Ref<Node>> getResult3 = get(F("c"), node);
  flush(
      tsino::Array<Unknown>{
          Unknown(
              (double)(getResult3.has() && getResult3.value()->f_.has() ? getResult3.value()->f_.value()(
                  note_(F("arg"), 5)) : note_(F("default"), -1)))});
  Unknown value = Unknown(
      note_optional_and_logical(F("d"), false) && note_optional_and_logical(F("e"), true));
  flush(
      tsino::Array<Unknown>{
          value,
          Unknown(
              note_optional_and_logical(F("f"), true) || note_optional_and_logical(F("g"), false))});
  flush(
      tsino::Array<Unknown>{
          Unknown(
              (double)((void)((void)((void)note_(F("h"), 0), note2(F("i"), F(""))), note3(
                  F("j"),
                  {})), note_(F("k"), 7)))});
  flush(
      tsino::Array<Unknown>{
          Unknown((double)((void)((void)note3(F("l"), {}), note4(F("m"), {})), note_(F("n"), 0)))});
  Unknown value2 = Unknown(
      (double)(note_optional_and_logical(F("p"), true) ? note_(F("q"), 1) : note_(F("r"), 2)));
  flush(
      tsino::Array<Unknown>{
          value2,
          Unknown((double)(tsino::truthy(note2(F("s"), F(""))) ? 1 : note_(F("t"), 2)))});
  int32_t value3 = ((void)note_(F("u"), 1), note_(F("v"), 2));
  flush(tsino::Array<Unknown>{Unknown((double)(value3 + note_(F("w"), 3)))});
  tsino::Optional<int32_t> x;
  if (!x.has()) x = note_(F("y"), 4);
  if (!x.has()) x = note_(F("z"), 5);
  Unknown value4 = tsino::fromOptional<Unknown, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(x)));
  Unknown value5 = tsino::fromOptional<Unknown, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(tsino::truthy(x) ? x = note_(F("A"), 0) : x)));
  Unknown value6 = tsino::fromOptional<Unknown, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(tsino::truthy(x) ? x : x = note_(F("B"), 6))));
  flush(
      tsino::Array<Unknown>{
          value4,
          value5,
          value6,
          tsino::fromOptional<Unknown, tsino::Undefined>(
              tsino::Optional<double>(
                  tsino::convertOptional(tsino::truthy(x) ? x = x.value() + note_(F("C"), 1) : x)))});
  tsino::Optional<int32_t> value7 = ((void)note4(F("E"), {}), tsino::Optional<int32_t>{});
  Unknown value8 = Unknown((double)f(value7, note_(F("F"), 2)));
  flush(tsino::Array<Unknown>{value8, Unknown((double)f(note_(F("G"), 3)))});
  flush(
      tsino::Array<Unknown>{
          Unknown(
              !note_optional_and_logical(F("H"), true)
                  || [&] {
                int32_t noteResult = note_(F("I"), 1);
                return noteResult > note_(F("J"), 2) && note_optional_and_logical(F("K"), true);
              }())});
  int32_t i = 0;
  int32_t iBefore = i++;
  int32_t value9 = iBefore != 0 ? iBefore : i++;
  int32_t iBefore2 = i++;
  int32_t value10 = iBefore2 != 0 ? i++ : iBefore2;
  tsino::Array<int32_t> values{value9, value10, i != 0 ? i++ : 0};
  flush(
      tsino::Array<Unknown>{
          tsino::allOf(
              values.map<Unknown>(
                  [](int32_t value11) -> Unknown { return Unknown((double)value11); })),
          Unknown((double)i)});
  int32_t choice = note_(F("S"), 2);
  switch (choice == note_(F("c1"), 1) ? 0 : choice == note_(F("c2"), 2) ? 0 : choice
      == note_(F("c3"), 3) ? 1 : 2) {
    case 0:
      note_(F("body"), 0);
      // falls through
    case 1:
      note_(F("through"), 0);
      break;
    default:
      note_(F("never"), 0);
  }
  flush(tsino::Array<Unknown>{Unknown(String(F("switch")))});
}

void loop() {}
