// never-as-operand: written by tsino from never-as-operand.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"

struct Totals;
struct Counter;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Totals : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Counter : tsino::Object {
  int32_t count = 0;
  void construct();
};

// @run
// Calls that never come back as operands, conditions, places and values of fields.
void fail(const __FlashStringHelper* m) {
  tsino::raise(tsino::make<tsino::Error>(m));
}

void attempt(const String& n_, const tsino::Function<void()>& f) {
  {
    f();
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(n_));
    Serial.println(F(" on"));
  }
  caught:;
  if (tsino::thrown()) {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.print(tsino::withoutFormat(n_));
    Serial.print(F(" "));
    Serial.println(e.get<tsino::Ref<tsino::Error>>()->message);
  }
}
String s = "a";
int32_t n = 1;
tsino::Array<uint8_t> arr{1, 2};
bool b = true;

void Counter::construct() {
  fail(F("init"));
  return;
  this->count = 0;
}
const tsino::Ref<Totals> totals = tsino::make<Totals>(1);

void setup() {
  Serial.begin(115200);
  attempt(F("s+"), [] {
    fail(F("s+"));
    return;
    s += F("undefined");
  });
  attempt(F("n*"), [] {
    fail(F("n*"));
    return;
    n = 2 * 0;
  });
  attempt(F("n-"), [] {
    fail(F("n-"));
    return;
    n -= 0;
  });
  attempt(F("cmp"), [] {
    fail(F("cmp"));
    return;
    b = n > 0;
  });
  attempt(F("eq"), [] {
    fail(F("eq"));
    return;
    b = false;
  });
  attempt(F("not"), [] {
    fail(F("not"));
    return;
    b = !false;
  });
  attempt(F("neg"), [] {
    fail(F("neg"));
    return;
    n = -0;
  });
  attempt(
      F("while"),
      [] {
        while (true) {
          fail(F("while"));
          return;
          if (!false) break;
          n++;
          yield();
        }
      });
  attempt(
      F("for"),
      [] {
        for (;;) {
          fail(F("for"));
          return;
          if (!false) break;
          n++;
          yield();
        }
      });
  attempt(F("cond"), [] {
    fail(F("cond"));
    return;
    n = false ? 1 : 2;
  });
  attempt(F("read"), [] {
    fail(F("read"));
    return;
    n = arr[0];
  });
  attempt(
      F("and"),
      [] {
        bool value = n > 0;
        if (value) {
          fail(F("and"));
          return;
        }
        b = value;
      });
  attempt(
      F("or"),
      [] {
        bool value = n < 0;
        if (!value) {
          fail(F("or"));
          return;
        }
        b = value;
      });
  attempt(
      F("switch"),
      [] {
        fail(F("switch"));
        return;
        double choice = 0.0;
        {
          n = 3;
        }
      });
  attempt(F("text"), [] {
    fail(F("text"));
    return;
    s = String(F("xundefined"));
  });
  attempt(
      F("arg"),
      [] {
        fail(F("arg"));
        return;
        n = tsino::exactInt(tsino::maximum(1.0, 0.0));
      });
  attempt(
      F("spread"),
      [] {
        fail(F("spread"));
        return;
        n = tsino::exactInt(tsino::maximum(1.0, 0.0));
      });
  attempt(F("tern"), [] {
    if (n > 0) {
      fail(F("tern"));
      return;
    }
    n = 1;
  });
  attempt(F("log"), [] {
    fail(F("log"));
    return;
    Serial.println(F("undefined"));
  });
  attempt(F("String"), [] {
    fail(F("String"));
    return;
    s = F("undefined");
  });
  attempt(F("member"), [] {
    fail(F("member"));
    return;
    n = tsino::length(String{});
  });
  attempt(
      F("throw"),
      [] {
        fail(F("throw"));
        return;
        tsino::raise(tsino::boxed(Unknown(tsino::Undefined{})));
      });
  attempt(F("void"), [] { fail(F("void")); });
  attempt(F("typeof"), [] {
    fail(F("typeof"));
    return;
    s = F("undefined");
  });
  Serial.print(tsino::withoutFormat(s));
  Serial.print(F(" "));
  Serial.print(n);
  Serial.print(F(" "));
  Serial.println(b ? F("true") : F("false"));
  attempt(F("field"), [] { tsino::make<Counter>(); });
  attempt(F("property"), [] {
    fail(F("property"));
    return;
    totals->a += 0;
  });
  attempt(F("place"), [] {
    fail(F("place"));
    return;
    arr.set(0, 3);
  });
  attempt(
      F("if"),
      [] {
        fail(F("if"));
        return;
        if (false) Serial.println(F("x"));
      });
  Serial.print(totals->a);
  Serial.print(F(" "));
  Serial.println(arr.join());
}

void loop() {}
