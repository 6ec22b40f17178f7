// exhaustive-never: written by tsino from exhaustive-never.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

enum class Light : uint8_t { Red, Yellow, Green };
struct Token;

struct Token : tsino::Object {
  String type;
  int32_t value = 0;
  String op;
  void construct(String type, int32_t value = 0, String op = String{}) {
    this->type = tsino::moved(type);
    this->value = value;
    this->op = tsino::moved(op);
  }
};

// @run
// Exhaustive switches over tags, literals and enums; functions that never return; unreachable helpers.
void fail(const __FlashStringHelper* message) {
  tsino::raise(tsino::make<tsino::Error>(message));
}

String show(const tsino::Ref<Token>& token) {
  const String& choice = token->type;
  if (choice == F("num")) {
    return String(token->value);
  } else if (choice == F("op")) {
    return tsino::concat(F(" "), token->op, F(" "));
  } else if (choice == F("end")) {
    return F(";");
  } else {
    const int32_t never = 0;
    return (void)tsino::impossible(0), String{};
  }
  tsino::unreachable();
}

double apply(const String& op, double a, int32_t b) {
  if (op == F("+")) {
    return a + b;
  } else if (op == F("-")) {
    return a - b;
  } else if (op == F("*")) {
    return a * b;
  } else if (op == F("/")) {
    if (b == 0) {
      fail(F("division by zero"));
      return 0.0;
    }
    return a / b;
  }
  tsino::unreachable();
}

double evaluate(const tsino::Array<tsino::Ref<Token>>& tokens) {
  tsino::Optional<double> result;
  String pending = F("+");
  for (const tsino::Ref<Token>& token : tokens) {
    if (token->type == F("end")) {
      if (!result.has()) {
        fail(F("empty"));
        return 0.0;
      }
      return result.value();
    }
    if (token->type == F("op")) {
      pending = token->op;
    } else {
      result = apply(pending, result.valueOr(0.0), token->value);
      if (tsino::thrown()) return 0.0;
    }
  }
  fail(F("no end"));
  return 0.0;
  return 0.0;
}

Light next(Light light) {
  switch (light) {
    case Light::Red:
      return Light::Green;
    case Light::Green:
      return Light::Yellow;
    case Light::Yellow:
      return Light::Red;
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> tokens = tsino::makeShared<tsino::Array<tsino::Ref<Token>>>(
      tsino::Array<tsino::Ref<Token>>{
          tsino::make<Token>(F("num"), 7),
          tsino::make<Token>(F("op"), 0, F("/")),
          tsino::make<Token>(F("num"), 2),
          tsino::make<Token>(F("end"))});
  Serial.println(
      tokens->map<String>([](const tsino::Ref<Token>& token) -> String { return show(token); }).join(
          F("")));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Token>>>> list{
      tokens,
      tsino::makeShared<tsino::Array<tsino::Ref<Token>>>(tsino::Array<tsino::Ref<Token>>{}),
      tsino::makeShared<tsino::Array<tsino::Ref<Token>>>(
          tsino::Array<tsino::Ref<Token>>{tsino::make<Token>(F("end"))}),
      tsino::makeShared<tsino::Array<tsino::Ref<Token>>>(
          tsino::Array<tsino::Ref<Token>>{
              tsino::make<Token>(F("num"), 1),
              tsino::make<Token>(F("op"), 0, F("/")),
              tsino::make<Token>(F("num"), 0)})};
  for (const tsino::Shared<tsino::Array<tsino::Ref<Token>>>& list2 : list) {
    {
      double evaluateResult = evaluate(*list2);
      if (tsino::thrown()) goto caught;
      tsino::inspect(Serial, evaluateResult);
      Serial.println();
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->message);
    }
  }
  Light light = Light::Red;
  Serial.println(
      tsino::generated<String>(
          5,
          [&]() -> String {
            Light value = light = next(light);
            return value == Light::Red ? F("Red") : value == Light::Yellow ? F("Yellow") : value
                == Light::Green ? F("Green") : ((void)tsino::unknownName((int32_t)value), F(""));
          }).join());
}

void loop() {}
