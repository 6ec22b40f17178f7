// commands-with-arguments: written by tsino from commands-with-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shell;
struct Objs;

struct Shell : tsino::Object {
  tsino::Array<tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>> history;
  void construct();
  String run(const String& name, const tsino::Array<tsino::Union<bool, double>>& args);
  String all();
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>> last();
};

struct Objs : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

String Shell::run(const String& name, const tsino::Array<tsino::Union<bool, double>>& args) {
  tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>> cmd = tsino::makeShared<tsino::Array<tsino::Union<bool, double, String>>>(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(name),
          tsino::allOf(
              args.map<tsino::Union<bool, double, String>>(
                  [](const tsino::Union<bool, double>& value) -> tsino::Union<bool, double, String> {
                    return tsino::Union<bool, double, String>(value);
                  }))});
  this->history.push(cmd);
  const String name2 = (*cmd)[0].get<String>();
  tsino::Array<tsino::Union<bool, double>> args2 = cmd->slice(1).map<tsino::Union<bool, double>>(
      [](const tsino::Union<bool, double, String>& value) -> tsino::Union<bool, double> {
        return tsino::Union<bool, double>(value);
      });
  return tsino::concat(name2, F("("), args2.join(F(", ")), F(")"));
}

String Shell::all() {
  return this->history.map<String>(
      [](const tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>& c) -> String {
        return c->join(F(" "));
      }).join(F("; "));
}

tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>> Shell::last() {
  return this->history.at(-1);
}

void Shell::construct() {
  this->history = tsino::Array<tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>>{};
}

int32_t count(const tsino::Array<tsino::Union<bool, double, String>>& list) {
  return list.length();
}

tsino::Array<tsino::Union<double, String>> make(int32_t n) {
  return tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(tsino::concat(F("n"), String(n))),
      tsino::allOf(
          tsino::generated<int32_t>(n, [](int32_t i) -> int32_t { return i * i; }).map<tsino::Union<double, String>>(
              [](int32_t value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>((double)value);
              }))};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Shell> shell = tsino::make<Shell>();
  String withoutFormatResult = tsino::withoutFormat(
      shell->run(
          F("go"),
          tsino::Array<tsino::Union<bool, double>>{
              tsino::Union<bool, double>(1.0),
              tsino::Union<bool, double>(true)}));
  String runResult = shell->run(F("stop"), tsino::Array<tsino::Union<bool, double>>{});
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>>> lastResult = shell->last();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.print(shell->all());
  Serial.print(F(" "));
  tsino::inspect(Serial, shell->last());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          lastResult.has() ? tsino::Optional<int32_t>(lastResult.value()->length()) : tsino::Optional<int32_t>{}));
  tsino::Shared<tsino::Array<tsino::Union<bool, double, String>>> args = tsino::makeShared<tsino::Array<tsino::Union<bool, double, String>>>(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(String(F("x"))),
          tsino::Union<bool, double, String>(1.5)});
  String withoutFormatResult2 = tsino::withoutFormat(
      shell->run(
          String((*args)[0].get<String>()),
          args->slice(1).map<tsino::Union<bool, double>>(
              [](const tsino::Union<bool, double, String>& value) -> tsino::Union<bool, double> {
                return tsino::Union<bool, double>(value);
              })));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(shell->last() == args ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(shell->all());
  const String a = (*args)[0].get<String>();
  tsino::Optional<tsino::Union<bool, double, String>> getResult = args->get(1);
  const tsino::Union<bool, double> b = tsino::Union<bool, double>(
      getResult.has() ? getResult.value() : tsino::Union<bool, double, String>(7.0));
  tsino::Array<tsino::Union<bool, double>> c = args->slice(2).map<tsino::Union<bool, double>>(
      [](const tsino::Union<bool, double, String>& value) -> tsino::Union<bool, double> {
        return tsino::Union<bool, double>(value);
      });
  Serial.print(tsino::withoutFormat(a));
  Serial.print(F(" "));
  tsino::printUnion(Serial, b);
  Serial.print(F(" "));
  tsino::inspect(Serial, c);
  Serial.println();
  String name;
  tsino::Shared<tsino::Array<tsino::Union<bool, double>>> rest;
  tsino::Array<tsino::Union<bool, double, String>> value{
      tsino::Union<bool, double, String>(String(F("y"))),
      tsino::Union<bool, double, String>(false),
      tsino::Union<bool, double, String>(2.0)};
  name = value[0].get<String>();
  rest = tsino::makeShared<tsino::Array<tsino::Union<bool, double>>>(
      value.slice(1).map<tsino::Union<bool, double>>(
          [](const tsino::Union<bool, double, String>& value2) -> tsino::Union<bool, double> {
            return tsino::Union<bool, double>(value2);
          }));
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.println();
  Serial.print(count(*args));
  Serial.print(F(" "));
  Serial.println(
      count(
          tsino::Array<tsino::Union<bool, double, String>>{
              tsino::Union<bool, double, String>(String(F("q")))}));
  tsino::Array<tsino::Array<tsino::Union<double, String>>> sorted = tsino::Array<tsino::Array<tsino::Union<double, String>>>{
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("b"))),
          tsino::Union<double, String>(2.0)},
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("a")))},
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("c"))),
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(1.0)}}.sort(
      [](const tsino::Array<tsino::Union<double, String>>& x, const tsino::Array<tsino::Union<double, String>>& y) -> int32_t {
        return tsino::localeCompare(x[0].get<String>(), y[0].get<String>());
      });
  tsino::inspect(Serial, sorted);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(sorted));
  tsino::inspect(Serial, make(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, make(3));
  Serial.print(F(" "));
  tsino::inspect(Serial, make(2).slice(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, make(2));
  Serial.print(F(" "));
  Serial.println(make(4).length());
  tsino::Array<tsino::Union<double, String>> m = make(2);
  m.set(0, tsino::Union<double, String>(tsino::concat(m[0].get<String>(), F("!"))));
  m.set(1, tsino::Union<double, String>((double)((int32_t)m[1].get<double>() + 1)));
  m.set(2, tsino::Union<double, String>((double)(int32_t)m[2].get<double>() * 5.0));
  tsino::inspect(Serial, m);
  Serial.print(F(" "));
  Serial.print(m.indexOf(tsino::Union<double, String>(5.0)));
  Serial.print(F(" "));
  Serial.print(m.includes(tsino::Union<double, String>(String(F("n2!")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      m.filter([](const tsino::Union<double, String>& p) -> bool { return p.is<double>(); }).map<int32_t>(
          [](const tsino::Union<double, String>& value2) -> int32_t {
            return (int32_t)value2.get<double>();
          }));
  Serial.println();
  tsino::Array<tsino::Union<bool, double, String>> opt{
      tsino::Union<bool, double, String>(String(F("o"))),
      tsino::Union<bool, double, String>(1.0),
      tsino::Union<bool, double, String>(true),
      tsino::Union<bool, double, String>(false)};
  const String o1 = opt[0].get<String>();
  const double o2 = opt[1].get<double>();
  const bool o3 = opt[2].get<bool>();
  tsino::Array<bool> o4 = opt.slice(3).map<bool>(
      [](const tsino::Union<bool, double, String>& value2) -> bool { return value2.get<bool>(); });
  Serial.print(tsino::withoutFormat(o1));
  Serial.print(F(" "));
  tsino::inspect(Serial, o2);
  Serial.print(F(" "));
  Serial.print(o3 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, o4);
  Serial.print(F(" "));
  Serial.println(opt.length());
  opt.set(1, tsino::Union<bool, double, String>(opt[1].get<double>() + 0.5));
  tsino::inspect(Serial, opt);
  Serial.println();
  if (opt[0].get<String>() == F("o") && opt.length() > 3) {
    Serial.print(F("long "));
    Serial.println(opt[3].get<bool>() ? F("true") : F("false"));
  }
  tsino::Array<tsino::Union<String, tsino::Ref<Objs>>> objs{
      tsino::Union<String, tsino::Ref<Objs>>(String(F("objs"))),
      tsino::Union<String, tsino::Ref<Objs>>(tsino::make<Objs>(1)),
      tsino::Union<String, tsino::Ref<Objs>>(tsino::make<Objs>(2))};
  tsino::Array<tsino::Ref<Objs>> ids = objs.slice(1).map<tsino::Ref<Objs>>(
      [](const tsino::Union<String, tsino::Ref<Objs>>& value2) -> tsino::Ref<Objs> {
        return value2.get<tsino::Ref<Objs>>();
      });
  ids[0]->id = 9;
  tsino::inspect(Serial, objs);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      ids.map<uint8_t>([](const tsino::Ref<Objs>& x) -> int32_t { return x->id; }));
  Serial.println();
  tsino::Array<tsino::Union<String, tsino::Function<int32_t()>>> fs{
      tsino::Union<String, tsino::Function<int32_t()>>(String(F("fs"))),
      tsino::Union<String, tsino::Function<int32_t()>>(
          tsino::Function<int32_t()>([]() -> int32_t { return 1; })),
      tsino::Union<String, tsino::Function<int32_t()>>(
          tsino::Function<int32_t()>([]() -> int32_t { return 2; }))};
  const String fn = fs[0].get<String>();
  tsino::Array<tsino::Function<int32_t()>> calls = fs.slice(1).map<tsino::Function<int32_t()>>(
      [](const tsino::Union<String, tsino::Function<int32_t()>>& value2) -> tsino::Function<int32_t()> {
        return value2.get<tsino::Function<int32_t()>>();
      });
  Serial.print(tsino::withoutFormat(fn));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      calls.map<uint8_t>([](const tsino::Function<int32_t()>& f) -> int32_t { return f(); }));
  Serial.println();
}

void loop() {}
