// swaps-of-everything: written by tsino from swaps-of-everything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Item;
struct Flags;
struct Opt;
struct Shape;

// @run
// Swaps and rotations: each value is read before a target is written.
// swaps of everything, aliasing, sorts
struct Item : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Item>> next;
  void construct(String name, tsino::Optional<tsino::Ref<Item>> next = {});
};

struct Flags : tsino::Object {
  bool a = false;
  bool b = false;
  void construct(bool a, bool b) {
    this->a = a;
    this->b = b;
  }
};

struct Opt : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<int32_t> b;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<int32_t> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Shape : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

void Item::construct(String name, tsino::Optional<tsino::Ref<Item>> next) {
  this->name = tsino::moved(name);
  this->next = tsino::moved(next);
}

void reverse(tsino::Array<String>& xs) {
  for (int32_t i = 0, j = xs.length() - 1; i < j; (void)i++, j--) {
    tsino::swap(xs[i], xs[j]);
    yield();
  }
}

int32_t gcd(int32_t a, int32_t b) {
  while (b != 0) {
    int32_t value = a % b;
    a = b;
    b = value;
    yield();
  }
  return a;
}

int32_t fib(int32_t n) {
  int32_t a = 0;
  int32_t b = 1;
  for (int32_t i = 0; i < n; i++) {
    int32_t value = a + b;
    a = b;
    b = value;
  }
  return a;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> words{
      F("alpha"),
      F("a rather long text that lives on the heap"),
      F("gamma"),
      F("delta")};
  reverse(words);
  Serial.println(words.join());
  tsino::swap(words[1], words[1]);
  Serial.println(words.join());
  tsino::Array<tsino::Ref<Item>> items{tsino::make<Item>(F("one")), tsino::make<Item>(F("two"))};
  tsino::swap(items[0], items[1]);
  Serial.print(tsino::withoutFormat(items[0]->name));
  Serial.print(F(" "));
  Serial.println(items[1]->name);
  tsino::Optional<tsino::Ref<Item>> p = items[0];
  tsino::Optional<tsino::Ref<Item>> q;
  tsino::Ref<Item> pBefore = p.value();
  p = q;
  q = pBefore;
  Serial.print(!p.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          q.has() ? tsino::Optional<String>(q.value()->name) : tsino::Optional<String>{}));
  // reverse a linked list
  tsino::Optional<tsino::Ref<Item>> list = tsino::make<Item>(
      F("a"),
      tsino::Optional<tsino::Ref<Item>>(
          tsino::make<Item>(F("b"), tsino::Optional<tsino::Ref<Item>>(tsino::make<Item>(F("c"))))));
  tsino::Optional<tsino::Ref<Item>> done;
  while (list.has()) {
    tsino::Optional<tsino::Ref<Item>> next = list.value()->next;
    list.value()->next = done;
    done = list.value();
    list = next;
    yield();
  }
  String text = F("");
  for (tsino::Optional<tsino::Ref<Item>> n = done; n.has(); n = n.value()->next) {
    text += n.value()->name;
  }
  Serial.println(text);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 6})};
  tsino::Shared<tsino::Array<uint8_t>> kept = rows[0];
  tsino::swap(rows[0], rows[2]);
  Serial.print(tsino::withoutFormat(rows[0]->join()));
  Serial.print(F(" "));
  Serial.print(!rows.get(2).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(kept->join());
  Serial.print(F(" "));
  Serial.println(rows[2]->join());
  kept->set(0, 9);
  Serial.println(rows[2]->join());
  tsino::Array<uint8_t> bytes{250, 3, 200};
  int32_t big = 70000;
  tsino::swap(bytes[0], bytes[2]);
  int32_t value = big & 255;
  big = bytes[1];
  bytes.set(1, value);
  Serial.print(big);
  Serial.print(F(" "));
  Serial.println(bytes.join());
  tsino::Array<double> floats{0.5, -0.25};
  tsino::swap(floats[0], floats[1]);
  Serial.println(floats.join());
  const tsino::Ref<Flags> flags = tsino::make<Flags>(true, false);
  tsino::swap(flags->a, flags->b);
  Serial.print(flags->a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flags->b ? F("true") : F("false"));
  const tsino::Ref<Opt> opt = tsino::make<Opt>(tsino::Optional<int32_t>(5));
  tsino::swap(opt->a, opt->b);
  Serial.print(tsino::optionalText(opt->a));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(opt->b));
  Serial.println(gcd(84, 36));
  Serial.println(fib(30));
  int32_t x = 1;
  int32_t y = 2;
  int32_t z = 3;
  tsino::Array<uint8_t> value2{(uint8_t)z, (uint8_t)x};
  x = y;
  y = value2[0];
  z = value2[1];
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  Serial.println(z);
  tsino::Ref<Shape> value3 = tsino::make<Shape>(y, x);
  x = value3->x;
  y = value3->y;
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(y);
  x = 7;
  y = (int32_t)tsino::Optional<double>{}.valueOr(50.0);
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(y);
  const __FlashStringHelper* const evaluated = F("");
}

void loop() {}
