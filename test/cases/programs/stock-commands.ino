// stock-commands: written by tsino from stock-commands.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Item;
struct Commands;
struct Run;

struct Item : tsino::Object {
  String sku;
  String name;
  double qty = 0;
  tsino::Optional<double> price;
  tsino::Shared<tsino::Set<String>> tags;
  void construct(String sku, String name, double qty, tsino::Optional<double> price, tsino::Shared<tsino::Set<String>> tags) {
    this->sku = tsino::moved(sku);
    this->name = tsino::moved(name);
    this->qty = qty;
    this->price = tsino::moved(price);
    this->tags = tsino::moved(tags);
  }
};

struct Commands : tsino::Object {
  String help;
  tsino::Optional<int32_t> min_;
  tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)> run;
  void construct(String help, tsino::Optional<int32_t> min_, tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)> run) {
    this->help = tsino::moved(help);
    this->min_ = tsino::moved(min_);
    this->run = tsino::moved(run);
  }
};

struct Run : tsino::Object {
  String item0;
  tsino::Ref<Commands> item1;
  void construct(String item0, tsino::Ref<Commands> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

const auto items = tsino::makeShared<tsino::Map<String, tsino::Ref<Item>>>();
tsino::Shared<tsino::Record<tsino::Ref<Commands>>> commands = tsino::makeRecord<tsino::Ref<Commands>>(
    {
        {
            "add",
            tsino::make<Commands>(
                "add SKU NAME QTY [PRICE]",
                tsino::Optional<int32_t>(3),
                [](const tsino::Shared<tsino::Array<String>>& given) -> tsino::Optional<String> {
                  const tsino::Optional<String> sku = given->get(0);
                  const tsino::Optional<String> name = given->get(1);
                  const tsino::Optional<String> qty = given->get(2);
                  const tsino::Optional<String> price = given->get(3);
                  if (!tsino::truthy(sku) || !tsino::truthy(name) || !tsino::truthy(qty)) {
                    return tsino::Optional<String>(F("usage"));
                  }
                  const double n = tsino::parseInt(qty.value(), 10);
                  if (!tsino::isInteger(n)) return tsino::concat(F("bad quantity: "), qty.value());
                  const tsino::Optional<tsino::Ref<Item>> existing = items->get(sku.value());
                  if (existing.has()) {
                    existing.value()->qty += n;
                    return tsino::concat(F("now "), tsino::toText(existing.value()->qty));
                  }
                  items->set(
                      sku.value(),
                      tsino::make<Item>(
                          sku.value(),
                          name.value(),
                          n,
                          !price.has() ? tsino::Optional<double>{} : tsino::Optional<double>(
                              tsino::parseFloat(price.value())),
                          tsino::makeShared<tsino::Set<String>>()));
                  return {};
                })},
        {
            "tag",
            tsino::make<Commands>(
                "tag SKU TAG...",
                tsino::Optional<int32_t>{},
                [](const tsino::Shared<tsino::Array<String>>& given) -> tsino::Optional<String> {
                  const tsino::Optional<String> sku = given->get(0);
                  tsino::Array<String> tags = given->slice(1);
                  const tsino::Optional<tsino::Ref<Item>> it = items->get(
                      sku.has() ? sku.value() : String(F("")));
                  if (!it.has()) return tsino::Optional<String>(F("unknown"));
                  tags.forEach(
                      [&](const String& t) {
                        it.value()->tags->add(t);
                        (void)it.value()->tags;
                      });
                  return it.value()->tags->values().join(F("|"));
                })},
        {
            "list",
            tsino::make<Commands>(
                "list",
                tsino::Optional<int32_t>{},
                [](const tsino::Shared<tsino::Array<String>>&) -> tsino::Optional<String> {
                  return items->values().sort(
                      [](const tsino::Ref<Item>& a, const tsino::Ref<Item>& b) -> double {
                        double value = b->qty - a->qty;
                        return tsino::truthy(value) ? value : (double)tsino::localeCompare(
                            a->name,
                            b->name);
                      }).map<String>(
                      [](const tsino::Ref<Item>& i) -> String {
                        return tsino::concat(
                            tsino::padEnd(i->sku, 6),
                            tsino::padEnd(i->name, 10),
                            tsino::padStart(tsino::toText(i->qty), 4),
                            F(" "),
                            i->price.has() ? tsino::toFixed(i->price.value(), 2) : String(F("-")));
                      }).join(F("\n"));
                })},
        {
            "total",
            tsino::make<Commands>(
                "total",
                tsino::Optional<int32_t>{},
                [](const tsino::Shared<tsino::Array<String>>&) -> tsino::Optional<String> {
                  return tsino::toText(
                      items->values().reduce<double>(
                          [](double s, const tsino::Ref<Item>& item) -> double {
                            const double qty = item->qty;
                            const double price = item->price.valueOr(0.0);
                            return s + qty * price;
                          },
                          0.0));
                })},
        {
            "rm",
            tsino::make<Commands>(
                "rm SKU",
                tsino::Optional<int32_t>(1),
                [](const tsino::Shared<tsino::Array<String>>& a) -> tsino::Optional<String> {
                  tsino::Optional<String> getResult = a->get(0);
                  return tsino::Optional<String>(
                      items->remove(getResult.has() ? getResult.value() : String(F(""))) ? F("removed") : F("not there"));
                })},
        {
            "help",
            tsino::make<Commands>(
                "help",
                tsino::Optional<int32_t>{},
                [](const tsino::Shared<tsino::Array<String>>&) -> tsino::Optional<String> {
                  return commands->keys().map<tsino::Ref<Run>>(
                      [](const String& value) -> tsino::Ref<Run> {
                        return tsino::make<Run>(value, commands->at(value));
                      }).map<String>(
                      [](const tsino::Ref<Run>& given) -> String {
                        const String& n = given->item0;
                        const String& help = given->item1->help;
                        return tsino::concat(n, F(": "), help);
                      }).join(F("; "));
                })}});

String exec(const String& line) {
  tsino::Array<String> filterResult = tsino::split(tsino::trim(line), F(" ")).filter(
      [](const String& w) -> bool { return tsino::length(w) != 0; });
  tsino::Optional<String> getResult = filterResult.get(0);
  const String name = getResult.has() ? getResult.value() : String(F(""));
  tsino::Shared<tsino::Array<String>> args = tsino::makeShared<tsino::Array<String>>(
      filterResult.slice(1));
  const tsino::Optional<tsino::Ref<Commands>> cmd = commands->get(name);
  if (!cmd.has()) return tsino::concat(F("unknown command "), tsino::toJson(name));
  if (args->length() < cmd.value()->min_.valueOr(0)) {
    return tsino::concat(F("usage: "), cmd.value()->help);
  }
  tsino::Optional<String> value = cmd.value()->run(args);
  return value.has() ? value.value() : String(F("ok"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("add r1 resistor 100 0.02"),
      F("add c1 cap 50"),
      F("add r1 x 5"),
      F("add z"),
      F("add q q many"),
      F("tag r1 smd  0805 smd"),
      F("tag ? a"),
      F("list"),
      F("total"),
      F("rm c1"),
      F("rm c1"),
      F(""),
      F("help")};
  for (const String& line : list) {
    String execResult = exec(line);
    Serial.print(F("> "));
    Serial.print(line);
    Serial.print(F("\n"));
    Serial.println(execResult);
  }
}

void loop() {}
