// turtle-commands: written by tsino from turtle-commands.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Cmds;

struct Cmds : tsino::Chained {
  String item0;
  tsino::Optional<double> item1;
  tsino::Optional<double> item2;
  tsino::Optional<String> item1_;
  tsino::Optional<double> item3;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>> item2_;
  void construct(String item0, tsino::Optional<double> item1 = {}, tsino::Optional<double> item2 = {}, tsino::Optional<String> item1_ = {}, tsino::Optional<double> item3 = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>> item2_ = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->item1_ = tsino::moved(item1_);
    this->item3 = tsino::moved(item3);
    this->item2_ = tsino::moved(item2_);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.optionalElement(this->item2_);
    out.optionalElement(this->item3);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.optionalElement(this->item2_);
    out.optionalElement(this->item3);
    out.endList();
  }
};

tsino::Shared<tsino::Array<String>> run(const tsino::Array<tsino::Ref<Cmds>>& cmds, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& logGiven = {}, int32_t depth = 0) {
  tsino::Shared<tsino::Array<String>> log = logGiven.has() ? logGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const tsino::Ref<Cmds>& cmd : cmds) {
    const String& choice = cmd->item0;
    if (choice == F("move")) {
      const double dx = cmd->item1.value();
      const double dy = cmd->item2.value();
      log->push(tsino::concat(F("move "), tsino::toText(dx + dy / 2.0)));
    } else if (choice == F("say")) {
      log->push(tsino::concat(F("say "), tsino::toUpperCase(cmd->item1_.value())));
    } else if (choice == F("color")) {
      tsino::Array<double> rgb{cmd->item1.value(), cmd->item2.value(), cmd->item3.value()};
      log->push(
          tsino::concat(
              F("#"),
              rgb.map<String>(
                  [](double c) -> String {
                    return tsino::padStart(tsino::toRadix(c, 16), 2, F("0"));
                  }).join(F(""))));
    } else if (choice == F("repeat")) {
      for (int32_t i = 0; i < cmd->item1.value(); i++) {
        tsino::Shared<tsino::Array<tsino::Ref<Cmds>>> list = cmd->item2_.value();
        run(*list, log, depth + 1);
      }
    } else if (choice == F("wait")) {
      log->push(tsino::concat(F("wait@"), String(depth), F(" "), String(1)));
    }
  }
  return log;
}

tsino::Optional<tsino::Ref<Cmds>> parse(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& name = splitResult[0];
  tsino::Array<String> args = splitResult.slice(1);
  if (name == F("wait")) return tsino::make<Cmds>(F("wait"));
  if (name == F("say")) {
    return tsino::make<Cmds>(
        F("say"),
        tsino::Optional<double>{},
        tsino::Optional<double>{},
        tsino::Optional<String>(args.join(F(" "))));
  }
  tsino::Array<double> nums = args.map<double>(
      [](const String& value) -> double { return tsino::toNumber(value); });
  if (name == F("move") && nums.length() == 2) {
    return tsino::make<Cmds>(
        F("move"),
        tsino::Optional<double>(nums[0]),
        tsino::Optional<double>(nums[1]));
  }
  if (name == F("color") && nums.length() >= 3) {
    const double r = nums[0];
    const double g = nums[1];
    const double b = nums[2];
    return tsino::make<Cmds>(
        name,
        tsino::Optional<double>(r),
        tsino::Optional<double>(g),
        tsino::Optional<String>{},
        tsino::Optional<double>(b));
  }
  return {};
}

String sum(const tsino::Array<tsino::Union<double, String>>& args) {
  const String name = args[0].get<String>();
  tsino::Array<uint8_t> xs = args.slice(1).map<uint8_t>(
      [](const tsino::Union<double, String>& value) -> int32_t {
        return (int32_t)value.get<double>();
      });
  return tsino::concat(
      name,
      F("="),
      String(xs.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0)));
}
const uint8_t range[] PROGMEM = {1, 10, 3};

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Cmds>> script{
      tsino::make<Cmds>(
          F("say"),
          tsino::Optional<double>{},
          tsino::Optional<double>{},
          tsino::Optional<String>(F("hi"))),
      tsino::make<Cmds>(
          F("repeat"),
          tsino::Optional<double>(2.0),
          tsino::Optional<double>{},
          tsino::Optional<String>{},
          tsino::Optional<double>{},
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>>(
              tsino::makeShared<tsino::Array<tsino::Ref<Cmds>>>(
                  tsino::Array<tsino::Ref<Cmds>>{
                      tsino::make<Cmds>(
                          F("move"),
                          tsino::Optional<double>(1.0),
                          tsino::Optional<double>(3.0)),
                      tsino::make<Cmds>(
                          F("repeat"),
                          tsino::Optional<double>(1.0),
                          tsino::Optional<double>{},
                          tsino::Optional<String>{},
                          tsino::Optional<double>{},
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Cmds>>>(
                                  tsino::Array<tsino::Ref<Cmds>>{tsino::make<Cmds>(F("wait"))})))}))),
      tsino::make<Cmds>(
          F("color"),
          tsino::Optional<double>(255.0),
          tsino::Optional<double>(16.0),
          tsino::Optional<String>{},
          tsino::Optional<double>(0.0)),
      tsino::make<Cmds>(F("wait"))};
  tsino::inspect(Serial, run(script));
  Serial.println();
  tsino::inspect(Serial, script);
  Serial.println();
  Serial.println(tsino::toJson(script));
  tsino::Array<String> list{
      F("wait"),
      F("say a b c"),
      F("move 1 2"),
      F("move 1"),
      F("color 1 2 3"),
      F("")};
  for (const String& l : list) {
    const tsino::Optional<tsino::Ref<Cmds>> c = parse(l);
    Serial.print(tsino::withoutFormat(l));
    Serial.print(F(" -> "));
    tsino::inspect(Serial, c);
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            c.has() ? tsino::Optional<int32_t>(
                c.value()->item3.has() ? 4 : c.value()->item2.has() || c.value()->item2_.has() ? 3 : c.value()->item1.has()
                    || c.value()->item1_.has() ? 2 : 1) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            c.has() ? tsino::Optional<String>(c.value()->item0) : tsino::Optional<String>{}));
  }
  tsino::Array<tsino::Ref<Cmds>> queue;
  queue.push(tsino::make<Cmds>(F("wait")));
  queue.unshift(
      tsino::make<Cmds>(
          F("say"),
          tsino::Optional<double>{},
          tsino::Optional<double>{},
          tsino::Optional<String>(F("x"))));
  const tsino::Optional<tsino::Ref<Cmds>> first = queue.shift();
  if (first.has() && first.value()->item0 == F("say")) {
    Serial.println(first.value()->item1_.value());
  }
  tsino::Array<tsino::Ref<Cmds>> copy = script.map<tsino::Ref<Cmds>>(
      [](const tsino::Ref<Cmds>& c) -> tsino::Ref<Cmds> {
        return c->item0 == F("say") ? tsino::make<Cmds>(
            F("say"),
            tsino::Optional<double>{},
            tsino::Optional<double>{},
            tsino::Optional<String>(tsino::concat(c->item1_.value(), F("!")))) : c;
      });
  tsino::inspect(Serial, copy[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, script[0]);
  Serial.print(F(" "));
  Serial.println(copy.get(1) == script.get(1) ? F("true") : F("false"));
  const auto byName = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>>>();
  for (const tsino::Ref<Cmds>& c : script) {
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cmds>>>> getResult = byName->get(
        c->item0);
    byName->set(
        c->item0,
        tsino::makeShared<tsino::Array<tsino::Ref<Cmds>>>(
            tsino::Array<tsino::Ref<Cmds>>{
                tsino::allOf(
                    *(!getResult.has() ? tsino::makeShared<tsino::Array<tsino::Ref<Cmds>>>(
                        tsino::Array<tsino::Ref<Cmds>>{}) : getResult.value())),
                c}));
  }
  tsino::inspect(Serial, byName->keys());
  Serial.print(F(" "));
  tsino::inspect(Serial, byName->get(F("wait")));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          sum(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(String(F("a"))),
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(2.0),
                  tsino::Union<double, String>(3.0)})));
  Serial.print(F(" "));
  Serial.print(
      sum(tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("b")))}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Union<double, String>>>{
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("x"))),
              tsino::Union<double, String>(1.0)},
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("y")))}}.map<String>(
          [](const tsino::Array<tsino::Union<double, String>>& args) -> String {
            return sum(args);
          }));
  Serial.println();
  tsino::printUnion(
      Serial,
      3 == 3 ? tsino::Union<double, String>((double)tsino::tableAt(range, 2)) : tsino::Union<double, String>(
          String(F("no"))));
  Serial.println();
}

void loop() {}
