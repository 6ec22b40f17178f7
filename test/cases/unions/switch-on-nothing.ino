// switch-on-nothing: written by tsino from switch-on-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Link;

struct Link : tsino::Chained {
  tsino::Optional<tsino::Ref<Link>> next__;
  void construct(tsino::Optional<tsino::Ref<Link>> next_);
};

int32_t rank(const tsino::Union<tsino::Undefined, tsino::Null, String>& mode = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  if (mode == tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("on")))) {
    return 1;
  } else if (mode == tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("off")))) {
    return 0;
  } else if (mode == tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})) {
    return -1;
  } else if (mode == tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})) {
    return -2;
  }
  tsino::unreachable();
}

String show(tsino::Optional<int32_t> x = {}) {
  if (!x.has()) {
    return F("none");
  } else if (x == 1) {
    return F("one");
  } else {
    return tsino::concat(F("n"), String(x.value()));
  }
  tsino::unreachable();
}

String upper(const tsino::Optional<String>& text) {
  if (!text.has() || text == F("a")) {
    return F("A or nothing");
  } else {
    return tsino::toUpperCase(text.value());
  }
  tsino::unreachable();
}

String flag(tsino::Optional<bool> on = {}) {
  if (on == true) {
    return F("t");
  } else if (on == false) {
    return F("f");
  } else if (!on.has()) {
    return F("u");
  }
  tsino::unreachable();
}

void Link::construct(tsino::Optional<tsino::Ref<Link>> next_) {
  this->next__ = tsino::moved(next_);
}

int32_t depth(const tsino::Optional<tsino::Ref<Link>>& link) {
  if (!link.has()) {
    return 0;
  } else {
    return 1 + depth(link.value()->next__);
  }
  tsino::unreachable();
}
const char words[][5] PROGMEM = {"go", "stop"};
int32_t calls = 0;

tsino::Optional<int32_t> next() {
  return ++calls > 2 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(calls);
}
tsino::Optional<String> kept = tsino::Optional<String>("a");

String clear() {
  kept = {};
  return F("b");
}

void setup() {
  Serial.begin(115200);
  Serial.print(rank(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("on")))));
  Serial.print(F(" "));
  Serial.print(rank(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("off")))));
  Serial.print(F(" "));
  Serial.print(rank(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(rank(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})));
  Serial.print(tsino::withoutFormat(show({})));
  Serial.print(F(" "));
  Serial.print(show(1));
  Serial.print(F(" "));
  Serial.println(show(2));
  Serial.print(tsino::withoutFormat(upper({})));
  Serial.print(F(" "));
  Serial.print(upper(tsino::Optional<String>(F("a"))));
  Serial.print(F(" "));
  Serial.println(upper(tsino::Optional<String>(F("zz"))));
  Serial.print(tsino::withoutFormat(flag(true)));
  Serial.print(F(" "));
  Serial.print(flag(false));
  Serial.print(F(" "));
  Serial.println(flag());
  Serial.println(
      depth(
          tsino::make<Link>(
              tsino::Optional<tsino::Ref<Link>>(
                  tsino::make<Link>(tsino::Optional<tsino::Ref<Link>>{})))));
  const auto ages = tsino::makeMap<String, uint8_t>({{F("ann"), 30}});
  tsino::Array<String> list{F("ann"), F("bob")};
  for (const String& name : list) {
    tsino::Optional<uint8_t> choice = ages->get(name);
    switch (!choice.has() ? 0 : choice == 30 ? 1 : 2) {
      case 0:
        Serial.print(tsino::withoutFormat(name));
        Serial.println(F(" is unknown"));
        break;
      case 1:
        Serial.print(tsino::withoutFormat(name));
        Serial.println(F(" is thirty"));
        // falls through
      default:
        Serial.print(tsino::withoutFormat(name));
        Serial.println(F(" is known"));
    }
  }
  tsino::Array<uint8_t> list2{0, 1, 2};
  for (const int32_t at : list2) {
    tsino::Optional<String> choice = tsino::tableGet(words, at);
    if (!choice.has()) {
      Serial.println(F("past the end"));
    } else if (choice == F("go")) {
      Serial.println(F("go!"));
    } else {
      Serial.println(F("another"));
    }
  }
  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<int32_t> choice = next();
    switch (!choice.has() ? 0 : choice == 1 ? 1 : 2) {
      case 0:
        Serial.println(F("end"));
        break;
      case 1:
        Serial.println(F("first"));
        // falls through
      default:
        Serial.println(F("more"));
    }
  }
  tsino::Array<uint8_t> list3{1, 2};
  for (const int32_t turn : list3) {
    tsino::Optional<String> choice = kept;
    if (choice == clear()) {
      Serial.print(turn);
      Serial.println(F(" b"));
    } else if (!choice.has()) {
      Serial.print(turn);
      Serial.println(F(" nothing"));
    } else if (choice == F("a")) {
      Serial.print(turn);
      Serial.println(F(" still a"));
    }
  }
  tsino::Uint8Array bytes = tsino::Uint8Array::of(5);
  tsino::Array<uint8_t> list4{0, 3};
  for (const int32_t i : list4) {
    tsino::Optional<uint8_t> choice = bytes.item(i);
    if (!choice.has()) {
      Serial.println(F("past the end"));
    } else if (choice == 5) {
      Serial.println(F("five"));
    } else {
      Serial.println(F("another"));
    }
  }
  const auto table = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  tsino::Array<String> list5{F("a"), F("z")};
  for (const String& key : list5) {
    tsino::Optional<uint8_t> choice = table->get(key);
    if (!choice.has()) {
      Serial.println(F("no entry"));
    } else if (choice == 1) {
      Serial.println(F("one"));
    }
  }
}

void loop() {}
