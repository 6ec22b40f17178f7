// state-machine: written by tsino from state-machine.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Finish;

struct Finish : tsino::Object {
  String at;
  String digits;
  bool negative = false;
  tsino::Shared<tsino::Array<String>> letters;
  String message;
  int32_t position = 0;
  void construct(String at, String digits = String{}, bool negative = false, tsino::Shared<tsino::Array<String>> letters = tsino::Shared<tsino::Array<String>>{}, String message = String{}, int32_t position = 0) {
    this->at = tsino::moved(at);
    this->digits = tsino::moved(digits);
    this->negative = negative;
    this->letters = tsino::moved(letters);
    this->message = tsino::moved(message);
    this->position = position;
  }
};

tsino::Array<tsino::Union<double, String>> tokens;

tsino::Ref<Finish> finish(const tsino::Ref<Finish>& state) {
  if (state->at == F("number")) {
    tokens.push(
        tsino::Union<double, String>((state->negative ? -1 : 1) * tsino::toNumber(state->digits)));
  } else if (state->at == F("word")) {
    tokens.push(tsino::Union<double, String>(state->letters->join(F(""))));
  }
  return tsino::make<Finish>(F("start"));
}

tsino::Ref<Finish> step(const tsino::Ref<Finish>& state, const String& char_, int32_t position) {
  const bool isDigit = tsino::compare(char_, F("0")) >= 0 && tsino::compare(char_, F("9")) <= 0;
  const bool isLetter = tsino::compare(char_, F("a")) >= 0 && tsino::compare(char_, F("z")) <= 0;
  if (char_ == F(" ")) return finish(state);
  const String& choice = state->at;
  if (choice == F("start")) {
    if (char_ == F("-")) return tsino::make<Finish>(F("number"), F(""), true);
    if (isDigit) return tsino::make<Finish>(F("number"), char_, false);
    return isLetter ? tsino::make<Finish>(
        F("word"),
        String{},
        false,
        tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{char_})) : tsino::make<Finish>(
        F("error"),
        String{},
        false,
        tsino::Shared<tsino::Array<String>>{},
        tsino::concat(F("bad "), char_),
        position);
  } else if (choice == F("number")) {
    return isDigit ? tsino::make<Finish>(
        state->at,
        tsino::concat(state->digits, char_),
        state->negative,
        state->letters,
        state->message,
        state->position) : tsino::make<Finish>(
        F("error"),
        String{},
        false,
        tsino::Shared<tsino::Array<String>>{},
        F("digit expected"),
        position);
  } else if (choice == F("word")) {
    if (!isLetter) {
      return (void)finish(state), step(tsino::make<Finish>(F("start")), char_, position);
    }
    state->letters->push(char_);
    return state;
  } else if (choice == F("error")) {
    return state;
  }
  tsino::unreachable();
}

String tokenize(const String& text) {
  tsino::TextIndex textIndex;
  tokens.setLength(0);
  tsino::Ref<Finish> state = tsino::make<Finish>(F("start"));
  for (int32_t i = 0; i < tsino::length(text, textIndex) && state->at != F("error"); i++) {
    state = step(state, tsino::elementAt(text, textIndex, i), i);
    yield();
  }
  if (state->at == F("error")) {
    return tsino::concat(state->message, F(" at "), String(state->position));
  }
  finish(state);
  return tokens.map<String>(
      [](const tsino::Union<double, String>& token) -> String {
        return tsino::concat(token.is<double>() ? F("n") : F("w"), F(":"), tsino::toText(token));
      }).join(F(" "));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("12 abc -7"), F("a1 b"), F("1x"), F(""), F("ok ?"), F("  -  ")};
  for (const String& text : list) {
    String tokenizeResult = tokenize(text);
    Serial.print(F("["));
    Serial.print(tokenizeResult);
    Serial.println(F("]"));
  }
}

void loop() {}
