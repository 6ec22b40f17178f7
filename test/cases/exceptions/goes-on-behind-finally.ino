// goes-on-behind-finally: written by tsino from goes-on-behind-finally.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// A try that returns where all is well, a catch that goes on, a finally: what stands behind runs after an error alone.
String check(int32_t n) {
  if (n > 2) {
    tsino::raise(tsino::makeError<tsino::Error>(F("x"), n));
    return {};
  }
  return F("ok");
}

String text(int32_t n) {
  String result;
  bool returning = false;
  {
    {
      String checkResult = check(n);
      if (tsino::thrown()) goto caught;
      result = tsino::moved(checkResult);
      returning = true;
      goto finally;
    }
    caught:;
    {
      tsino::caught();
    }
  }
  finally:;
  Serial.print(F("finally "));
  Serial.println(n);
  if (returning) return result;
  return tsino::concat(F("end "), String(n));
}

void nothing(int32_t n) {
  bool returning = false;
  {
    {
      check(n);
      if (tsino::thrown()) goto caught;
      returning = true;
      goto finally;
    }
    caught:;
    {
      tsino::caught();
      Serial.println(F("caught"));
    }
  }
  finally:;
  Serial.println(F("finally"));
  if (returning) return;
  Serial.println(F("end"));
}

String retry(int32_t limit) {
  for (int32_t i = 5; i > 0; i--) {
    String result;
    bool returning = false;
    {
      {
        String checkResult = check(i);
        if (tsino::thrown()) goto caught;
        result = tsino::concat(checkResult, F(" at "), String(i));
        returning = true;
        goto finally;
      }
      caught:;
      {
        const tsino::Ref<tsino::Error> e = tsino::caught();
        Serial.print(F("again "));
        Serial.println(e->message);
        if (i == limit) {
          result = F("gave up");
          returning = true;
          goto finally;
        }
      }
    }
    finally:;
    Serial.print(F("turn "));
    Serial.println(i);
    if (returning) return result;
  }
  return F("never");
}

String both(int32_t n) {
  String result;
  bool returning = false;
  {
    {
      if (n % 2 == 0) {
        String checkResult = check(n);
        if (tsino::thrown()) goto caught;
        result = tsino::moved(checkResult);
        returning = true;
        goto finally;
      } else {
        String checkResult = check(n);
        if (tsino::thrown()) goto caught;
        result = tsino::concat(F("odd "), checkResult);
        returning = true;
        goto finally;
      }
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      if (n > 3) {
        result = tsino::concat(F("big "), e->message);
        returning = true;
        goto finally;
      }
    }
  }
  finally:;
  Serial.print(F("looked at "));
  Serial.println(n);
  if (returning) return result;
  return F("small");
}

String nested(int32_t n) {
  String result;
  bool returning = false;
  {
    {
      {
        String checkResult = check(n);
        if (tsino::thrown()) goto caught;
        result = tsino::moved(checkResult);
        returning = true;
        goto finally;
      }
      caught:;
      {
        tsino::caught();
        String checkResult = check(n - 1);
        if (tsino::thrown()) goto caught2;
        Serial.print(F("inner "));
        Serial.println(checkResult);
      }
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      result = tsino::concat(F("outer "), e->message);
      returning = true;
      goto finally;
    }
  }
  finally:;
  Serial.println(F("last"));
  if (returning) return result;
  return F("end");
}

String quiet(int32_t n) {
  {
    {
      String checkResult = check(n);
      if (tsino::thrown()) goto caught;
      return checkResult;
    }
    caught:;
    {
      tsino::caught();
      String checkResult = check(n - 1);
      if (tsino::thrown()) goto caught2;
      Serial.print(F("inner "));
      Serial.println(checkResult);
    }
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::concat(F("outer "), e->message);
  }
  return F("end");
}

int32_t loop_() {
  int32_t sum = 0;
  tsino::Array<uint8_t> list{3, 1, 4};
  for (const int32_t n : list) {
    {
      for (;;) {
        bool continuing = false;
        {
          {
            check(n);
            if (tsino::thrown()) goto caught;
            continuing = true;
            goto finally;
          }
          caught:;
          {
            tsino::caught();
            sum += n;
          }
        }
        finally:;
        sum += 10;
        if (continuing) goto next_loop1;
        break;
        yield();
      }
      sum += 100;
    }
    next_loop1:;
  }
  return sum;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(text(1));
  String textResult = text(3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(textResult);
  nothing(1);
  nothing(3);
  String withoutFormatResult2 = tsino::withoutFormat(retry(0));
  String retryResult = retry(4);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(retryResult);
  String withoutFormatResult3 = tsino::withoutFormat(both(1));
  String bothResult = both(2);
  String bothResult2 = both(3);
  String bothResult3 = both(4);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(bothResult);
  Serial.print(F(" "));
  Serial.print(bothResult2);
  Serial.print(F(" "));
  Serial.println(bothResult3);
  String withoutFormatResult4 = tsino::withoutFormat(nested(1));
  String nestedResult = nested(3);
  String nestedResult2 = nested(4);
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.print(nestedResult);
  Serial.print(F(" "));
  Serial.println(nestedResult2);
  String withoutFormatResult5 = tsino::withoutFormat(quiet(1));
  String quietResult = quiet(3);
  String quietResult2 = quiet(4);
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.print(quietResult);
  Serial.print(F(" "));
  Serial.println(quietResult2);
  Serial.println(loop_());
}

void loop() {}
