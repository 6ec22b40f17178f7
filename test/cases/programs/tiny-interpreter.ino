// tiny-interpreter: written by tsino from tiny-interpreter.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// An interpreter for a language of eight characters: a tape, a program counter, matching brackets by counting.
String run(const String& program, const String& input) {
  tsino::TextIndex programIndex;
  tsino::TextIndex inputIndex;
  tsino::Array<uint16_t> tape;
  for (int32_t i = 0; i < 64; i++) tape.push(0);
  int32_t pointer = 0;
  int32_t read = 0;
  String output = F("");
  int32_t steps = 0;
  for (int32_t pc = 0; pc < tsino::length(program, programIndex); pc++) {
    if (++steps > 20000) return tsino::concat(output, F(" (too long)"));
    switch (tsino::unitAt(program, programIndex, pc)) {
      case '>':
        pointer = (pointer + 1) % tape.length();
        break;
      case '<':
        pointer = (pointer + tape.length() - 1) % tape.length();
        break;
      case '+':
        tape.set(pointer, (tape[pointer] + 1) & 255);
        break;
      case '-':
        tape.set(pointer, (tape[pointer] - 1) & 255);
        break;
      case '.':
        output += tsino::fromCharCode(tape[pointer]);
        break;
      case ',':
        tape.set(
            pointer,
            read < tsino::length(input, inputIndex) ? tsino::codeAt(input, inputIndex, read++) : 0);
        break;
      case '[':
        if (tape.get(pointer) == 0) {
          int32_t depth = 1;
          while (depth > 0) {
            pc++;
            if (tsino::unitAt(program, programIndex, pc) == '[') {
              depth++;
            } else if (tsino::unitAt(program, programIndex, pc) == ']') {
              depth--;
            }
            yield();
          }
        }
        break;
      case ']':
        if (tape.get(pointer) != 0) {
          for (int32_t depth = 1; depth > 0;) {
            pc--;
            if (tsino::unitAt(program, programIndex, pc) == ']') depth++;
            if (tsino::unitAt(program, programIndex, pc) == '[') depth--;
            yield();
          }
        }
        break;
    }
  }
  return output;
}

void setup() {
  Serial.begin(115200);

  const __FlashStringHelper* const hello = F("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.");
  Serial.println(run(hello, F("")));
  String withoutFormatResult = tsino::withoutFormat(run(F(",[.,]"), F("echo")));
  String runResult = run(F(",>,<[->+<]>."), F("!!"));
  String runResult2 = run(F("+[]"), F(""));
  String runResult3 = run(F("no code here"), F("x"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.print(runResult2);
  Serial.print(F(" "));
  Serial.print(runResult3);
  Serial.println(F("|"));
}

void loop() {}
