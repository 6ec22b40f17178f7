// calls-that-never-come-back: written by tsino from calls-that-never-come-back.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

enum class Mode : uint8_t { Off, On };
struct Kinds;
struct Box;
struct Straight;
struct Xs;
struct Holder;
struct O;
struct Statics;

struct Kinds : tsino::Object {
  String k;
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Box : tsino::Object {
  tsino::Union<double, String> v;
  void construct(bool b);
};

struct Straight : tsino::Object {
  tsino::Union<double, String> v;
  void construct();
};

struct Xs : tsino::Object {
  tsino::Union<double, String> item0;
  String item1;
  void construct(tsino::Union<double, String> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Holder : tsino::Object {
  tsino::Union<double, String> h;
  void construct(tsino::Union<double, String> h) {
    this->h = tsino::moved(h);
  }
};

struct O : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> q;
  void construct(tsino::Optional<tsino::Union<double, String>> q = {}) {
    this->q = tsino::moved(q);
  }
};

struct Statics : tsino::Object {
  void construct();
};

// @run
// A call that never comes back runs wherever a value is wanted, of several types, too: nothing behind it does.
int32_t calls = 0;

void fail(const String& message) {
  calls++;
  tsino::raise(tsino::make<tsino::Error>(message));
}
const auto table = tsino::makeMap<String, tsino::Union<double, String>>(
    {{"a", tsino::Union<double, String>(1.0)}, {"b", tsino::Union<double, String>(String("two"))}});

void attempt(const String& name, const tsino::Function<void()>& run) {
  {
    run();
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(name));
    Serial.println(F(" went on"));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(e->message);
    Serial.print(F(" "));
    Serial.println(calls);
  }
}

tsino::Union<double, String> find(const String& k) {
  tsino::Optional<tsino::Union<double, String>> value = table->get(k);
  if (!value.has()) {
    fail(tsino::concat(F("no "), k));
    return {};
  }
  return tsino::moved(value.value());
}

tsino::Union<double, String> direct() {
  fail(F("direct"));
  return {};
  return {};
}

tsino::Union<bool, String> arrow() {
  fail(F("arrow"));
  return {};
  return {};
}

tsino::Union<double, String> generic(const tsino::Optional<tsino::Union<double, String>>& x = {}) {
  if (!x.has()) {
    fail(F("generic"));
    return {};
  }
  return x.value();
}

tsino::Union<double, String> defaulted(const tsino::Optional<tsino::Union<double, String>>& xGiven = {}) {
  if (!xGiven.has()) {
    fail(F("default"));
    return {};
  }
  const tsino::Union<double, String>& x = xGiven.value();
  return x;
}

tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>> list(int32_t x) {
  if (!(x > 0)) {
    fail(F("list"));
    return {};
  }
  return tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>>((double)x);
}

tsino::Union<double, tsino::Shared<tsino::Map<String, int32_t>>> maps(int32_t x) {
  if (!(x > 0)) {
    fail(F("maps"));
    return {};
  }
  return tsino::Union<double, tsino::Shared<tsino::Map<String, int32_t>>>((double)x);
}

tsino::Union<double, tsino::Ref<Kinds>> kinds(int32_t x) {
  if (!(x > 0)) {
    fail(F("kinds"));
    return {};
  }
  return tsino::Union<double, tsino::Ref<Kinds>>((double)x);
}

tsino::Optional<tsino::Union<double, String>> absent(int32_t x) {
  if (!(x > 0)) {
    fail(F("absent"));
    return {};
  }
  return tsino::Union<double, String>((double)x);
}

tsino::Optional<tsino::Union<double, String>> absentNull(int32_t x) {
  if (!(x > 0)) {
    fail(F("null"));
    return {};
  }
  return tsino::Union<double, String>((double)x);
}

tsino::Union<tsino::Undefined, tsino::Null, double, String> both(int32_t x) {
  if (!(x > 0)) {
    fail(F("both"));
    return {};
  }
  return tsino::Union<tsino::Undefined, tsino::Null, double, String>((double)x);
}

tsino::Union<Mode, String> modes(int32_t x) {
  if (!(x > 0)) {
    fail(F("modes"));
    return {};
  }
  return tsino::Union<Mode, String>(Mode::On);
}

void Box::construct(bool b) {
  if (!b) {
    fail(F("box"));
    return;
  }
  this->v = tsino::Union<double, String>(1.0);
}

void Straight::construct() {
  fail(F("straight"));
  return;
  this->v = tsino::Union<double, String>{};
}

void give(const tsino::Union<double, String>& x) {
  Serial.print(F("given "));
  tsino::printUnion(Serial, x);
  Serial.println();
}

void Statics::construct() {}
tsino::Union<double, String> Statics_v = tsino::Union<double, String>(1.0);

tsino::Union<double, String> Statics_init() {
  fail(F("static"));
  return {};
  Statics_v = tsino::Union<double, String>{};
  return Statics_v;
}

void setup() {
  Serial.begin(115200);
  attempt(
      F("find"),
      [] {
        tsino::Union<double, String> findResult = find(F("a"));
        if (tsino::thrown()) return;
        tsino::Union<double, String> findResult2 = find(F("b"));
        if (tsino::thrown()) return;
        tsino::printFirstUnion(Serial, findResult);
        Serial.print(F(" "));
        tsino::printUnion(Serial, findResult2);
        Serial.println();
        find(F("zz"));
      });
  attempt(
      F("direct"),
      [] {
        tsino::Union<double, String> directResult = direct();
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, directResult);
        Serial.println();
      });
  attempt(
      F("arrow"),
      [] {
        tsino::Union<bool, String> arrowResult = arrow();
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, arrowResult);
        Serial.println();
      });
  attempt(
      F("generic"),
      [] {
        const tsino::Optional<tsino::Union<double, String>> v = table->get(F("q"));
        tsino::Union<double, String> genericResult = generic(v);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, genericResult);
        Serial.println();
      });
  attempt(
      F("defaulted"),
      [] {
        tsino::Union<double, String> defaultedResult = defaulted(tsino::Union<double, String>(3.0));
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, defaultedResult);
        Serial.println();
        tsino::Union<double, String> defaultedResult2 = defaulted();
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, defaultedResult2);
        Serial.println();
      });
  attempt(
      F("list"),
      [] {
        tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>> listResult = list(1);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, listResult);
        Serial.println();
        tsino::Union<double, tsino::Shared<tsino::Array<int32_t>>> listResult2 = list(0);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, listResult2);
        Serial.println();
      });
  attempt(
      F("maps"),
      [] {
        tsino::Union<double, tsino::Shared<tsino::Map<String, int32_t>>> mapsResult = maps(1);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, mapsResult);
        Serial.println();
        tsino::Union<double, tsino::Shared<tsino::Map<String, int32_t>>> mapsResult2 = maps(0);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, mapsResult2);
        Serial.println();
      });
  attempt(
      F("kinds"),
      [] {
        tsino::Union<double, tsino::Ref<Kinds>> kindsResult = kinds(1);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, kindsResult);
        Serial.println();
        tsino::Union<double, tsino::Ref<Kinds>> kindsResult2 = kinds(0);
        if (tsino::thrown()) return;
        tsino::inspect(Serial, kindsResult2);
        Serial.println();
      });
  attempt(
      F("absent"),
      [] {
        tsino::Optional<tsino::Union<double, String>> absentResult = absent(1);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, absentResult);
        Serial.println();
        tsino::Optional<tsino::Union<double, String>> absentResult2 = absent(0);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, absentResult2);
        Serial.println();
      });
  attempt(
      F("null"),
      [] {
        tsino::Optional<tsino::Union<double, String>> absentNullResult = absentNull(1);
        if (tsino::thrown()) return;
        tsino::printUnionOrNull(Serial, absentNullResult);
        Serial.println();
        tsino::Optional<tsino::Union<double, String>> absentNullResult2 = absentNull(0);
        if (tsino::thrown()) return;
        tsino::printUnionOrNull(Serial, absentNullResult2);
        Serial.println();
      });
  attempt(
      F("both"),
      [] {
        tsino::Union<tsino::Undefined, tsino::Null, double, String> bothResult = both(1);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, bothResult);
        Serial.println();
        tsino::Union<tsino::Undefined, tsino::Null, double, String> bothResult2 = both(0);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, bothResult2);
        Serial.println();
      });
  attempt(
      F("modes"),
      [] {
        tsino::Union<Mode, String> modesResult = modes(1);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, modesResult);
        Serial.println();
        tsino::Union<Mode, String> modesResult2 = modes(0);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, modesResult2);
        Serial.println();
      });
  attempt(
      F("box"),
      [] {
        tsino::Ref<Box> box = tsino::make<Box>(true);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, box->v);
        Serial.println();
        tsino::Ref<Box> box2 = tsino::make<Box>(false);
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, box2->v);
        Serial.println();
      });
  attempt(
      F("straight"),
      [] {
        tsino::Ref<Straight> straight = tsino::make<Straight>();
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, straight->v);
        Serial.println();
      });
  attempt(
      F("argument"),
      [] {
        give(tsino::Union<double, String>(1.0));
        fail(F("argument"));
        return;
        give(tsino::Union<double, String>{});
      });
  attempt(
      F("push"),
      [] {
        tsino::Array<tsino::Union<double, String>> xs;
        xs.push(tsino::Union<double, String>(1.0));
        Serial.println(xs.length());
        fail(F("push"));
        return;
        xs.push(tsino::Union<double, String>{});
      });
  attempt(
      F("set"),
      [] {
        fail(F("set"));
        return;
        table->set(F("k"), tsino::Union<double, String>{});
      });
  Serial.println(table->has(F("k")) ? F("true") : F("false"));
  attempt(
      F("element"),
      [] {
        fail(F("element"));
        return;
        tsino::Array<tsino::Union<double, String>> xs{
            tsino::Union<double, String>(1.0),
            tsino::Union<double, String>{}};
        tsino::inspect(Serial, xs);
        Serial.println();
      });
  attempt(
      F("tuple"),
      [] {
        fail(F("tuple"));
        return;
        const tsino::Ref<Xs> xs = tsino::make<Xs>(tsino::Union<double, String>{}, F("x"));
        tsino::inspect(Serial, xs);
        Serial.println();
      });
  attempt(
      F("field"),
      [] {
        fail(F("field"));
        return;
        const tsino::Ref<Holder> h = tsino::make<Holder>(tsino::Union<double, String>{});
        tsino::printUnion(Serial, h->h);
        Serial.println();
      });
  attempt(
      F("destructure"),
      [] {
        tsino::Array<tsino::Union<double, String>> value;
        tsino::Optional<tsino::Union<double, String>> value2 = value.get(0);
        if (!value2.has()) {
          fail(F("destructure"));
          return;
        }
        const tsino::Union<double, String> p = value2.value();
        tsino::printUnion(Serial, p);
        Serial.println();
      });
  attempt(
      F("destructure object"),
      [] {
        const tsino::Ref<O> o = tsino::make<O>();
        tsino::Optional<tsino::Union<double, String>> value = o->q;
        if (!value.has()) {
          fail(F("object"));
          return;
        }
        const tsino::Union<double, String> q = value.value();
        tsino::printUnion(Serial, q);
        Serial.println();
      });
  attempt(
      F("iife"),
      [] {
        [] { fail(F("iife")); }();
        return;
        const tsino::Union<double, String> v;
        tsino::printUnion(Serial, v);
        Serial.println();
      });
  attempt(
      F("assign"),
      [] {
        const tsino::Ref<Holder> h = tsino::make<Holder>(tsino::Union<double, String>(1.0));
        {
          fail(F("assign"));
          goto finally;
          h->h = tsino::Union<double, String>{};
        }
        finally:;
        tsino::printUnion(Serial, h->h);
        Serial.println();
      });
  attempt(
      F("or assign"),
      [] {
        tsino::Optional<tsino::Union<double, String>> t = table->get(F("q"));
        if (!t.has()) {
          fail(F("or assign"));
          return;
          t = {};
        } else {
          (void)t;
        }
        tsino::printUnion(Serial, t.value());
        Serial.println();
      });
  attempt(
      F("comma"),
      [] {
        calls++;
        fail(F("comma"));
        return;
        const tsino::Union<double, String> t;
        tsino::printUnion(Serial, t);
        Serial.println();
      });
  attempt(
      F("template"),
      [] {
        fail(F("template"));
        return;
        const tsino::Union<double, String> t = tsino::Union<double, String>(String(F("undefined")));
        tsino::printUnion(Serial, t);
        Serial.println();
      });
  attempt(
      F("paren"),
      [] {
        fail(F("paren"));
        return;
        const tsino::Union<double, String> t;
        tsino::printUnion(Serial, t);
        Serial.println();
      });
  attempt(
      F("nested"),
      [] {
        fail(F("inner"));
        return;
        fail(String(F("aundefined")));
        return;
        give(tsino::Union<double, String>{});
      });
  attempt(
      F("static"),
      [] {
        tsino::Union<double, String> Statics_initResult = Statics_init();
        if (tsino::thrown()) return;
        tsino::printUnion(Serial, Statics_initResult);
        Serial.println();
      });
  tsino::printUnion(Serial, Statics_v);
  Serial.println();
}

void loop() {}
