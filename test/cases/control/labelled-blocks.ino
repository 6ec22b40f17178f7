// labelled-blocks: written by tsino from labelled-blocks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Labels of blocks and of `if`: left early, from loops, switches and `finally`, with others of their name.
String classify(int32_t n) {
  String text = F("");
  {
    text += F("[");
    if (n < 0) goto end_block1;
    {
      if (n > 100) goto end_block1;
      if (n > 10) goto end_block2;
      text += F("small ");
    }
    end_block2:;
    const int32_t double_ = n * 2;
    text += double_;
    if (n % 2 == 0) {
      text += F(" even");
      goto end_block1;
    }
    text += F(" odd");
  }
  end_block1:;
  return tsino::concat(text, F("]"));
}

String find(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& rows, int32_t wanted) {
  {
    for (const tsino::Shared<tsino::Array<uint8_t>>& row : rows) {
      for (const int32_t cell : *row) {
        if (cell == wanted) goto end_block3;
        if (cell > 50) continue;
        switch (cell) {
          case 0:
            break;
          case 9:
            goto end_block3;
          default:
            if (cell == 8) return F("eight");
        }
      }
    }
    return F("none");
  }
  end_block3:;
  return F("found");
}

tsino::Array<String> log_;

String guarded(int32_t n) {
  {
    String result;
    bool breaking = false;
    bool returning = false;
    {
      {
        if (n == 0) {
          breaking = true;
          goto finally;
        }
        if (n == 1) {
          tsino::raise(tsino::make<tsino::Error>(F("one")));
          goto caught;
        }
        log_.push(tsino::concat(F("try "), String(n)));
        if (n == 2) {
          result = F("returned");
          returning = true;
          goto finally;
        }
      }
      caught:;
      if (tsino::thrown()) {
        const tsino::Ref<tsino::Error> error = tsino::caught();
        log_.push(error->message);
        breaking = true;
        goto finally;
      }
    }
    finally:;
    log_.push(tsino::concat(F("finally "), String(n)));
    if (breaking) goto end_block4;
    if (returning) return result;
    log_.push(F("behind"));
  }
  end_block4:;
  return tsino::concat(F("end "), String(n));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<int16_t> list{-1, 4, 7, 12, 13, 500};
  for (const int32_t n : list) {
    Serial.print(n);
    Serial.print(F(" "));
    Serial.println(classify(n));
  }
  Serial.print(
      tsino::withoutFormat(
          find(
              tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})},
              3)));
  Serial.print(F(" "));
  Serial.print(
      find(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})},
          5));
  Serial.print(F(" "));
  Serial.print(find(tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{}, 1));
  Serial.print(F(" "));
  Serial.print(
      find(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 8})},
          4));
  Serial.print(F(" "));
  Serial.println(
      find(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{60, 1})},
          2));
  for (int32_t n = 0; n < 4; n++) log_.push(guarded(n));
  Serial.println(log_.join());

  String steps = F("");
  for (int32_t i = 0; i < 4; i++) {
    {
      const String name = tsino::concat(F("t"), String(i));
      if (i == 1) goto end_block5;
      if (i == 2) continue;
      steps += name;
    }
    end_block5:;
  }
  tsino::Array<String> list2{F("a"), F("b"), F("c")};
  for (const String& text : list2) {
    {
      if (text == F("b")) continue;
      if (text == F("c")) goto end_block6;
      steps += text;
    }
    end_block6:;
    steps += F("!");
  }
  {
    if (tsino::length(steps) > 2) {
      if (tsino::startsWith(steps, F("t0"))) goto end_block8;
      steps = F("wrong");
    } else {
      steps = F("short");
    }
  }
  end_block8:;
  Serial.println(steps);

  switch (tsino::length(steps)) {
    case 6:
      {
        if (tsino::includes(steps, F("t3"))) goto end_block9;
        Serial.println(F("not here"));
        break;
      }
      end_block9:;
      Serial.println(F("falls"));
      // falls through
    case 1:
      Serial.println(F("through"));
      break;
    default:
      Serial.print(F("default "));
      Serial.println(tsino::length(steps));
  }
  tsino::Array<tsino::Function<String()>> makers;
  {
    const String word_ = F("outer");
    makers.push([word_]() -> String { return word_; });
    for (;;) {
      const String word2 = F("inner");
      makers.push([word2]() -> String { return word2; });
      if (makers.length() > 2) goto end_block10;
      yield();
    }
  }
  end_block10:;
  Serial.println(
      makers.map<String>([](const tsino::Function<String()>& make) -> String { return make(); }).join());
  {}
  {
    goto end_block12;
  }
  end_block12:;
  Serial.println(F("done"));
}

void loop() {}
