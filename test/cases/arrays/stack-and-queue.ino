// stack-and-queue: written by tsino from stack-and-queue.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

double drain(tsino::Array<int32_t>& list) {
  double sum = 0.0;
  tsino::Optional<int32_t> next = list.shift();
  while (next.has()) {
    sum = sum * 2.0 + next.value();
    next = list.shift();
    yield();
  }
  return sum;
}

bool isBalanced(const String& text) {
  tsino::TextIndex textIndex;
  tsino::Array<String> open;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String ch = tsino::elementAt(text, textIndex, i);
    if (ch == F("(") || ch == F("[")) {
      open.push(ch);
    } else if (ch == F(")") && open.pop() != F("(")) {
      return false;
    } else if (ch == F("]") && open.pop() != F("[")) {
      return false;
    }
  }
  return open.length() == 0;
}

void setup() {
  Serial.begin(115200);
  // @run
  // push, pop, shift, unshift with their results, on empty arrays too, and arrays that are refilled.
  tsino::Array<uint8_t> stack;
  int32_t pushResult = stack.push(1);
  int32_t pushResult2 = stack.push(2, 3);
  Serial.print(pushResult);
  Serial.print(F(" "));
  Serial.print(pushResult2);
  Serial.print(F(" "));
  Serial.println(stack.length());
  String popResult = tsino::optionalText(stack.pop());
  String popResult2 = tsino::optionalText(stack.pop());
  String popResult3 = tsino::optionalText(stack.pop());
  String popResult4 = tsino::optionalText(stack.pop());
  Serial.print(popResult);
  Serial.print(F(" "));
  Serial.print(popResult2);
  Serial.print(F(" "));
  Serial.print(popResult3);
  Serial.print(F(" "));
  Serial.print(popResult4);
  Serial.print(F(" "));
  Serial.println(stack.length());

  tsino::Array<String> queue{F("a"), F("b")};
  int32_t unshiftResult = queue.unshift(F("z"));
  int32_t unshiftResult2 = queue.unshift(F("x"), F("y"));
  Serial.print(unshiftResult);
  Serial.print(F(" "));
  Serial.print(unshiftResult2);
  Serial.print(F(" "));
  Serial.println(queue.join(F("")));
  String withoutFormatResult = tsino::withoutFormat(tsino::optionalText(queue.shift()));
  String shiftResult = tsino::optionalText(queue.shift());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(shiftResult);
  Serial.print(F(" "));
  Serial.print(queue.join(F("")));
  Serial.print(F(" "));
  Serial.println(queue.length());

  tsino::Array<int32_t> bits{1, 0, 1, 1};
  double drainResult = drain(bits);
  int32_t lengthResult = bits.length();
  double drainResult2 = drain(bits);
  tsino::inspect(Serial, drainResult);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, drainResult2);
  Serial.println();
  for (int32_t i = 0; i < 5; i++) bits.unshift(i * i);
  Serial.print(tsino::withoutFormat(bits.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(bits[0]);
  Serial.print(F(" "));
  Serial.println(bits[bits.length() - 1]);
  bool isBalancedResult = isBalanced(F("(a[b](c))"));
  bool isBalancedResult2 = isBalanced(F("([)]"));
  bool isBalancedResult3 = isBalanced(F("(("));
  bool isBalancedResult4 = isBalanced(F(")"));
  bool isBalancedResult5 = isBalanced(F(""));
  Serial.print(isBalancedResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isBalancedResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isBalancedResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isBalancedResult4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isBalancedResult5 ? F("true") : F("false"));
  tsino::Array<bool> flags{true};
  flags.push(false, true);
  String popResult5 = tsino::optionalText(flags.pop());
  String shiftResult2 = tsino::optionalText(flags.shift());
  Serial.print(popResult5);
  Serial.print(F(" "));
  Serial.print(shiftResult2);
  Serial.print(F(" "));
  Serial.print(flags.length());
  Serial.print(F(" "));
  Serial.println(flags[0] ? F("true") : F("false"));
}

void loop() {}
