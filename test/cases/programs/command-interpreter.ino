// command-interpreter: written by tsino from command-interpreter.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Command;
struct Context;
struct Shell;
struct CommandError;
struct Sorted;
struct Tuple;

struct Command : tsino::Object {
  String name;
  String usage;
  int32_t minArguments = 0;
  tsino::Function<String(const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Context>&)> run;
  void construct(String name, String usage, int32_t minArguments, tsino::Function<String(const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Context>&)> run) {
    this->name = tsino::moved(name);
    this->usage = tsino::moved(usage);
    this->minArguments = minArguments;
    this->run = tsino::moved(run);
  }
};

struct Context : tsino::Object {
  tsino::Shared<tsino::Map<double, bool>> pins;
  tsino::Shared<tsino::Map<String, String>> settings;
  tsino::Shared<tsino::Map<String, String>> aliases;
  int32_t uptime = 0;
  void construct(tsino::Shared<tsino::Map<double, bool>> pins, tsino::Shared<tsino::Map<String, String>> settings, tsino::Shared<tsino::Map<String, String>> aliases, int32_t uptime) {
    this->pins = tsino::moved(pins);
    this->settings = tsino::moved(settings);
    this->aliases = tsino::moved(aliases);
    this->uptime = uptime;
  }
};

struct Shell : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Ref<Command>>> table;
  tsino::Ref<Context> context;
  tsino::Shared<tsino::Record<int32_t>> counts;
  int32_t errors = 0;
  void construct(const tsino::Array<tsino::Ref<Command>>& list);
  String help(const tsino::Optional<String>& name = {});
  String execute(const String& line);
  tsino::Array<String> report();
  int32_t get_errors();
};

struct CommandError : tsino::Error {
  int32_t code = 0;
  void construct(int32_t code, const String& message);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Sorted : tsino::Object {
  double item0 = 0;
  bool item1 = false;
  void construct(double item0, bool item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void CommandError::construct(int32_t code, const String& message) {
  tsino::Error::construct(message);
  this->name = F("CommandError");
  this->code = code;
}

tsino::Array<String> splitWords(const String& line) {
  tsino::Array<String> words;
  String word_ = F("");
  bool quoted = false;
  bool started = false;
  for (const String& char_ : tsino::eachCharacter(line)) {
    if (char_ == F("\"")) {
      quoted = !quoted;
      started = true;
    } else if (char_ == F(" ") && !quoted) {
      if (started) words.push(word_);
      word_ = F("");
      started = false;
    } else {
      word_ += char_;
      started = true;
    }
  }
  if (quoted) {
    tsino::raise(tsino::make<CommandError>(2, F("a quote is not closed")));
    return {};
  }
  if (started) words.push(word_);
  return words;
}

double readPin(const String& text) {
  const double pin = tsino::toNumber(text);
  if (!tsino::isInteger(pin) || pin < 0.0 || pin > 16.0) {
    tsino::raise(tsino::make<CommandError>(3, tsino::concat(F("no such pin: "), text)));
    return 0.0;
  }
  return pin;
}

bool readLevel(const String& text) {
  String choice = tsino::toLowerCase(text);
  if (choice == F("on") || choice == F("high") || choice == F("1")) {
    return true;
  } else if (choice == F("off") || choice == F("low") || choice == F("0")) {
    return false;
  } else {
    tsino::raise(tsino::make<CommandError>(4, tsino::concat(F("not a level: "), text)));
    return false;
  }
  tsino::unreachable();
}

void Shell::construct(const tsino::Array<tsino::Ref<Command>>& list) {
  const tsino::Ref<Shell> self = tsino::Ref<Shell>(this);
  this->table = tsino::makeShared<tsino::Map<String, tsino::Ref<Command>>>();
  this->context = tsino::make<Context>(
      tsino::makeShared<tsino::Map<double, bool>>(),
      tsino::makeShared<tsino::Map<String, String>>(),
      tsino::makeShared<tsino::Map<String, String>>(),
      0);
  this->counts = tsino::makeShared<tsino::Record<int32_t>>();
  this->errors = 0;
  for (const tsino::Ref<Command>& command : list) this->table->set(command->name, command);
  this->table->set(
      F("help"),
      tsino::make<Command>(
          F("help"),
          F("help [command]"),
          0,
          [self](const tsino::Shared<tsino::Array<String>>& args, const tsino::Ref<Context>&) -> String {
            return self->help(args->at(0));
          }));
}

String Shell::help(const tsino::Optional<String>& name) {
  if (!name.has()) return this->table->keys().sort().join(F(", "));
  const tsino::Optional<tsino::Ref<Command>> found = this->table->get(name.value());
  if (!found.has()) {
    tsino::raise(tsino::make<CommandError>(1, tsino::concat(F("unknown command: "), name.value())));
    return {};
  }
  return tsino::concat(F("usage: "), found.value()->usage);
}

String Shell::execute(const String& line) {
  this->context->uptime += 25;
  {
    tsino::Array<String> splitWordsResult = splitWords(tsino::trim(line));
    if (tsino::thrown()) goto caught;
    tsino::Optional<String> getResult = splitWordsResult.get(0);
    const String first = getResult.has() ? getResult.value() : String(F(""));
    tsino::Shared<tsino::Array<String>> args = tsino::makeShared<tsino::Array<String>>(
        splitWordsResult.slice(1));
    if (first == F("")) return F("");
    tsino::Optional<String> getResult2 = this->context->aliases->get(first);
    const String name = getResult2.has() ? getResult2.value() : first;
    const tsino::Optional<tsino::Ref<Command>> command = this->table->get(name);
    if (!command.has()) {
      tsino::raise(tsino::make<CommandError>(1, tsino::concat(F("unknown command: "), name)));
      goto caught;
    }
    if (args->length() < command.value()->minArguments) {
      tsino::raise(
          tsino::make<CommandError>(6, tsino::concat(F("usage: "), command.value()->usage)));
      goto caught;
    }
    this->counts->set(name, this->counts->get(name).valueOr(0) + 1);
    String callResult = command.value()->run(args, this->context);
    if (tsino::thrown()) goto caught;
    return callResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    this->errors++;
    if (error->isA(CommandError::classId)) {
      return tsino::concat(
          F("! E"),
          String(tsino::downcast<CommandError>(error)->code),
          F(" "),
          tsino::downcast<CommandError>(error)->message);
    }
    tsino::raise(error);
    return {};
  }
}

int32_t Shell::get_errors() {
  return this->errors;
}

tsino::Array<String> Shell::report() {
  tsino::Shared<tsino::Record<int32_t>> u23counts = this->counts;
  return u23counts->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, u23counts->at(value));
      }).sort(
      [](const tsino::Ref<Tuple>& a, const tsino::Ref<Tuple>& b) -> int32_t {
        int32_t value = b->item1 - a->item1;
        return value != 0 ? value : tsino::compare(a->item0, b->item0) < 0 ? -1 : 1;
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& name = given->item0;
        const int32_t count = given->item1;
        return tsino::concat(tsino::padEnd(name, 8, F(".")), String(count));
      });
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Command>> commands{
      tsino::make<Command>(
          F("pin"),
          F("pin <0-16> <on|off>"),
          2,
          [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Context>& context) -> String {
            const String& pinText = (*given)[0];
            const String& levelText = (*given)[1];
            const double pin = readPin(pinText);
            if (tsino::thrown()) return {};
            const bool level = readLevel(levelText);
            if (tsino::thrown()) return {};
            const tsino::Optional<bool> before = context->pins->get(pin);
            context->pins->set(pin, level);
            return before == level ? tsino::concat(F("pin "), tsino::toText(pin), F(" unchanged")) : tsino::concat(
                F("pin "),
                tsino::toText(pin),
                F(" is "),
                level ? F("high") : F("low"));
          }),
      tsino::make<Command>(
          F("pins"),
          F("pins"),
          0,
          [](const tsino::Shared<tsino::Array<String>>& _args, const tsino::Ref<Context>& context) -> String {
            const tsino::Shared<tsino::Map<double, bool>>& pins = context->pins;
            if (pins->size() == 0) return F("(none)");
            tsino::Array<tsino::Ref<Sorted>> sorted = pins->keys().map<tsino::Ref<Sorted>>(
                [&](double value) -> tsino::Ref<Sorted> {
                  return tsino::make<Sorted>(value, pins->at(value));
                }).sort(
                [](const tsino::Ref<Sorted>& given, const tsino::Ref<Sorted>& given2) -> double {
                  const double a = given->item0;
                  const double b = given2->item0;
                  return a - b;
                });
            return sorted.map<String>(
                [](const tsino::Ref<Sorted>& given) -> String {
                  const double pin = given->item0;
                  const bool level = given->item1;
                  return tsino::concat(tsino::toText(pin), F("="), String(level ? 1 : 0));
                }).join(F(" "));
          }),
      tsino::make<Command>(
          F("set"),
          F("set <name> <value...>"),
          2,
          [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Context>& context) -> String {
            const String& name = (*given)[0];
            tsino::Array<String> rest = given->slice(1);
            context->settings->set(name, rest.join(F(" ")));
            return tsino::concat(name, F(" := "), rest.join(F(" ")));
          }),
      tsino::make<Command>(
          F("get"),
          F("get <name>"),
          1,
          [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Context>& context) -> String {
            const String& name = (*given)[0];
            tsino::Optional<String> getResult = context->settings->get(name);
            return getResult.has() ? getResult.value() : tsino::concat(
                F("("),
                name,
                F(" is not set)"));
          }),
      tsino::make<Command>(
          F("sum"),
          F("sum <numbers...>"),
          1,
          [](const tsino::Shared<tsino::Array<String>>& args, const tsino::Ref<Context>&) -> String {
            tsino::Array<double> numbers = args->map<double>(
                [](const String& text) -> double {
                  if (tsino::thrown()) return 0.0;
                  const double value = tsino::toNumber(text);
                  if (isnan(value)) {
                    tsino::raise(
                        tsino::make<CommandError>(5, tsino::concat(F("not a number: "), text)));
                    return 0.0;
                  }
                  return value;
                });
            if (tsino::thrown()) return {};
            return tsino::toText(
                numbers.reduce<double>(
                    [](double sum, double value) -> double { return sum + value; },
                    0.0));
          }),
      tsino::make<Command>(
          F("alias"),
          F("alias <short> <long>"),
          2,
          [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Context>& context) -> String {
            const String& short_ = (*given)[0];
            const String& long_ = (*given)[1];
            context->aliases->set(short_, long_);
            return tsino::concat(short_, F(" -> "), long_);
          }),
      tsino::make<Command>(
          F("uptime"),
          F("uptime"),
          0,
          [](const tsino::Shared<tsino::Array<String>>& _args, const tsino::Ref<Context>& context) -> String {
            return tsino::concat(
                String(context->uptime / 60),
                F("m "),
                String(context->uptime % 60),
                F("s"));
          })};

  const tsino::Ref<Shell> shell = tsino::make<Shell>(commands);
  const String session = F("help\npin 4 on\npin 12 HIGH\npin 4 1\npins\npin 99 on\npin 2 maybe\nset greeting \"hello,  board\" again\nget greeting\nget nothing\nsum 1 2 3.5 -10\nsum 1 two\nalias p pin\np 4 off\np\npins\nfrob\nhelp set\nhelp frob\nsay \"unclosed\n\nuptime");

  tsino::Array<String> list = tsino::split(session, F("\n"));
  for (const String& line : list) {
    const String answer = shell->execute(line);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(F("> "));
    Serial.println(line);
    if (answer != F("")) {
      Serial.print(F("  "));
      Serial.println(answer);
    }
  }
  Serial.print(F("errors: "));
  Serial.println(shell->get_errors());
  tsino::Array<String> list2 = shell->report();
  for (const String& line : list2) Serial.println(line);
}

void loop() {}
