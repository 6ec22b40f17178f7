// methods-in-literals: written by tsino from methods-in-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct MakeStack;
struct Account;
struct CounterA;

struct MakeStack : tsino::Object {
  tsino::Function<int32_t(const String&)> push;
  tsino::Function<String()> pop;
  tsino::Function<int32_t()> get_size;
  void construct(tsino::Function<int32_t(const String&)> push, tsino::Function<String()> pop, tsino::Function<int32_t()> get_size) {
    this->push = tsino::moved(push);
    this->pop = tsino::moved(pop);
    this->get_size = tsino::moved(get_size);
  }
};

struct Account : tsino::Chained {
  int32_t balance = 0;
  tsino::Shared<tsino::Array<String>> history;
  tsino::Function<tsino::Ref<Account>(int32_t)> deposit;
  tsino::Function<bool(int32_t)> withdraw;
  tsino::Function<String()> get_summary;
  tsino::Function<void(int32_t)> set_limit;
  void construct(int32_t balance, tsino::Shared<tsino::Array<String>> history, tsino::Function<tsino::Ref<Account>(int32_t)> deposit, tsino::Function<bool(int32_t)> withdraw, tsino::Function<String()> get_summary, tsino::Function<void(int32_t)> set_limit) {
    this->balance = balance;
    this->history = tsino::moved(history);
    this->deposit = tsino::moved(deposit);
    this->withdraw = tsino::moved(withdraw);
    this->get_summary = tsino::moved(get_summary);
    this->set_limit = tsino::moved(set_limit);
  }
};

struct CounterA : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> tick;
  void construct(int32_t n, tsino::Function<int32_t()> tick) {
    this->n = n;
    this->tick = tsino::moved(tick);
  }
};

tsino::Ref<MakeStack> makeStack() {
  tsino::Shared<tsino::Array<String>> items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  return tsino::make<MakeStack>(
      [items](const String& item) -> int32_t {
        items->push(item);
        return items->length();
      },
      [items]() -> String {
        tsino::Optional<String> popResult = items->pop();
        return popResult.has() ? popResult.value() : String(F("empty"));
      },
      [items]() -> int32_t { return items->length(); });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Methods, shorthand methods, function fields and getters in object literals, with `this`.
  tsino::Ref<Account> value = tsino::make<Account>(
      10,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      tsino::Function<tsino::Ref<Account>(int32_t)>{},
      tsino::Function<bool(int32_t)>{},
      tsino::Function<String()>{},
      tsino::Function<void(int32_t)>{});
  Account* self = tsino::pointerTo(value);
  value->deposit = [self](int32_t amount) -> tsino::Ref<Account> {
    const tsino::Ref<Account> held = tsino::Ref<Account>(self);
    self->balance += amount;
    self->history->push(tsino::concat(F("+"), String(amount)));
    return tsino::Ref<Account>(self);
  };
  value->withdraw = [self](int32_t amount) -> bool {
    const tsino::Ref<Account> held = tsino::Ref<Account>(self);
    if (amount > self->balance) return false;
    self->balance -= amount;
    self->history->push(tsino::concat(F("-"), String(amount)));
    return true;
  };
  value->get_summary = [self]() -> String {
    return tsino::concat(String(self->balance), F(" after "), String(self->history->length()));
  };
  value->set_limit = [self](int32_t value2) {
    if (self->balance > value2) self->balance = value2;
  };
  const tsino::Ref<Account> account = value;
  account->deposit(5)->deposit(20);
  String withoutFormatResult = tsino::withoutFormat(account->get_summary());
  bool value2 = account->withdraw(100);
  bool value3 = account->withdraw(30);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(account->get_summary());
  account->set_limit(2);
  Serial.print(account->balance);
  Serial.print(F(" "));
  Serial.println(account->history->join());
  const tsino::Ref<MakeStack> stack = makeStack();
  stack->push(F("a"));
  stack->push(F("b"));
  int32_t value4 = stack->get_size();
  String value5 = stack->pop();
  String value6 = stack->pop();
  String value7 = stack->pop();
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(stack->get_size());

  tsino::Ref<CounterA> value8 = tsino::make<CounterA>(0, tsino::Function<int32_t()>{});
  CounterA* self2 = tsino::pointerTo(value8);
  value8->tick = [self2]() -> int32_t { return ++self2->n; };
  const tsino::Ref<CounterA> counterA = value8;
  tsino::Ref<CounterA> value9 = tsino::make<CounterA>(100, tsino::Function<int32_t()>{});
  CounterA* self3 = tsino::pointerTo(value9);
  value9->tick = [self3]() -> int32_t { return ++self3->n; };
  const tsino::Ref<CounterA> counterB = value9;
  int32_t value10 = counterA->tick();
  int32_t value11 = counterB->tick();
  int32_t value12 = counterA->tick();
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(value11);
  Serial.print(F(" "));
  Serial.print(value12);
  Serial.print(F(" "));
  Serial.println(counterB->n);
}

void loop() {}
