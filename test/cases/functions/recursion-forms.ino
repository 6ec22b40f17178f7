// recursion-forms: written by tsino from recursion-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Parser;

struct Parser : tsino::Object {
  String text;
  int32_t at = 0;
  tsino::Function<double()> sum;
  tsino::Function<double()> product;
  tsino::Function<double()> atom;
  tsino::Function<double(const String&)> run;
  void construct(String text, int32_t at, tsino::Function<double()> sum, tsino::Function<double()> product, tsino::Function<double()> atom, tsino::Function<double(const String&)> run) {
    this->text = tsino::moved(text);
    this->at = at;
    this->sum = tsino::moved(sum);
    this->product = tsino::moved(product);
    this->atom = tsino::moved(atom);
    this->run = tsino::moved(run);
  }
};
bool isOdd(int32_t n);

// @run
// Ackermann, Hanoi, permutations, subsets, mutual recursion through objects and closures, deep recursion.
int32_t ackermann(int32_t m, int32_t n) {
  return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
tsino::Array<String> moves;

int32_t hanoi(int32_t n, const String& from = "A", const String& to = "C", const String& by = "B") {
  if (n == 0) return 0;
  const int32_t left = hanoi(n - 1, from, by, to);
  moves.push(tsino::concat(from, to));
  return left + 1 + hanoi(n - 1, by, to, from);
}

tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> subsets(const tsino::Array<uint8_t>& items) {
  return items.length() == 0 ? tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})} : subsets(items.slice(1)).flatMap<tsino::Shared<tsino::Array<uint8_t>>>(
      [&](const tsino::Shared<tsino::Array<uint8_t>>& rest) -> tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> {
        return tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
            rest,
            tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{items[0], tsino::allOf(*rest)})};
      });
}

int32_t depth(int32_t n) {
  return n == 0 ? 0 : 1 + depth(n - 1);
}

bool isEven(int32_t n) {
  return n == 0 ? true : isOdd(n - 1);
}

bool isOdd(int32_t n) {
  return n == 0 ? false : isEven(n - 1);
}

int32_t count(int32_t n, const tsino::Optional<tsino::Shared<tsino::Set<uint8_t>>>& seenGiven = {}) {
  tsino::Shared<tsino::Set<uint8_t>> seen = seenGiven.has() ? seenGiven.value() : tsino::makeShared<tsino::Set<uint8_t>>();
  if (seen->has((uint8_t)n)) return seen->size();
  return count(
      (n * n + 1) % 37,
      tsino::Optional<tsino::Shared<tsino::Set<uint8_t>>>(((void)seen->add((uint8_t)n), seen)));
}

tsino::Array<String> gray(int32_t bits) {
  return bits == 0 ? tsino::Array<String>{F("")} : [&] {
    tsino::Array<String> value{
        tsino::allOf(
            gray(bits - 1).map<String>(
                [](const String& code) -> String { return tsino::concat(F("0"), code); }))};
    return tsino::Array<String>{
        tsino::allOf(value),
        tsino::allOf(
            gray(bits - 1).reverse().map<String>(
                [](const String& code) -> String { return tsino::concat(F("1"), code); }))};
  }();
}

void setup() {
  Serial.begin(115200);
  Serial.print(ackermann(2, 3));
  Serial.print(F(" "));
  Serial.println(ackermann(1, 10));
  int32_t hanoiResult = hanoi(3);
  String joinResult = moves.join();
  int32_t hanoiResult2 = hanoi(8);
  Serial.print(hanoiResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(hanoiResult2);
  Serial.print(
      tsino::withoutFormat(
          subsets(tsino::Array<uint8_t>{1, 2, 3}).map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& set) -> String {
                return set->join(F(""));
              }).join(F("|"))));
  Serial.print(F(" "));
  Serial.println(subsets(tsino::Array<uint8_t>{}).length());
  tsino::Ref<Parser> value = tsino::make<Parser>(
      F(""),
      0,
      tsino::Function<double()>{},
      tsino::Function<double()>{},
      tsino::Function<double()>{},
      tsino::Function<double(const String&)>{});
  Parser* self = tsino::pointerTo(value);
  value->sum = [self]() -> double {
    const tsino::Ref<Parser> held = tsino::Ref<Parser>(self);
    double value2 = self->product();
    while (tsino::unitAt(self->text, self->at) == '+') {
      self->at++;
      value2 += self->product();
      yield();
    }
    return value2;
  };
  value->product = [self]() -> double {
    const tsino::Ref<Parser> held = tsino::Ref<Parser>(self);
    double value2 = self->atom();
    while (self->at < tsino::length(self->text) && tsino::unitAt(self->text, self->at) == '*') {
      self->at++;
      value2 *= self->atom();
      yield();
    }
    return value2;
  };
  value->atom = [self]() -> double {
    const tsino::Ref<Parser> held = tsino::Ref<Parser>(self);
    if (tsino::unitAt(self->text, self->at) != '(') {
      return tsino::toNumber(tsino::elementAt(self->text, self->at++));
    }
    self->at++;
    const double value2 = self->sum();
    self->at++;
    return value2;
  };
  value->run = [self](const String& text) -> double {
    const tsino::Ref<Parser> held = tsino::Ref<Parser>(self);
    self->text = tsino::concat(text, F(";"));
    self->at = 0;
    return self->sum();
  };
  const tsino::Ref<Parser> parser = value;
  double value2 = parser->run(F("1+2*3"));
  double value3 = parser->run(F("(1+2)*3"));
  double value4 = parser->run(F("((2))*(3+4*5)"));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  Serial.println(depth(500));
  Serial.print(isEven(100) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isOdd(7) ? F("true") : F("false"));
  int32_t countResult = count(2);
  int32_t countResult2 = count(0);
  int32_t countResult3 = count(36);
  Serial.print(countResult);
  Serial.print(F(" "));
  Serial.print(countResult2);
  Serial.print(F(" "));
  Serial.println(countResult3);
  Serial.println(gray(3).join(F(" ")));
}

void loop() {}
