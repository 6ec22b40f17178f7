// switches: written by tsino from switches.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

// @run
// switch: a throwing subject, throwing cases, throws and tries inside of cases, break through finally.
int32_t code(const String& text) {
  if (text == F("")) {
    tsino::raise(tsino::make<tsino::Error>(F("empty")));
    return 0;
  }
  return tsino::length(text);
}

String kind(const String& text) {
  int32_t codeResult = code(text);
  if (tsino::thrown()) return {};
  switch (codeResult) {
    case 1:
      return F("one");
    case 2:
      if (text == F("no")) {
        tsino::raise(tsino::make<tsino::RangeError>(F("no")));
        return {};
      }
      break;
    case 3: {
      const String upper = tsino::toUpperCase(text);
      tsino::raise(tsino::make<tsino::TypeError>(upper));
      return {};
    }
    default:
      return F("many");
  }
  return F("two");
}
String asked = "";

int32_t ask(int32_t n) {
  asked += n;
  if (n == 3) {
    tsino::raise(tsino::make<tsino::Error>(F("asked three")));
    return 0;
  }
  return n;
}

String find(int32_t n) {
  int32_t choice = n;
  int32_t picked = 2;
  int32_t askResult = ask(1);
  if (tsino::thrown()) return {};
  if (choice == askResult) {
    picked = 0;
  } else {
    int32_t askResult2 = ask(2);
    if (tsino::thrown()) return {};
    if (choice == askResult2) {
      picked = 1;
    } else {
      int32_t askResult3 = ask(5);
      if (tsino::thrown()) return {};
      if (choice == askResult3) {
        picked = 1;
      } else {
        int32_t askResult4 = ask(3);
        if (tsino::thrown()) return {};
        if (choice == askResult4) picked = 3;
      }
    }
  }
  switch (picked) {
    case 0:
      return F("first");
    case 1:
      return F("second");
    default:
      asked += F("d");
      // falls through
    case 3:
      return F("third");
  }
  tsino::unreachable();
}

String leave(int32_t step) {
  String text = F("");
  for (int32_t i = 0; i < 4; i++) {
    switch (i) {
      case 0: {
        bool breaking = false;
        {
          if (step == 0) {
            breaking = true;
            goto finally;
          }
          text += F("a");
        }
        finally:;
        text += F("f");
        if (breaking) break;
        text += F("b");
        break;
      }
      case 1:
        {
          if (step == 1) continue;
          if (step == 2) {
            tsino::raise(tsino::make<tsino::Error>(F("two")));
            goto caught;
          }
        }
        caught:;
        if (tsino::thrown()) {
          tsino::caught();
          text += F("c");
          break;
        }
        text += F("d");
        break;
      default:
        text += i;
    }
    text += F(".");
  }
  return text;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("a"), F("ab"), F("no"), F("abc"), F("abcd"), F("")};
  for (const String& text : list) {
    {
      String kindResult = kind(text);
      if (tsino::thrown()) goto caught;
      Serial.println(kindResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->toString());
    }
  }
  tsino::Array<uint8_t> list2{1, 2, 5, 3, 9};
  for (const int32_t n : list2) {
    {
      String findResult = find(n);
      if (tsino::thrown()) goto caught2;
      Serial.print(n);
      Serial.print(F(" "));
      Serial.print(findResult);
      Serial.print(F(" "));
      Serial.println(asked);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(n);
      Serial.print(F(" "));
      Serial.print(error->message);
      Serial.print(F(" "));
      Serial.println(asked);
    }
    asked = F("");
  }
  String withoutFormatResult = tsino::withoutFormat(leave(0));
  String leaveResult = leave(1);
  String leaveResult2 = leave(2);
  String leaveResult3 = leave(3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(leaveResult);
  Serial.print(F(" "));
  Serial.print(leaveResult2);
  Serial.print(F(" "));
  Serial.println(leaveResult3);
}

void loop() {}
