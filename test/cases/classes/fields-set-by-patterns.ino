// fields-set-by-patterns: written by tsino from fields-set-by-patterns.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Fraction;
struct Config;
struct Given;
struct Box;

struct Fraction : tsino::Object {
  double num = 0;
  double den = 0;
  void construct(int32_t n, int32_t d);
  String toString();
};

struct Config : tsino::Object {
  int32_t port = 0;
  String host;
  tsino::Array<String> tags;
  void construct(const tsino::Ref<Given>& given);
  void show();
};

struct Given : tsino::Object {
  int32_t port = 0;
  tsino::Optional<String> host;
  tsino::Shared<tsino::Array<String>> more;
  void construct(int32_t port, tsino::Optional<String> host, tsino::Shared<tsino::Array<String>> more) {
    this->port = port;
    this->host = tsino::moved(host);
    this->more = tsino::moved(more);
  }
};

struct Box : tsino::Object {
  int32_t left = 0;
  int32_t right = 0;
  String last;
  tsino::Optional<int32_t> size;
  void construct(const tsino::Array<String>& words, const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& pairs);
  void grow();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("left"), this->left);
    out.field(F("right"), this->right);
    out.field(F("last"), this->last);
    out.field(F("size"), this->size);
    out.end();
  }
};
int32_t common(int32_t a, int32_t b);

// @run
// Patterns, chains of `=` and heads of loops in a constructor that give fields their first value: nothing is read there.
tsino::Array<double> reduced(int32_t n, int32_t d) {
  const int32_t g = common(n, d);
  return tsino::Array<double>{(double)n / g, (double)d / g};
}

int32_t common(int32_t a, int32_t b) {
  return b == 0 ? a : common(b, a % b);
}

void Fraction::construct(int32_t n, int32_t d) {
  tsino::Array<double> reducedResult = reduced(n, d);
  this->num = reducedResult[0];
  this->den = reducedResult[1];
}

String Fraction::toString() {
  return tsino::concat(tsino::toText(this->num), F("/"), tsino::toText(this->den));
}

void Config::construct(const tsino::Ref<Given>& given) {
  this->port = given->port;
  tsino::Optional<String> host = given->host;
  this->host = host.has() ? host.value() : String(F("localhost"));
  this->tags = given->more->slice(1);
  this->show();
}

void Config::show() {
  Serial.print(this->port);
  Serial.print(F(" "));
  Serial.print(this->host);
  Serial.print(F(" "));
  tsino::inspect(Serial, this->tags);
  Serial.println();
}

void Box::construct(const tsino::Array<String>& words, const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& pairs) {
  this->last = F("");
  this->left = this->right = words.length();
  for (const String& word_ : words) {
    this->last = word_;
    if (this->last == F("b")) break;
  }
  for (const tsino::Shared<tsino::Array<uint8_t>>& pair : pairs) {
    this->size = tsino::convertOptional(pair->get(0));
    this->right = (*pair)[1];
    this->grow();
  }
  this->left = this->size.value() + 1;
}

void Box::grow() {
  this->size = this->size.value() + this->right;
}

void setup() {
  Serial.begin(115200);

  Serial.println(tsino::make<Fraction>(6, 8)->toString());
  tsino::make<Config>(
      tsino::make<Given>(
          80,
          tsino::Optional<String>{},
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b"), F("c")})));
  tsino::make<Config>(
      tsino::make<Given>(
          81,
          tsino::Optional<String>(F("board")),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("z")})));
  tsino::inspect(
      Serial,
      tsino::make<Box>(
          tsino::Array<String>{F("a"), F("b"), F("c")},
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})}));
  Serial.println();
}

void loop() {}
