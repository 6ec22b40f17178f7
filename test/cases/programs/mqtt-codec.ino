// mqtt-codec: written by tsino from mqtt-codec.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/unknown-name.h"

struct Packet;
struct P;
struct Writer;

struct Packet : tsino::Object {
  String type;
  String clientId;
  int32_t keepAlive = 0;
  bool clean = false;
  tsino::Optional<String> username;
  tsino::Optional<String> password;
  String topic;
  tsino::Uint8Array payload;
  int32_t qos = 0;
  bool retain = false;
  tsino::Optional<int32_t> id;
  tsino::Shared<tsino::Array<tsino::Ref<P>>> topics;
  void construct(String type, String clientId = String{}, int32_t keepAlive = 0, bool clean = false, tsino::Optional<String> username = {}, tsino::Optional<String> password = {}, String topic = String{}, tsino::Uint8Array payload = tsino::Uint8Array{}, int32_t qos = 0, bool retain = false, tsino::Optional<int32_t> id = {}, tsino::Shared<tsino::Array<tsino::Ref<P>>> topics = tsino::Shared<tsino::Array<tsino::Ref<P>>>{}) {
    this->type = tsino::moved(type);
    this->clientId = tsino::moved(clientId);
    this->keepAlive = keepAlive;
    this->clean = clean;
    this->username = tsino::moved(username);
    this->password = tsino::moved(password);
    this->topic = tsino::moved(topic);
    this->payload = tsino::moved(payload);
    this->qos = qos;
    this->retain = retain;
    this->id = tsino::moved(id);
    this->topics = tsino::moved(topics);
  }
};

struct P : tsino::Object {
  String topic;
  int32_t qos = 0;
  void construct(String topic, int32_t qos) {
    this->topic = tsino::moved(topic);
    this->qos = qos;
  }
};

struct Writer : tsino::Object {
  tsino::Array<int32_t> bytes;
  void construct();
  tsino::Ref<Writer> u8(int32_t v);
  tsino::Ref<Writer> u16(int32_t v);
  tsino::Ref<Writer> str(const String& s);
  tsino::Ref<Writer> raw(const tsino::Uint8Array& b);
  tsino::Uint8Array done();
  int32_t get_length();
};

tsino::Ref<Writer> Writer::u8(int32_t v) {
  this->bytes.push(v & 0xff);
  return tsino::Ref<Writer>(this);
}

tsino::Ref<Writer> Writer::u16(int32_t v) {
  return this->u8(v >> 8)->u8(v);
}

tsino::Ref<Writer> Writer::str(const String& s) {
  tsino::Array<int32_t> utf8;
  for (const String& ch : tsino::eachCharacter(s)) {
    const int32_t c = tsino::codePointAt(ch, 0).value();
    if (c < 0x80) {
      utf8.push(c);
    } else if (c < 0x800) {
      utf8.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    } else if (c < 0x10000) {
      utf8.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    } else {
      utf8.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    }
  }
  this->u16(utf8.length());
  this->bytes.pushAll(utf8);
  return tsino::Ref<Writer>(this);
}

tsino::Ref<Writer> Writer::raw(const tsino::Uint8Array& b) {
  for (const int32_t x : b) this->bytes.push(x);
  return tsino::Ref<Writer>(this);
}

int32_t Writer::get_length() {
  return this->bytes.length();
}

tsino::Uint8Array Writer::done() {
  return tsino::Uint8Array::from(this->bytes);
}

void Writer::construct() {
  this->bytes = tsino::Array<int32_t>{};
}

tsino::Array<uint8_t> varint(int32_t n) {
  tsino::Array<uint8_t> out;
  do {
    int32_t b = n % 128;
    n = n / 128;
    if (n > 0) b |= 128;
    out.push((uint8_t)b);
    yield();
  } while (n > 0);
  return out;
}

tsino::Uint8Array encode(const tsino::Ref<Packet>& p) {
  const tsino::Ref<Writer> body = tsino::make<Writer>();
  int32_t head = 0;
  const String& choice = p->type;
  if (choice == F("connect")) {
    head = 0x10;
    const int32_t flags = (p->clean ? 2 : 0) | (p->username.has() ? 0x80 : 0)
        | (p->password.has() ? 0x40 : 0);
    body->str(F("MQTT"))->u8(4)->u8(flags)->u16(p->keepAlive)->str(p->clientId);
    if (p->username.has()) body->str(p->username.value());
    if (p->password.has()) body->str(p->password.value());
  } else if (choice == F("publish")) {
    head = 0x30 | (p->qos << 1) | (p->retain ? 1 : 0);
    body->str(p->topic);
    if (p->qos > 0) body->u16(p->id.valueOr(0));
    body->raw(p->payload);
  } else if (choice == F("subscribe")) {
    head = 0x82;
    body->u16(p->id.value());
    p->topics->forEach(
        [&](const tsino::Ref<P>& given) {
          const String& topic = given->topic;
          const int32_t qos = given->qos;
          body->str(topic)->u8(qos);
        });
  } else if (choice == F("pingreq")) {
    head = 0xc0;
  } else {
    const int32_t never = 0;
    tsino::raise(tsino::makeError<tsino::Error>(F("unknown "), ((void)tsino::impossible(0), 0)));
    return {};
  }
  tsino::Ref<Writer> u8Result = tsino::make<Writer>()->u8(head);
  tsino::Ref<Writer> rawResult = u8Result->raw(tsino::Uint8Array::from(varint(body->get_length())));
  return rawResult->raw(body->done())->done();
}

String hex(const tsino::Uint8Array& b) {
  return tsino::arrayOfBytes<String>(
      b,
      [](int32_t x) -> String { return tsino::padStart(tsino::toRadix(x, 16), 2, F("0")); }).join(
      F(" "));
}

bool matches(const String& filter, const String& topic) {
  tsino::Array<String> f = tsino::split(filter, F("/"));
  tsino::Array<String> t = tsino::split(topic, F("/"));
  for (int32_t i = 0; i < f.length(); i++) {
    if (f[i] == F("#")) return true;
    if (i >= t.length()) return false;
    if (f[i] != F("+") && f[i] != t[i]) return false;
  }
  return f.length() == t.length();
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Packet>> packets{
      tsino::make<Packet>(F("connect"), F("esp-\303\244\303\266\303\274"), 60, true),
      tsino::make<Packet>(
          F("connect"),
          F("x"),
          65535,
          false,
          tsino::Optional<String>(F("u")),
          tsino::Optional<String>(F("p\342\202\254\360\237\230\200"))),
      tsino::make<Packet>(
          F("publish"),
          String{},
          0,
          false,
          tsino::Optional<String>{},
          tsino::Optional<String>{},
          F("a/b"),
          tsino::Uint8Array::of(1, 2, 255),
          0,
          true),
      tsino::make<Packet>(
          F("publish"),
          String{},
          0,
          false,
          tsino::Optional<String>{},
          tsino::Optional<String>{},
          F("long"),
          tsino::Uint8Array(200).fill(7),
          2,
          false,
          tsino::Optional<int32_t>(513)),
      tsino::make<Packet>(
          F("subscribe"),
          String{},
          0,
          false,
          tsino::Optional<String>{},
          tsino::Optional<String>{},
          String{},
          tsino::Uint8Array{},
          0,
          false,
          tsino::Optional<int32_t>(9),
          tsino::makeShared<tsino::Array<tsino::Ref<P>>>(
              tsino::Array<tsino::Ref<P>>{tsino::make<P>(F("#"), 1), tsino::make<P>(F("x/+/y"), 0)})),
      tsino::make<Packet>(F("pingreq"))};
  for (const tsino::Ref<Packet>& p : packets) {
    tsino::Uint8Array encodeResult = encode(p);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::withoutFormat(tsino::padEnd(p->type, 10)));
    Serial.print(F(" "));
    Serial.println(hex(encodeResult));
  }
  tsino::Array<tsino::Shared<tsino::Array<String>>> table{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a/+/c"), F("a/b/c")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a/#"), F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a/#"), F("a/b/c/d")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("+"), F("a/b")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("+/b"), F("a/b")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F(""), F("")})};
  for (const tsino::Shared<tsino::Array<String>>& item : table) {
    const String& f = (*item)[0];
    const String& t = (*item)[1];
    Serial.print(tsino::toJson(f));
    Serial.print(F(" ~ "));
    Serial.print(tsino::toJson(t));
    Serial.print(F(": "));
    Serial.println(matches(f, t) ? F("true") : F("false"));
  }
}

void loop() {}
