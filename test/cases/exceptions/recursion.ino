// recursion: written by tsino from recursion.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct SyntaxProblem;
struct Parser;

// @run
// Throws out of deep recursion: a small parser of sums, a search that stops with an error, depth restored by finally.
struct SyntaxProblem : tsino::Error {
  int32_t at = 0;
  void construct(const String& message, int32_t at);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Parser : tsino::Object {
  String text;
  tsino::TextIndex textIndex;
  int32_t at = 0;
  int32_t depth = 0;
  int32_t deepest = 0;
  void construct(const String& text);
  double parse();
  double sum();
  double product();
  double atom();
  String peek();
  String next();
};
bool odd(int32_t n);

void SyntaxProblem::construct(const String& message, int32_t at) {
  tsino::Error::construct(tsino::concat(message, F(" at "), String(at)));
  this->at = at;
  this->name = F("SyntaxProblem");
}

void Parser::construct(const String& text) {
  this->at = 0;
  this->depth = 0;
  this->deepest = 0;
  this->text = text;
}

double Parser::parse() {
  const double value = this->sum();
  if (tsino::thrown()) return 0.0;
  if (this->at < tsino::length(this->text, this->textIndex)) {
    tsino::raise(
        tsino::make<SyntaxProblem>(
            tsino::concat(F("unexpected "), tsino::charAt(this->text, this->textIndex, this->at)),
            this->at));
    return 0.0;
  }
  return value;
}

double Parser::sum() {
  double value = this->product();
  if (tsino::thrown()) return 0.0;
  while (this->peek() == F("+") || this->peek() == F("-")) {
    const String op = this->next();
    double value2;
    if (op == F("+")) {
      double productResult = this->product();
      if (tsino::thrown()) return 0.0;
      value2 = value + productResult;
    } else {
      double productResult = this->product();
      if (tsino::thrown()) return 0.0;
      value2 = value - productResult;
    }
    value = value2;
    yield();
  }
  return value;
}

double Parser::product() {
  double value = this->atom();
  if (tsino::thrown()) return 0.0;
  while (this->peek() == F("*") || this->peek() == F("/")) {
    if (this->next() == F("*")) {
      double atomResult = this->atom();
      if (tsino::thrown()) return 0.0;
      value *= atomResult;
    } else {
      const double by = this->atom();
      if (tsino::thrown()) return 0.0;
      if (by == 0.0) {
        tsino::raise(tsino::make<tsino::RangeError>(F("division by zero")));
        return 0.0;
      }
      value = trunc(value / by);
    }
    yield();
  }
  return value;
}

double Parser::atom() {
  this->depth++;
  this->deepest = tsino::maximum<int32_t>(this->deepest, this->depth);
  double result = 0.0;
  {
    const String c = this->next();
    if (c == F("(")) {
      const double value = this->sum();
      if (tsino::thrown()) goto finally;
      if (this->next() != F(")")) {
        tsino::raise(tsino::make<SyntaxProblem>(F("expected )"), this->at - 1));
        goto finally;
      }
      result = value;
      goto finally;
    }
    if (tsino::compare(c, F("0")) < 0 || tsino::compare(c, F("9")) > 0) {
      tsino::raise(
          tsino::make<SyntaxProblem>(
              c == F("") ? String(F("unexpected end")) : tsino::concat(F("unexpected "), c),
              this->at - 1));
      goto finally;
    }
    result = tsino::codeAt(c, 0) - 48;
  }
  finally:;
  this->depth--;
  if (tsino::thrown()) return 0.0;
  return result;
}

String Parser::peek() {
  return tsino::charAt(this->text, this->textIndex, this->at);
}

String Parser::next() {
  return tsino::charAt(this->text, this->textIndex, this->at++);
}

int32_t descend(int32_t n) {
  if (n == 0) {
    tsino::raise(tsino::make<tsino::Error>(F("bottom")));
    return 0;
  }
  int32_t descendResult = descend(n - 1);
  if (tsino::thrown()) return 0;
  return descendResult + 1;
}

bool even(int32_t n) {
  if (n < 0) {
    tsino::raise(tsino::make<tsino::RangeError>(F("negative")));
    return false;
  }
  bool value;
  if (n == 0) {
    value = true;
  } else {
    value = odd(n - 1);
    if (tsino::thrown()) return false;
  }
  return value;
}

bool odd(int32_t n) {
  bool value;
  if (n == 0) {
    value = false;
  } else {
    value = even(n - 1);
    if (tsino::thrown()) return false;
  }
  return value;
}

String isEven(int32_t n) {
  {
    bool evenResult = even(n);
    if (tsino::thrown()) goto caught;
    return evenResult ? F("true") : F("false");
  }
  caught:;
  {
    tsino::caught();
    return F("neither");
  }
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("1+2*3"),
      F("(1+2)*3"),
      F("8/(4-4)"),
      F("((((7))))"),
      F("1+"),
      F("2*(3"),
      F("4)"),
      F("((1+x))"),
      F("9/2-1")};
  for (const String& text : list) {
    const tsino::Ref<Parser> parser = tsino::make<Parser>(text);
    {
      double parseResult = parser->parse();
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(text));
      Serial.print(F(" = "));
      tsino::inspect(Serial, parseResult);
      Serial.print(F(" "));
      Serial.print(parser->depth);
      Serial.print(F(" "));
      Serial.println(parser->deepest);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(SyntaxProblem::classId)) {
        Serial.print(tsino::withoutFormat(tsino::downcast<SyntaxProblem>(error)->message));
        Serial.print(F(" "));
        Serial.print(tsino::downcast<SyntaxProblem>(error)->at);
        Serial.print(F(" "));
        Serial.print(parser->depth);
        Serial.print(F(" "));
        Serial.println(parser->deepest);
      } else {
        Serial.print(tsino::withoutFormat(error->toString()));
        Serial.print(F(" "));
        Serial.println(parser->depth);
      }
    }
  }
  descend(200);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  String withoutFormatResult = tsino::withoutFormat(isEven(10));
  String isEvenResult = isEven(7);
  String isEvenResult2 = isEven(-1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(isEvenResult);
  Serial.print(F(" "));
  Serial.println(isEvenResult2);
}

void loop() {}
