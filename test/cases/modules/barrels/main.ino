// barrels: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Sized;
struct Box;

struct Sized : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  virtual ~Sized() {}
};

struct Box : Sized {
  void construct(int32_t width, int32_t height);
};

// --- measure ---

int32_t area(const tsino::Ref<Sized>& sized) {
  const int32_t width = sized->width;
  const int32_t height = sized->height;
  return width * height;
}

int32_t outline(const tsino::Ref<Sized>& sized) {
  const int32_t width = sized->width;
  const int32_t height = sized->height;
  return 2 * (width + height);
}

// --- box ---

tsino::Ref<Box> newBox(int32_t width, int32_t height) {
  return tsino::make<Box>(width, height);
}

void Box::construct(int32_t width, int32_t height) {
  this->width = width;
  this->height = height;
}

// --- text ---

String lastText = "none";

String shout(const String& text) {
  lastText = text;
  return tsino::concat(tsino::toUpperCase(text), F("!"));
}

tsino::Array<String> words(const String& text) {
  return tsino::split(text, F(" "));
}

int32_t count(const __FlashStringHelper* text) {
  return words(text).length();
}

String last() {
  return lastText;
}

// --- legacy ---

const char version[] PROGMEM = "legacy";

String describe(const tsino::Ref<Sized>& sized) {
  const int32_t width = sized->width;
  const int32_t height = sized->height;
  return tsino::concat(String(width), F(" by "), String(height), F(" ("), FPSTR(version), F(")"));
}
// @run
// Barrels over barrels: star exports, renamed ones, a namespace of a module, conflicts that the nearer name wins.

void setup() {
  Serial.begin(115200);
  const double pi = 3.25;
  const double double_ = pi * 2.0;
  const __FlashStringHelper* const local = F("from legacy");
  const __FlashStringHelper* const version_ = F("own");

  const tsino::Ref<Sized> box = tsino::make<Box>(2, 3);
  Serial.print(area(box));
  Serial.print(F(" "));
  Serial.print(outline(box));
  Serial.print(F(" "));
  Serial.print(describe(box));
  Serial.print(F(" "));
  tsino::inspect(Serial, double_);
  Serial.println();
  Serial.print(tsino::withoutFormat(shout(F("hi"))));
  Serial.print(F(" "));
  Serial.print(count(F("a b c")));
  Serial.print(F(" "));
  Serial.println(version_);
  String shoutResult = shout(F("x"));
  Serial.print(
      tsino::Function<int32_t(const tsino::Ref<Sized>&)>::of<decltype(area), area>()
          == tsino::Function<int32_t(const tsino::Ref<Sized>&)>::of<decltype(area), area>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(version_);
  Serial.print(F(" "));
  Serial.print(shoutResult);
  Serial.print(F(" "));
  Serial.print(local);
  Serial.print(F(" "));
  Serial.println(
      tsino::Function<tsino::Ref<Box>(int32_t, int32_t)>::of<decltype(newBox), newBox>()
          == tsino::Function<tsino::Ref<Box>(int32_t, int32_t)>::of<decltype(newBox), newBox>() ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(words(F("p q")).join(F("+"))));
  Serial.print(F(" "));
  Serial.println(last());
}

void loop() {}
