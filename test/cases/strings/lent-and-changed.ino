// lent-and-changed: written by tsino from lent-and-changed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// A text parameter keeps its value when the callee changes the variable or element that it came from, however it was
// passed: narrowed from null, chosen, assigned on the way, or out of an array.
tsino::Optional<String> current;

tsino::Optional<String> absent(const String& text) {
  return text == F("") ? tsino::Optional<String>{} : tsino::Optional<String>(text);
}

String drop(const String& text) {
  current = absent(F(""));
  return tsino::concat(text, text);
}

String one = "a long text to begin with";
String two = "two";

String change(const String& text) {
  one = F("changed to something that is much longer");
  two = one;
  return text;
}

tsino::Array<String> names{"a long text in an array of texts", "b"};

String push(const String& text) {
  names.set(0, F("another long text in the same place"));
  names.push(F("c"));
  return text;
}

String pop(const tsino::Optional<String>& text = {}) {
  names.pop();
  names.push(F("some other text that is very long"));
  return text.has() ? text.value() : String(F("none"));
}

void setup() {
  Serial.begin(115200);
  current = absent(F("the first and quite long text"));
  if (current.has()) Serial.println(drop(String(current.value())));
  Serial.println(change(String(tsino::length(one) > 3 ? one : two)));
  Serial.println(change(String(one = F("assigned on the way, and long enough"))));
  String withoutFormatResult = tsino::withoutFormat(
      push(String(names.length() > 1 ? names[0] : names[1])));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(names.length());
  String withoutFormatResult2 = tsino::withoutFormat(pop(names.get(2)));
  String popResult = pop(names.at(0));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(popResult);
}

void loop() {}
