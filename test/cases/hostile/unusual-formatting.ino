// unusual-formatting: written by tsino from unusual-formatting.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct Object;
struct K;
struct Shape;

struct Object : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  int32_t c = 0;
  int32_t d = 0;
  void construct(int32_t a, int32_t b, int32_t c, int32_t d) {
    this->a = a;
    this->b = b;
    this->c = c;
    this->d = d;
  }
};

struct K : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct();
  int32_t z();
  int32_t get_w();
};

struct Shape : tsino::Object {
  void construct() {}
};

int32_t spaced(int32_t x, int32_t y = 2) {
  return x * y;
}

int32_t f(int32_t x) {
  return x + 1;
}

int32_t g(int32_t x) {
  return x - 1;
}

int32_t K::z() {
  return this->x + this->y;
}

int32_t K::get_w() {
  return 4;
}

void K::construct() {
  this->x = 1;
  this->y = 2;
}
/* last */
// a comment line
const uint8_t long_[] PROGMEM = {1, 2, 3};

void throwIf(bool condition) {
  if (condition) {
    tsino::raise(tsino::make<tsino::Error>(F("x")));
    return;
  }
  return;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Code without blanks, in one line, with statements over many lines, comments everywhere, no semicolons.
  int32_t a = 1;
  const int32_t b = 2;
  const int32_t c = a++ + b;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(c);
  if (a > b) {
    Serial.println(F("gt"));
  } else {
    Serial.println(F("le"));
  }
  Serial.print(spaced(3));
  Serial.print(F(" "));
  Serial.println(spaced(4, 5));
  /* one */
  /* two */
  /* three */
  const int32_t commented = 5;  /* four */ // five
  /* before */
  /* after */
  /* nothing */
  /* in array */
  /* two */
  Serial.print(commented);
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{1}.length());
  int32_t i = 0;
  while (i < 3) {
    i++;
    yield();
  }
  do {
    i--;
    yield();
  } while (i > 0);
  Serial.println(i);
  for (; i < 2;) {
    i++;
    yield();
  }
  for (int32_t j = 0; j < 2; j++) {
    i += j;
  }
  Serial.println(i);
  const String text = String(F("abc\nd"));
  Serial.println(tsino::length(text));
  const String value = a > b ? F("x") : F("y");
  Serial.println(value);
  const tsino::Ref<Object> object = tsino::make<Object>(1, 2, 3, 4);
  Serial.println(object->a + object->b + object->c + object->d);
  tsino::Array<uint8_t>{1, 2}.forEach([](int32_t n) { Serial.println(n); });
  [] { Serial.println(F("iife")); }();
  Serial.println(f(g(f(1))));
  {}
  {}
  const int32_t K_s = 3;
  Serial.print(tsino::make<K>()->z() + K_s + tsino::make<K>()->get_w());
  Serial.print(F(" "));
  Serial.println(tsino::make<K>()->x);
  switch (a) {
    case 1:
      Serial.println(F("one"));
      break;
    case 2:
    case 3:
      Serial.println(F("two or three"));
      // falls through
    default:
      Serial.println(F("and default"));
  }
  for (;;) {
    for (;;) {
      goto end_loop1;
      yield();
    }
    yield();
  }
  end_loop1:;
  if (a != 0) {} else {
    Serial.println(F("never"));
  }
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  Serial.print(F("tab\tin text "));
  Serial.println(a);
  Serial.println(3);
  {
    goto end_block2;
  }
  end_block2:;
  throwIf(false);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print([]() -> int32_t { return 1; }());  //~ always-defined
  Serial.print(F(" "));
  Serial.println(
      ((void)[]() -> tsino::Ref<Shape> { return tsino::make<Shape>(); }(), true) ? F("true") : F("false"));
}

void loop() {}
