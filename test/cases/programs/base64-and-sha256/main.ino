// base64-and-sha256: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"

struct Options;
struct Token;
struct Sha256;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<tsino::Error>, tsino::Ref<Token>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Options : tsino::Object {
  tsino::Optional<bool> url;
  void construct(tsino::Optional<bool> url = {}) {
    this->url = tsino::moved(url);
  }
};

struct Token : tsino::Object {
  String device;
  double level = 0;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(String device, double level, tsino::Shared<tsino::Array<String>> tags) {
    this->device = tsino::moved(device);
    this->level = level;
    this->tags = tsino::moved(tags);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("device"), this->device);
    out.field(F("level"), this->level);
    out.field(F("tags"), this->tags);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("device"), this->device);
      fields.read(F("level"), this->level);
      fields.read(F("tags"), this->tags);
    }
  }
};

struct Sha256 : tsino::Object {
  tsino::Uint32Array state;
  tsino::Uint8Array block;
  tsino::Uint32Array schedule;
  int32_t length = 0;
  void construct();
  tsino::Ref<Sha256> update(const tsino::Array<double>& bytes);
  tsino::Shared<tsino::Array<double>> digest();
  void compress();
};
int32_t tail(int32_t code);

// --- base64 ---

// Base64 with both alphabets; the reader tells what is wrong with its input.
String standard;

String alphabetOf(const tsino::Ref<Options>& options) {
  const bool url = options->url.valueOr(false);
  return url ? tsino::concat(tsino::slice(standard, 0, -2), F("-_")) : standard;
}

String encode(const tsino::Array<double>& bytes, const tsino::Optional<tsino::Ref<Options>>& optionsGiven = {}) {
  const tsino::Ref<Options> options = optionsGiven.has() ? optionsGiven.value() : tsino::make<Options>();
  const String alphabet = alphabetOf(options);
  tsino::TextIndex alphabetIndex;
  String text = F("");
  for (int32_t i = 0; i < bytes.length(); i += 3) {
    const int32_t group = (int32_t)(((uint32_t)tsino::toInt32(bytes[i]) << 16)
        | ((uint32_t)tsino::toInt32(bytes.at(i + 1).valueOr(0.0)) << 8)
        | tsino::toInt32(bytes.at(i + 2).valueOr(0.0)));
    const int32_t digits = tsino::minimum<int32_t>(bytes.length() - i, 3) + 1;
    for (int32_t k = 0; k < digits; k++) {
      text += tsino::elementAt(
          alphabet,
          alphabetIndex,
          tsino::shiftRight(group, (int32_t)(18 - 6 * (uint32_t)k)) & 63);
    }
  }
  return tsino::truthy(options->url) ? text : tsino::padEnd(
      text,
      tsino::ceilDiv(tsino::length(text), 4) * 4,
      F("="));
}

tsino::Shared<tsino::Array<uint8_t>> decode(const String& text, const tsino::Optional<tsino::Ref<Options>>& optionsGiven = {}) {
  const tsino::Ref<Options> options = optionsGiven.has() ? optionsGiven.value() : tsino::make<Options>();
  const auto values = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::characters(alphabetOf(options)).forEach(
      [&](const String& char_, int32_t value) { values->set(char_, value); });
  tsino::Shared<tsino::Array<uint8_t>> bytes = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t buffer = 0;
  int32_t bits = 0;
  {
    tsino::Array<String> list = tsino::characters(text);
    for (int32_t at = 0; at < list.length(); at++) {
      const String& char_ = list[at];
      if (char_ == F("=")) break;
      const tsino::Optional<int32_t> value = values->get(char_);
      if (!value.has()) {
        tsino::raise(
            tsino::makeError<tsino::SyntaxError>(
                tsino::toJson(char_),
                F(" at "),
                at,
                F(" is no base64")));
        return {};
      }
      buffer = ((buffer << 6) | value.value()) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes->push((uint8_t)(tsino::shiftRight(buffer, bits) & 0xff));
      }
    }
  }
  return bytes;
}

// --- bytes ---

tsino::Shared<tsino::Array<double>> toUtf8_(const String& text) {
  tsino::Shared<tsino::Array<double>> bytes = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (const String& char_ : tsino::eachCharacter(text)) {
    const int32_t code = tsino::codePointAt(char_, 0).valueOr(0);
    if (code < 0x80) {
      bytes->push((double)code);
    } else if (code < 0x800) {
      bytes->push((double)(0xc0 | (code >> 6)), (double)tail(code));
    } else if (code < 0x10000) {
      bytes->push((double)(0xe0 | (code >> 12)), (double)tail(code >> 6), (double)tail(code));
    } else {
      bytes->push(
          (double)(0xf0 | (code >> 18)),
          (double)tail(code >> 12),
          (double)tail(code >> 6),
          (double)tail(code));
    }
  }
  return bytes;
}

int32_t tail(int32_t code) {
  return 0x80 | (code & 0x3f);
}

String fromUtf8_(const tsino::Shared<tsino::Array<uint8_t>>& bytes) {
  String text = F("");
  for (int32_t i = 0; i < bytes->length();) {
    const int32_t first = (*bytes)[i++];
    const int32_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    int32_t code = more == 0 ? first : first & (0x3f >> more);
    for (int32_t k = 0; k < more; k++) {
      code = (int32_t)(((uint32_t)code << 6) | ((*bytes)[i++] & 0x3f));
    }
    tsino::checkCodePoint(code);
    if (tsino::thrown()) return {};
    text += tsino::fromCodePoint(code);
    yield();
  }
  return text;
}

String toHex(const tsino::Shared<tsino::Array<double>>& bytes) {
  return bytes->map<String>(
      [](double byte) -> String { return tsino::padStart(tsino::toRadix(byte, 16), 2, F("0")); }).join(
      F(""));
}

tsino::Shared<tsino::Array<double>> fromHex(const String& text) {
  tsino::TextIndex textIndex;
  if (tsino::length(text, textIndex) % 2 != 0) {
    tsino::raise(tsino::make<tsino::RangeError>(F("an odd number of digits")));
    return {};
  }
  tsino::Shared<tsino::Array<double>> bytes = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (int32_t i = 0; i < tsino::length(text, textIndex); i += 2) {
    const double byte = tsino::parseInt(tsino::substring(text, textIndex, i, i + 2), 16);
    if (isnan(byte)) {
      tsino::raise(
          tsino::makeError<tsino::SyntaxError>(
              F("bad digits "),
              tsino::substring(text, textIndex, i, i + 2)));
      return {};
    }
    bytes->push(byte);
  }
  return bytes;
}

/** Equal or not, in a time that does not depend on where the first difference is. */
bool sameBytes(const tsino::Array<uint8_t>& a, const tsino::Array<double>& b) {
  int32_t difference = a.length() ^ b.length();
  for (int32_t i = 0; i < tsino::minimum<int32_t>(a.length(), b.length()); i++) {
    difference |= a[i] ^ tsino::toInt32(b[i]);
  }
  return difference == 0;
}

// --- sha256 ---

// SHA-256 as a class that takes its message in pieces. The constants are computed from the primes, as they are defined.

tsino::Array<int32_t> firstPrimes(int32_t count) {
  tsino::Array<int32_t> primes;
  for (int32_t n = 2; primes.length() < count; n++) {
    if (primes.every([&](int32_t prime) -> bool { return n % prime != 0; })) primes.push(n);
    yield();
  }
  return primes;
}

uint32_t fractionBits(double x) {
  return (uint32_t)tsino::toInt32(floor((x - floor(x)) * 4294967296.0));
}
tsino::Uint32Array roundConstants;
tsino::Array<uint32_t> initialState;

int32_t rotate(double word_, int32_t by) {
  return (int32_t)(((uint32_t)tsino::toInt32(word_) >> by)
      | ((uint32_t)tsino::toInt32(word_) << (32 - by)));
}

void Sha256::compress() {
  const tsino::Uint32Array& w = this->schedule;
  const tsino::Uint8Array& block = this->block;
  const tsino::Uint32Array& state = this->state;
  for (int32_t i = 0; i < 16; i++) {
    const int32_t at = 4 * i;
    w.put(
        i,
        (uint32_t)(int32_t)(((uint32_t)block[at] << 24) | (block[at + 1] << 16)
            | (block[at + 2] << 8) | block[at + 3]));
  }
  for (int32_t i = 16; i < 64; i++) {
    const int32_t s0 = (int32_t)(rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >> 3));
    const int32_t s1 = (int32_t)(rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >> 10));
    w.put(i, (uint32_t)(int32_t)(w[i - 16] + (uint32_t)s0 + w[i - 7] + (uint32_t)s1));
  }
  double a = state[0];
  double b = state[1];
  double c = state[2];
  double d = state[3];
  double e = state[4];
  double f = state[5];
  double g = state[6];
  double h = state[7];
  for (int32_t i = 0; i < 64; i++) {
    const int32_t big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const int32_t choice = (tsino::toInt32(e) & tsino::toInt32(f))
        ^ (~tsino::toInt32(e) & tsino::toInt32(g));
    const int32_t first = tsino::toInt32(h + big1 + choice + roundConstants[i] + w[i]);
    const int32_t big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const int32_t majority = (tsino::toInt32(a) & tsino::toInt32(b))
        ^ (tsino::toInt32(a) & tsino::toInt32(c)) ^ (tsino::toInt32(b) & tsino::toInt32(c));
    const int32_t second = (int32_t)((uint32_t)big0 + (uint32_t)majority);
    h = g;
    g = f;
    f = e;
    e = tsino::toInt32(d + first);
    d = c;
    c = b;
    b = a;
    a = (int32_t)((uint32_t)first + (uint32_t)second);
  }
  tsino::Array<double>{a, b, c, d, e, f, g, h}.forEach(
      [&](double word_, int32_t i) { state.put(i, tsino::toUint32(state[i] + word_)); });
}
const int32_t Sha256_blockSize = 64;

tsino::Ref<Sha256> Sha256::update(const tsino::Array<double>& bytes) {
  for (const double byte : bytes) {
    this->block.put(this->length++ % Sha256_blockSize, (uint8_t)tsino::toInt32(byte));
    if (this->length % Sha256_blockSize == 0) this->compress();
  }
  return tsino::Ref<Sha256>(this);
}

tsino::Shared<tsino::Array<double>> Sha256::digest() {
  const int32_t bits = this->length * 8;
  this->update(tsino::Array<double>{128.0});
  while (this->length % Sha256_blockSize != 56) {
    this->update(tsino::Array<double>{0.0});
    yield();
  }
  this->update(
      tsino::Array<double>{
          0.0,
          0.0,
          0.0,
          0.0,
          (double)(int32_t)(((uint32_t)bits >> 24) & 255),
          (double)(int32_t)(((uint32_t)bits >> 16) & 255),
          (double)(int32_t)(((uint32_t)bits >> 8) & 255),
          (double)(bits & 255)});
  tsino::Shared<tsino::Array<double>> out = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (const uint32_t word_ : this->state) {
    out->push(
        (double)(word_ >> 24),
        (double)(int32_t)((word_ >> 16) & 255),
        (double)(int32_t)((word_ >> 8) & 255),
        (double)(int32_t)(word_ & 255));
  }
  return out;
}

void Sha256::construct() {
  this->state = tsino::Uint32Array::from(initialState);
  this->block = tsino::Uint8Array(Sha256_blockSize);
  this->schedule = tsino::Uint32Array(64);
  this->length = 0;
}

tsino::Shared<tsino::Array<double>> sha256(const tsino::Array<tsino::Shared<tsino::Array<double>>>& pieces) {
  return pieces.reduce<tsino::Ref<Sha256>>(
      [](const tsino::Ref<Sha256>& hash, const tsino::Shared<tsino::Array<double>>& piece) -> tsino::Ref<Sha256> {
        return hash->update(*piece);
      },
      tsino::make<Sha256>())->digest();
}

tsino::Shared<tsino::Array<double>> pad(const tsino::Shared<tsino::Array<double>>& short_, int32_t mask) {
  return tsino::makeShared<tsino::Array<double>>(
      short_->map<double>([&](double byte) -> int32_t { return tsino::toInt32(byte) ^ mask; }));
}

tsino::Shared<tsino::Array<double>> hmac(const tsino::Shared<tsino::Array<double>>& key, tsino::Shared<tsino::Array<double>> message) {
  tsino::Shared<tsino::Array<double>> short_ = key->length() > Sha256_blockSize ? sha256(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{key}) : tsino::makeShared<tsino::Array<double>>(
      key->copy());
  while (short_->length() < Sha256_blockSize) {
    short_->push(0.0);
    yield();
  }
  tsino::Shared<tsino::Array<double>> padResult = pad(short_, 0x5c);
  return sha256(
      tsino::Array<tsino::Shared<tsino::Array<double>>>{
          padResult,
          sha256(
              tsino::Array<tsino::Shared<tsino::Array<double>>>{
                  pad(short_, 0x36),
                  tsino::moved(message)})});
}

// --- main ---

// @run
// Base64, SHA-256 and HMAC in modules of their own, and a signed token made of the three.

const tsino::Function<tsino::Shared<tsino::Array<double>>(const String&)> toUtf8 = tsino::Function<tsino::Shared<tsino::Array<double>>(const String&)>::of<decltype(toUtf8_), toUtf8_>();
const tsino::Function<String(const tsino::Shared<tsino::Array<uint8_t>>&)> fromUtf8 = tsino::Function<String(const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(fromUtf8_), fromUtf8_>();

const char samples[][18] PROGMEM = {
    "",
    "f",
    "fo",
    "foo",
    "Gr\303\274\303\237e, \342\202\254uro",
    "snow \342\230\203 and \360\237\230\200",
    "?>?>~~"};

tsino::Shared<tsino::Array<double>> secret;

String sign(const String& text) {
  tsino::Shared<tsino::Array<double>> list = hmac(secret, toUtf8(text));
  return ::encode(*list, tsino::make<Options>(tsino::Optional<bool>(true)));
}

String seal(const tsino::Ref<Token>& token) {
  tsino::Shared<tsino::Array<double>> list = toUtf8(tsino::toJson(token));
  const String body = ::encode(*list, tsino::make<Options>(tsino::Optional<bool>(true)));
  return tsino::concat(body, F("."), sign(body));
}

Unknown open_(const String& sealed) {
  tsino::Array<String> splitResult = tsino::split(sealed, F("."));
  const String& body = splitResult[0];
  tsino::Optional<String> getResult = splitResult.get(1);
  const String signature = getResult.has() ? getResult.value() : String(F(""));
  {
    tsino::Shared<tsino::Array<uint8_t>> given = ::decode(
        signature,
        tsino::make<Options>(tsino::Optional<bool>(true)));
    if (tsino::thrown()) goto caught;
    tsino::Shared<tsino::Array<double>> list = hmac(secret, toUtf8(body));
    if (!sameBytes(*given, *list)) return Unknown(tsino::make<tsino::Error>(F("wrong signature")));
    tsino::Shared<tsino::Array<uint8_t>> decodeResult = ::decode(
        body,
        tsino::make<Options>(tsino::Optional<bool>(true)));
    if (tsino::thrown()) goto caught;
    String fromUtf8Result = fromUtf8(decodeResult);
    if (tsino::thrown()) goto caught;
    tsino::Ref<Token> parsed = tsino::parseJson<tsino::Ref<Token>>(fromUtf8Result);
    if (tsino::thrown()) goto caught;
    return Unknown(parsed);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return Unknown(
        error->isA(tsino::SyntaxError::classId) ? tsino::Ref<tsino::Error>(
            tsino::downcast<tsino::SyntaxError>(error)) : tsino::make<tsino::Error>(
            F("unknown"),
            tsino::Optional<tsino::Ref<tsino::Error>>(error)));
  }
}

void setup() {
  Serial.begin(115200);

  const String letters = F("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  standard = tsino::concat(letters, tsino::toLowerCase(letters), F("0123456789+/"));
  tsino::Array<int32_t> primes = firstPrimes(64);
  roundConstants = tsino::Uint32Array::from(
      primes.map<uint32_t>(
          [](int32_t prime) -> uint32_t { return fractionBits(cbrt((double)prime)); }));
  initialState = primes.slice(0, 8).map<uint32_t>(
      [](int32_t prime) -> uint32_t { return fractionBits(sqrt((double)prime)); });
  const tsino::Function<String(const tsino::Shared<tsino::Array<double>>&)> toHex_ = tsino::Function<String(const tsino::Shared<tsino::Array<double>>&)>::of<decltype(toHex), toHex>();
  for (const String sample : tsino::eachText(samples)) {
    tsino::Shared<tsino::Array<double>> raw = toUtf8(sample);
    const String plain = encode(*raw);
    const String url = ::encode(*raw, tsino::make<Options>(tsino::Optional<bool>(true)));
    tsino::Shared<tsino::Array<uint8_t>> decodeResult = ::decode(
        url,
        tsino::make<Options>(tsino::Optional<bool>(true)));
    if (tsino::thrown()) tsino::uncaught();
    const String back = fromUtf8(decodeResult);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Shared<tsino::Array<uint8_t>> decodeResult2 = decode(plain);
    if (tsino::thrown()) tsino::uncaught();
    String fromUtf8Result = fromUtf8(decodeResult2);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(sample);
    Serial.print(F(" ("));
    Serial.print(raw->length());
    Serial.print(F(") "));
    Serial.print(plain);
    Serial.print(F(" "));
    Serial.print(url);
    Serial.print(F(" "));
    Serial.print(back == sample ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(fromUtf8Result == sample ? F("true") : F("false"));
  }

  Serial.println(
      toHex_(
          sha256(
              tsino::Array<tsino::Shared<tsino::Array<double>>>{
                  tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})})));
  Serial.println(
      toHex_(sha256(tsino::Array<tsino::Shared<tsino::Array<double>>>{toUtf8(F("abc"))})));
  Serial.println(
      toHex_(
          sha256(
              tsino::Array<tsino::Shared<tsino::Array<double>>>{
                  toUtf8(F("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))})));
  const tsino::Ref<Sha256> million = tsino::make<Sha256>();
  tsino::Shared<tsino::Array<double>> chunk = toUtf8(tsino::repeat(F("a"), 100));
  for (int32_t i = 0; i < 50; i++) million->update(*chunk);
  Serial.println(toHex_(million->digest()));
  tsino::Array<uint8_t> list{55, 56, 63, 64, 65};
  for (const int32_t length : list) {
    String sliceResult = tsino::slice(
        toHex_(
            sha256(
                tsino::Array<tsino::Shared<tsino::Array<double>>>{
                    tsino::makeShared<tsino::Array<double>>(tsino::filled<double>(length, 97.0))})),
        0,
        16);
    Serial.print(length);
    Serial.print(F(" "));
    Serial.println(sliceResult);
  }

  tsino::Shared<tsino::Array<double>> value = toUtf8(F("key"));
  Serial.println(toHex_(hmac(value, toUtf8(F("The quick brown fox jumps over the lazy dog")))));
  Serial.println(
      toHex_(
          hmac(
              tsino::makeShared<tsino::Array<double>>(tsino::filled<double>(100, 1.0)),
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}))));
  secret = fromHex(F("00ff10ab"));
  if (tsino::thrown()) tsino::uncaught();

  const String sealed = seal(
      tsino::make<Token>(
          F("lamp \303\274"),
          3.0,
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")})));
  Serial.println(sealed);
  tsino::Array<String> list2{
      sealed,
      tsino::slice(sealed, 0, -1),
      tsino::concat(sealed, F("A")),
      tsino::replace(sealed, F("e"), F("f")),
      F("abc"),
      F("x.*")};
  for (const String& attempt : list2) {
    const Unknown result = open_(attempt);
    if (result.is<tsino::Ref<tsino::Error>>()) {
      Serial.print(result.get<tsino::Ref<tsino::Error>>()->name);
      Serial.print(F(": "));
      Serial.println(result.get<tsino::Ref<tsino::Error>>()->message);
    } else {
      Serial.print(result.get<tsino::Ref<Token>>()->device);
      Serial.print(F(" at "));
      tsino::print(Serial, result.get<tsino::Ref<Token>>()->level);
      Serial.print(F(", "));
      Serial.print(result.get<tsino::Ref<Token>>()->tags->length());
      Serial.println(F(" tags"));
    }
  }
  tsino::Array<String> list3{F("abc"), F("zz"), F("0g")};
  for (const String& bad : list3) {
    {
      tsino::Shared<tsino::Array<double>> fromHexResult = fromHex(bad);
      if (tsino::thrown()) goto caught;
      tsino::inspect(Serial, fromHexResult);
      Serial.println();
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::Error::classId)) {
        Serial.print(tsino::withoutFormat(error->name));
        Serial.print(F(" "));
        Serial.println(error->message);
      }
    }
  }
}

void loop() {}
