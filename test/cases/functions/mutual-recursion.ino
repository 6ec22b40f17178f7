// mutual-recursion: written by tsino from mutual-recursion.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

double sum();
double product();
double atom();
String peek();
String take();
bool isOdd(int32_t n);

// @run
// Functions that call one another and are used before their declaration: a recursive-descent calculator.
const String source = "2 * (3 + 4) - 10 / (1 + 1) * -0.5";
int32_t at = 0;

double evaluate() {
  at = 0;
  return sum();
}

double sum() {
  double left = product();
  while (peek() == F("+") || peek() == F("-")) {
    if (take() == F("+")) {
      left += product();
    } else {
      left -= product();
    }
    yield();
  }
  return left;
}

double product() {
  double left = atom();
  while (peek() == F("*") || peek() == F("/")) {
    if (take() == F("*")) {
      left *= atom();
    } else {
      left /= atom();
    }
    yield();
  }
  return left;
}

double atom() {
  if (peek() == F("-")) {
    take();
    return -atom();
  }
  if (peek() == F("(")) {
    take();
    const double inside = sum();
    take();
    return inside;
  }
  String digits = F("");
  while ((tsino::compare(peek(), F("0")) >= 0 && tsino::compare(peek(), F("9")) <= 0)
      || peek() == F(".")) {
    digits += take();
    yield();
  }
  return tsino::toNumber(digits);
}

String peek() {
  while (at < tsino::length(source) && tsino::unitAt(source, at) == ' ') {
    at++;
    yield();
  }
  return tsino::charAt(source, at);
}

String take() {
  const String ch = peek();
  at++;
  return ch;
}

bool isEven(int32_t n) {
  return n == 0 ? true : isOdd(n - 1);
}

bool isOdd(int32_t n) {
  return n == 0 ? false : isEven(n - 1);
}

void setup() {
  Serial.begin(115200);

  double evaluateResult = evaluate();
  Serial.print(tsino::withoutFormat(source));
  Serial.print(F(" = "));
  tsino::inspect(Serial, evaluateResult);
  Serial.println();
  Serial.print(isEven(10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOdd(7) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isEven(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isOdd(0) ? F("true") : F("false"));
}

void loop() {}
