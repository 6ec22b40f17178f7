// fields-asked-though-not-typed: written by tsino from fields-asked-though-not-typed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Queue;
struct Job;
struct State;
struct Lexer;
struct Parser;
struct Walk;

struct Queue : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Job>>> jobs;
  tsino::Shared<tsino::Array<String>> names;
  tsino::Shared<tsino::Array<uint8_t>> modes;
  tsino::Optional<tsino::Ref<Job>> head;
  int32_t at = 0;
  tsino::Optional<String> label;
  tsino::Optional<int32_t> mode;
  void construct(const tsino::Shared<tsino::Array<tsino::Ref<Job>>>& jobs, const tsino::Shared<tsino::Array<String>>& names, const tsino::Shared<tsino::Array<uint8_t>>& modes);
  void step();
  String text();
  String describe();
  bool get_empty();
};

struct Job : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Job>> next;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Job>> next = {}) {
    this->id = id;
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct State : tsino::Object {
  tsino::Optional<int32_t> current;
  int32_t at = 0;
  void construct(tsino::Optional<int32_t> current, int32_t at) {
    this->current = tsino::moved(current);
    this->at = at;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("current"), this->current);
    out.field(F("at"), this->at);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("current"), this->current);
    out.field(F("at"), this->at);
    out.end();
  }
};

// A tokenizer of characters, and a parser of its words.
struct Lexer : tsino::Object {
  String text;
  tsino::TextIndex textIndex;
  tsino::Optional<String> ch;
  int32_t pos = 0;
  void construct(const String& text);
  void next();
  String word_();
  tsino::Shared<tsino::Array<String>> all();
};

struct Parser : tsino::Object {
  tsino::Shared<tsino::Array<String>> tokens;
  tsino::Optional<String> token;
  int32_t i = 0;
  void construct(tsino::Shared<tsino::Array<String>> tokens);
  void advance();
  double sum();
  double number();
};

struct Walk : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Job>>> jobs;
  tsino::Optional<tsino::Ref<Job>> job;
  void construct(const tsino::Shared<tsino::Array<tsino::Ref<Job>>>& jobs);
  bool run();
};

void Queue::construct(const tsino::Shared<tsino::Array<tsino::Ref<Job>>>& jobs, const tsino::Shared<tsino::Array<String>>& names, const tsino::Shared<tsino::Array<uint8_t>>& modes) {
  this->at = 0;
  this->label = tsino::Optional<String>(F("none"));
  this->jobs = jobs;
  this->names = names;
  this->modes = modes;
  this->head = jobs->get(0);
  this->mode = tsino::convertOptional(modes->get(0));
  this->label = names->get(0);
}

void Queue::step() {
  this->at++;
  this->head = this->jobs->get(this->at);
  this->label = this->names->get(this->at);
  this->mode = tsino::convertOptional(this->modes->get(this->at));
}

bool Queue::get_empty() {
  return !this->head.has();
}

String Queue::text() {
  return tsino::truthy(this->label) ? tsino::toUpperCase(this->label.value()) : String(F("-"));
}

String Queue::describe() {
  return tsino::concat(
      tsino::optionalText(this->label),
      F("/"),
      String(this->mode.valueOr(7)),
      F("/"),
      this->mode.has() ? F("number") : F("undefined"),
      F("/"),
      String(this->head.has() ? this->head.value()->id : -1));
}

// Of an object literal.
const uint8_t values[] PROGMEM = {5, 6};

void Lexer::construct(const String& text) {
  this->pos = 0;
  this->text = text;
  this->ch = tsino::elementOrNone(text, 0);
}

void Lexer::next() {
  this->ch = tsino::elementOrNone(this->text, this->textIndex, ++this->pos);
}

String Lexer::word_() {
  String word_ = F("");
  while (tsino::truthy(this->ch) && this->ch != F(" ")) {
    word_ += tsino::optionalText(this->ch);
    this->next();
    yield();
  }
  return word_;
}

tsino::Shared<tsino::Array<String>> Lexer::all() {
  tsino::Shared<tsino::Array<String>> out = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (String word_ = this->word_(); tsino::truthy(word_) || this->ch == F(" "); word_ = this->word_()) {
    if (tsino::truthy(word_)) out->push(word_);
    while (this->ch == F(" ")) {
      this->next();
      yield();
    }
    yield();
  }
  return out;
}

void Parser::construct(tsino::Shared<tsino::Array<String>> tokens) {
  this->token = tsino::Optional<String>(F(""));
  this->i = -1;
  this->tokens = tsino::moved(tokens);
  this->advance();
}

void Parser::advance() {
  this->token = this->tokens->get(++this->i);
}

double Parser::sum() {
  double total = this->number();
  while (this->token == F("+")) {
    this->advance();
    total += this->number();
    yield();
  }
  if (!tsino::truthy(this->token)) return total;
  tsino::raise(tsino::makeError<tsino::Error>(F("unexpected "), tsino::optionalText(this->token)));
  return 0.0;
}

double Parser::number() {
  const double value = tsino::toNumber(this->token.value());
  this->advance();
  return value;
}

void Walk::construct(const tsino::Shared<tsino::Array<tsino::Ref<Job>>>& jobs) {
  this->jobs = jobs;
  this->job = jobs->get(0);
}

bool Walk::run() {
  int32_t i = 0;
  while (this->job.has()) {
    Serial.println(this->job.value()->id);
    this->job = this->jobs->get(++i);
    yield();
  }
  return !this->job.has();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Queue> queue = tsino::make<Queue>(
      tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(
          tsino::Array<tsino::Ref<Job>>{tsino::make<Job>(1), tsino::make<Job>(2)}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}));
  for (int32_t i = 0; i < 4; i++) {
    Serial.print(queue->get_empty() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(queue->text());
    Serial.print(F(" "));
    Serial.println(queue->describe());
    queue->step();
  }
  tsino::inspect(Serial, queue->head);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(queue->label));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(queue->mode));
  const tsino::Ref<State> state = tsino::make<State>(
      tsino::Optional<int32_t>(
          tsino::convertOptional(tsino::Optional<uint8_t>(tsino::tableAt(values, 0)))),
      0);
  while (state->current.has()) {
    Serial.println(state->current.value() + 1);
    state->at++;
    state->current = tsino::convertOptional(tsino::tableGet(values, state->at));
    yield();
  }
  tsino::inspect(Serial, state);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(state));
  tsino::Shared<tsino::Array<String>> value = tsino::make<Lexer>(F("1 +  2 + 3 "))->all();
  tsino::Shared<tsino::Array<String>> value2 = tsino::make<Lexer>(F(""))->all();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  const double sumResult = tsino::make<Parser>(tsino::make<Lexer>(F("1 + 2 + 3"))->all())->sum();
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, sumResult);
  Serial.println();
  tsino::make<Parser>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1"), F("2")}))->sum();
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  bool runResult = tsino::make<Walk>(
      tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(
          tsino::Array<tsino::Ref<Job>>{tsino::make<Job>(1), tsino::make<Job>(2)}))->run();
  bool runResult2 = tsino::make<Walk>(
      tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(tsino::Array<tsino::Ref<Job>>{}))->run();
  Serial.print(runResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(runResult2 ? F("true") : F("false"));
}

void loop() {}
