// calculator: written by tsino from calculator.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// A stack calculator in postfix notation: words cut from a text, switch over operators, errors as texts.
tsino::Array<double> stack;
String problem = "";

double pop() {
  const tsino::Optional<double> top = stack.pop();
  if (!top.has()) {
    problem = F("stack is empty");
    return 0.0;
  }
  return top.value();
}

void apply(const String& word_) {
  if (word_ == F("+")) {
    double popResult = pop();
    stack.push(popResult + pop());
  } else if (word_ == F("-")) {
    const double right = pop();
    stack.push(pop() - right);
  } else if (word_ == F("*")) {
    double popResult = pop();
    stack.push(popResult * pop());
  } else if (word_ == F("/")) {
    const double right = pop();
    if (right == 0.0) problem = F("division by zero");
    stack.push(pop() / right);
  } else if (word_ == F("dup")) {
    const double top = pop();
    stack.push(top, top);
  } else if (word_ == F("sqrt")) {
    stack.push(sqrt(pop()));
  } else {
    const double value = tsino::toNumber(word_);
    if (isnan(value)) {
      problem = tsino::concat(F("what is "), word_, F("?"));
    } else {
      stack.push(value);
    }
  }
}

String evaluate(const String& text) {
  tsino::TextIndex textIndex;
  stack.remove(0, stack.length());
  problem = F("");
  String word_ = F("");
  for (int32_t i = 0; i <= tsino::length(text, textIndex) && problem == F(""); i++) {
    const String ch = i < tsino::length(text, textIndex) ? tsino::elementAt(text, textIndex, i) : String(
        F(" "));
    if (ch != F(" ")) {
      word_ += ch;
    } else if (word_ != F("")) {
      apply(word_);
      word_ = F("");
    }
    yield();
  }
  if (problem != F("")) return tsino::concat(F("error: "), problem);
  return stack.length() == 1 ? tsino::toText(stack[0]) : tsino::concat(
      String(stack.length()),
      F(" values left: "),
      stack.join(F(" ")));
}

const char lines[][23] PROGMEM = {
    "1 2 +",
    "10 4 - 3 *",
    "2 dup * 3 dup * + sqrt",
    "1 3 /",
    "1 0 /",
    "1 +",
    "7 x",
    "",
    "1 2",
    " 5  -2.5 * "};

void setup() {
  Serial.begin(115200);
  for (const String line : tsino::eachText(lines)) {
    String evaluateResult = evaluate(line);
    Serial.print(F("["));
    Serial.print(tsino::withoutFormat(line));
    Serial.print(F("] "));
    Serial.println(evaluateResult);
  }
}

void loop() {}
