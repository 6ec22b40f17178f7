// of-a-length: written by tsino from of-a-length.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Ring_string;
struct Ring_number;
struct Points;

struct Ring_string : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<String> items;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  void push(const String& item);
  tsino::Array<String> toArray();
};

struct Ring_number : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<double> items;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  void push(double item);
  tsino::Array<double> toArray();
};

struct Points : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

void Ring_string::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->items = tsino::unfilled<String>(capacity);
}

void Ring_string::push(const String& item) {
  this->items.set((this->head + this->count) % this->items.length(), item);
  if (this->count < this->capacity) {
    this->count++;
  } else {
    this->head = (this->head + 1) % this->items.length();
  }
}

tsino::Array<String> Ring_string::toArray() {
  tsino::Array<String> out;
  for (int32_t i = 0; i < this->count; i++) {
    out.push(this->items[(this->head + i) % this->capacity]);
  }
  return out;
}

void Ring_number::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->items = tsino::unfilled<double>(capacity);
}

void Ring_number::push(double item) {
  this->items.set((this->head + this->count) % this->items.length(), item);
  if (this->count < this->capacity) {
    this->count++;
  } else {
    this->head = (this->head + 1) % this->items.length();
  }
}

tsino::Array<double> Ring_number::toArray() {
  tsino::Array<double> out;
  for (int32_t i = 0; i < this->count; i++) {
    out.push(this->items[(this->head + i) % this->capacity]);
  }
  return out;
}

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> matrix(int32_t rows, int32_t columns) {
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> made = tsino::unfilled<tsino::Shared<tsino::Array<int32_t>>>(
      rows);
  for (int32_t y = 0; y < rows; y++) {
    tsino::Shared<tsino::Array<int32_t>> row = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::unfilled<int32_t>(columns));
    for (int32_t x = 0; x < columns; x++) row->set(x, y * columns + x);
    made.set(y, row);
  }
  return made;
}

// Elements that may be undefined are, until they get a value.
tsino::Array<tsino::Optional<int32_t>> memo = tsino::unset<tsino::Optional<int32_t>>(20);
int32_t calls = 0;

int32_t fibonacci(int32_t n) {
  calls++;
  if (n < 2) return n;
  const tsino::Optional<int32_t> known = memo.get(n);
  if (known.has()) return known.value();
  int32_t fibonacciResult = fibonacci(n - 1);
  return memo.set(n, tsino::Optional<int32_t>(fibonacciResult + fibonacci(n - 2))).value();
}

String lengthOf(double count) {
  {
    tsino::checkLength(count);
    if (tsino::thrown()) goto caught;
    return String(tsino::unfilled<int32_t>(tsino::exactInt(count)).length());
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->toString();
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // new Array(n), whose elements get their values by index.
  tsino::Shared<tsino::Array<int32_t>> squares = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::unfilled<int32_t>(6));
  for (int32_t i = 0; i < squares->length(); i++) squares->set(i, i * i);
  tsino::inspect(Serial, squares);
  Serial.print(F(" "));
  Serial.println(squares->length());
  const tsino::Ref<Ring_string> words = tsino::make<Ring_string>(3);
  tsino::Array<String> list{F("a"), F("b"), F("c"), F("d"), F("e")};
  for (const String& word_ : list) words->push(word_);
  const tsino::Ref<Ring_number> levels = tsino::make<Ring_number>(4);
  levels->push(1.5);
  levels->push(-2.0);
  tsino::Array<double> value = levels->toArray();
  tsino::inspect(Serial, words->toArray());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> value2 = matrix(2, 3);
  int32_t lengthResult = matrix(0, 5).length();
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> value3 = matrix(1, 0);
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  int32_t fibonacciResult = fibonacci(19);
  Serial.print(fibonacciResult);
  Serial.print(F(" "));
  Serial.print(calls);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(memo.get(19)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(memo.get(0)));
  Serial.print(F(" "));
  Serial.println(memo.length());

  // In any order, by fill, by push behind them.
  tsino::Array<String> reversed = tsino::unfilled<String>(3);
  for (int32_t i = reversed.length() - 1; i >= 0; i--) reversed.set(i, tsino::fromCharCode(97 + i));
  Serial.println(reversed.join(F("-")));
  tsino::Array<bool> flags = tsino::unfilled<bool>(4);
  flags.fill(true, 1);
  flags.set(0, false);
  flags.push(true);
  tsino::inspect(Serial, flags);
  Serial.println();
  tsino::Array<tsino::Ref<Points>> points = tsino::unfilled<tsino::Ref<Points>>(2);
  points.set(1, tsino::make<Points>(1));
  points.set(0, points[1]);
  points[0]->x += 4;
  tsino::inspect(Serial, points);
  Serial.print(F(" "));
  Serial.println(points[0] == points[1] ? F("true") : F("false"));
  tsino::Array<tsino::Function<int32_t()>> makers = tsino::unfilled<tsino::Function<int32_t()>>(2);
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 2; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) makers.set(i->value, [i]() -> int32_t { return i->value * 10; });
  tsino::inspect(
      Serial,
      makers.map<int32_t>([](const tsino::Function<int32_t()>& make) -> int32_t { return make(); }));
  Serial.println();
  tsino::Array<tsino::Union<double, String>> either = tsino::unfilled<tsino::Union<double, String>>(2);
  either.set(0, tsino::Union<double, String>(String(F("x"))));
  either.set(1, tsino::Union<double, String>(2.0));
  tsino::inspect(Serial, either);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> alias = squares;
  alias->setLength(2);
  alias->set(2, 9);
  tsino::inspect(Serial, squares);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<int32_t>{});
  Serial.print(F(" "));
  Serial.println(tsino::unfilled<String>(3).length());
  String withoutFormatResult = tsino::withoutFormat(lengthOf(3.0));
  String lengthOfResult = lengthOf(-1.0);
  String lengthOfResult2 = lengthOf(1.5);
  String lengthOfResult3 = lengthOf((double)NAN);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(lengthOfResult);
  Serial.print(F(" "));
  Serial.print(lengthOfResult2);
  Serial.print(F(" "));
  Serial.println(lengthOfResult3);
}

void loop() {}
