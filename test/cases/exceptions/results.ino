// results: written by tsino from results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

// @run
// Functions that throw and give back values of every form: what they give when they throw is never seen.
enum class Level : uint8_t { Low = 1, High };
struct Point;
struct Node2;
struct Pair;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Node2 : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(const String& name);
};

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void Node2::construct(const String& name) {
  this->next = {};
  this->name = name;
}
bool broken = false;

void check() {
  if (broken) {
    tsino::raise(tsino::make<tsino::Error>(F("broken")));
    return;
  }
}

double fraction() {
  check();
  if (tsino::thrown()) return 0.0;
  return 0.5;
}

Level level() {
  check();
  if (tsino::thrown()) return Level{};
  return Level::High;
}

String literal() {
  check();
  if (tsino::thrown()) return {};
  return F("literal");
}

String built(int32_t n) {
  check();
  if (tsino::thrown()) return {};
  return tsino::concat(F("built "), String(n));
}

bool truth() {
  check();
  if (tsino::thrown()) return false;
  return true;
}

tsino::Optional<int32_t> maybe() {
  check();
  if (tsino::thrown()) return {};
  return 7;
}

tsino::Optional<tsino::Union<double, String>> either(bool flag) {
  check();
  if (tsino::thrown()) return {};
  return tsino::Optional<tsino::Union<double, String>>(
      flag ? tsino::Union<double, String>(1.5) : tsino::Union<double, String>(String(F("text"))));
}

tsino::Ref<Point> point() {
  check();
  if (tsino::thrown()) return {};
  return tsino::make<Point>(1, 2);
}

tsino::Optional<tsino::Ref<Node2>> node(const String& name) {
  check();
  if (tsino::thrown()) return {};
  return name == F("") ? tsino::Optional<tsino::Ref<Node2>>{} : tsino::Optional<tsino::Ref<Node2>>(
      tsino::make<Node2>(name));
}

tsino::Array<uint8_t> list() {
  check();
  if (tsino::thrown()) return {};
  return tsino::Array<uint8_t>{1, 2, 3};
}

tsino::Array<tsino::Array<String>> grid() {
  check();
  if (tsino::thrown()) return {};
  return tsino::Array<tsino::Array<String>>{
      tsino::Array<String>{F("a")},
      tsino::Array<String>{F("b"), F("c")}};
}

tsino::Ref<Pair> pair() {
  check();
  if (tsino::thrown()) return {};
  return tsino::make<Pair>(F("pair"), 5);
}

tsino::Shared<tsino::Map<String, uint8_t>> table() {
  check();
  if (tsino::thrown()) return {};
  return tsino::makeMap<String, uint8_t>({{F("one"), 1}});
}

tsino::Function<double(int32_t)> callback() {
  check();
  if (tsino::thrown()) return {};
  return [](int32_t n) -> double {
    double fractionResult = fraction();
    if (tsino::thrown()) return 0.0;
    return n + fractionResult;
  };
}

tsino::Ref<tsino::Error> error() {
  check();
  if (tsino::thrown()) return {};
  return tsino::make<tsino::RangeError>(F("as a result"));
}

String all() {
  tsino::Array<uint8_t> numbers = list();
  if (tsino::thrown()) return {};
  const tsino::Optional<tsino::Ref<Node2>> found = node(F("n"));
  if (tsino::thrown()) return {};
  const tsino::Ref<Point> p = point();
  if (tsino::thrown()) return {};
  double fractionResult = fraction();
  if (tsino::thrown()) return {};
  Level levelResult = level();
  if (tsino::thrown()) return {};
  String literalResult = literal();
  if (tsino::thrown()) return {};
  String builtResult = built(3);
  if (tsino::thrown()) return {};
  bool truthResult = truth();
  if (tsino::thrown()) return {};
  tsino::Optional<int32_t> maybeResult = maybe();
  if (tsino::thrown()) return {};
  tsino::Optional<tsino::Union<double, String>> eitherResult = either(true);
  if (tsino::thrown()) return {};
  tsino::Optional<tsino::Union<double, String>> eitherResult2 = either(false);
  if (tsino::thrown()) return {};
  tsino::Array<tsino::Array<String>> gridResult = grid();
  if (tsino::thrown()) return {};
  tsino::Ref<Pair> pairResult = pair();
  if (tsino::thrown()) return {};
  tsino::Shared<tsino::Map<String, uint8_t>> tableResult = table();
  if (tsino::thrown()) return {};
  tsino::Function<double(int32_t)> callbackResult = callback();
  if (tsino::thrown()) return {};
  double callResult = callbackResult(1);
  if (tsino::thrown()) return {};
  tsino::Ref<tsino::Error> errorResult = error();
  if (tsino::thrown()) return {};
  return tsino::Array<String>{
      tsino::concat(
          tsino::toText(fractionResult),
          F(" "),
          String((int32_t)levelResult),
          F(" "),
          literalResult,
          F(" "),
          builtResult,
          F(" "),
          truthResult ? F("true") : F("false"),
          F(" "),
          tsino::optionalText(maybeResult)),
      tsino::concat(
          tsino::optionalTextOrNull(eitherResult),
          F(" "),
          tsino::optionalTextOrNull(eitherResult2),
          F(" "),
          String(p->x + p->y),
          F(" "),
          !found.has() ? String(F("none")) : found.value()->name),
      tsino::concat(
          String(numbers.length()),
          F(" "),
          String(gridResult.length()),
          F(" "),
          pairResult->item0,
          F(" "),
          String(tableResult->size()),
          F(" "),
          tsino::toText(callResult),
          F(" "),
          errorResult->toString())}.join(F(" "));
}

String attempt(int32_t step) {
  switch (step) {
    case 0: {
      double fractionResult = fraction();
      if (tsino::thrown()) return {};
      return tsino::toText(fractionResult);
    }
    case 1: {
      Level levelResult = level();
      if (tsino::thrown()) return {};
      return String((int32_t)levelResult);
    }
    case 2:
      return literal();
    case 3:
      return built(4);
    case 4: {
      bool truthResult = truth();
      if (tsino::thrown()) return {};
      return truthResult ? F("yes") : F("no");
    }
    case 5: {
      tsino::Optional<int32_t> maybeResult = maybe();
      if (tsino::thrown()) return {};
      return tsino::optionalText(maybeResult);
    }
    case 6: {
      tsino::Optional<tsino::Union<double, String>> eitherResult = either(true);
      if (tsino::thrown()) return {};
      return tsino::optionalTextOrNull(eitherResult);
    }
    case 7: {
      tsino::Ref<Point> pointResult = point();
      if (tsino::thrown()) return {};
      return String(pointResult->x);
    }
    case 8: {
      const tsino::Optional<tsino::Ref<Node2>> found = node(F("x"));
      if (tsino::thrown()) return {};
      return !found.has() ? String(F("null")) : found.value()->name;
    }
    case 9: {
      tsino::Array<uint8_t> listResult = list();
      if (tsino::thrown()) return {};
      return listResult.join();
    }
    case 10: {
      tsino::Array<tsino::Array<String>> gridResult = grid();
      if (tsino::thrown()) return {};
      return String(gridResult.length());
    }
    case 11: {
      tsino::Ref<Pair> pairResult = pair();
      if (tsino::thrown()) return {};
      return pairResult->item0;
    }
    case 12: {
      tsino::Shared<tsino::Map<String, uint8_t>> tableResult = table();
      if (tsino::thrown()) return {};
      return tsino::optionalText(tableResult->get(F("one")));
    }
    case 13: {
      tsino::Function<double(int32_t)> callbackResult = callback();
      if (tsino::thrown()) return {};
      double callResult = callbackResult(2);
      if (tsino::thrown()) return {};
      return tsino::toText(callResult);
    }
    default: {
      tsino::Ref<tsino::Error> errorResult = error();
      if (tsino::thrown()) return {};
      return errorResult->message;
    }
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  const String allResult = all();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(allResult);
  String text = F("");
  for (int32_t step = 0; step < 15; step++) {
    String attemptResult = attempt(step);
    if (tsino::thrown()) tsino::uncaught();
    text += tsino::concat(attemptResult, F(";"));
  }
  Serial.println(text);
  broken = true;
  int32_t caught = 0;
  for (int32_t step = 0; step < 15; step++) {
    {
      String attemptResult = attempt(step);
      if (tsino::thrown()) goto caught;
      Serial.print(F("not here "));
      Serial.println(attemptResult);
    }
    caught:;
    if (tsino::thrown()) {
      tsino::caught();
      caught++;
    }
  }
  Serial.println(caught);
  broken = false;
  tsino::Ref<Point> kept = point();
  if (tsino::thrown()) tsino::uncaught();
  int32_t numbers = 1;
  kept->x += 10;
  broken = true;
  {
    tsino::Ref<Point> pointResult = point();
    if (tsino::thrown()) goto caught2;
    kept = tsino::moved(pointResult);
  }
  caught2:;
  if (tsino::thrown()) {
    tsino::caught();
    numbers++;
  }
  Serial.print(kept->x);
  Serial.print(F(" "));
  Serial.println(numbers);
}

void loop() {}
