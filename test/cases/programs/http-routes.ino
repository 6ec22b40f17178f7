// http-routes: written by tsino from http-routes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Request;
struct App;
struct Routes;
struct Response;
struct HttpError;
struct App_;

struct Request : tsino::Object {
  String method;
  String path;
  tsino::Shared<tsino::Record<String>> query;
  tsino::Shared<tsino::Map<String, String>> headers;
  String body;
  tsino::Shared<tsino::Record<String>> params;
  void construct(String method, String path, tsino::Shared<tsino::Record<String>> query, tsino::Shared<tsino::Map<String, String>> headers, String body, tsino::Shared<tsino::Record<String>> params) {
    this->method = tsino::moved(method);
    this->path = tsino::moved(path);
    this->query = tsino::moved(query);
    this->headers = tsino::moved(headers);
    this->body = tsino::moved(body);
    this->params = tsino::moved(params);
  }
};

struct App : tsino::Object {
  tsino::Array<tsino::Ref<Routes>> routes;
  void construct();
  tsino::Ref<App> route(const __FlashStringHelper* method, const String& pattern, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& handler);
  tsino::Ref<App> get(const __FlashStringHelper* p, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& h);
  tsino::Ref<App> post(const __FlashStringHelper* p, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& h);
  tsino::Optional<tsino::Shared<tsino::Record<String>>> match(const tsino::Array<String>& parts, const String& path);
  String handle(const String& raw);
};

struct Routes : tsino::Object {
  String method;
  tsino::Shared<tsino::Array<String>> parts;
  tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)> handler;
  void construct(String method, tsino::Shared<tsino::Array<String>> parts, tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)> handler) {
    this->method = tsino::moved(method);
    this->parts = tsino::moved(parts);
    this->handler = tsino::moved(handler);
  }
};

struct Response : tsino::Object {
  int32_t status = 0;
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> headers;
  String body;
  void construct(int32_t status, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> headers, String body) {
    this->status = status;
    this->headers = tsino::moved(headers);
    this->body = tsino::moved(body);
  }
};

struct HttpError : tsino::Error {
  int32_t status = 0;
  void construct(int32_t status, const tsino::Optional<String>& messageGiven = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct App_ : tsino::Object {
  tsino::Shared<tsino::Record<String>> params;
  tsino::Optional<String> ua;
  tsino::Shared<tsino::Record<String>> query;
  void construct(tsino::Shared<tsino::Record<String>> params, tsino::Optional<String> ua, tsino::Shared<tsino::Record<String>> query) {
    this->params = tsino::moved(params);
    this->ua = tsino::moved(ua);
    this->query = tsino::moved(query);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("params"), this->params);
    out.field(F("ua"), this->ua);
    out.field(F("query"), this->query);
    out.end();
  }
};
String HttpError_text(int32_t s);

void HttpError::construct(int32_t status, const tsino::Optional<String>& messageGiven) {
  const String message = messageGiven.has() ? messageGiven.value() : HttpError_text(status);
  tsino::Error::construct(message);
  this->status = status;
}
const auto statusText = tsino::makeRecord<String>(
    {
        {"200", "OK"},
        {"201", "Created"},
        {"400", "Bad Request"},
        {"404", "Not Found"},
        {"405", "Method Not Allowed"},
        {"500", "Internal Server Error"}});

String HttpError_text(int32_t s) {
  tsino::Optional<String> getResult = statusText->get(String(s));
  return getResult.has() ? getResult.value() : String(F("Unknown"));
}
tsino::Array<String> methods{"GET", "POST", "PUT", "DELETE"};

bool isMethod(const String& m) {
  return methods.includes(m);
}

String decodeUri(const String& s) {
  tsino::TextIndex sIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(s, sIndex); i++) {
    if (tsino::unitAt(s, sIndex, i) == '+') {
      out += F(" ");
    } else if (tsino::unitAt(s, sIndex, i) == '%' && i + 2 < tsino::length(s, sIndex)) {
      out += tsino::fromCharCode(
          tsino::toInt32(tsino::parseInt(tsino::slice(s, sIndex, i + 1, i + 3), 16)));
      i += 2;
    } else {
      out += tsino::elementAt(s, sIndex, i);
    }
  }
  return out;
}

tsino::Ref<Request> parse(const String& raw) {
  const int32_t end = tsino::indexOf(raw, F("\r\n\r\n"));
  tsino::Array<String> value = end < 0 ? tsino::Array<String>{raw, F("")} : tsino::Array<String>{
      tsino::slice(raw, 0, end),
      tsino::slice(raw, end + 4)};
  const String& head = value[0];
  const String& body = value[1];
  tsino::Array<String> splitResult = tsino::split(head, F("\r\n"));
  const String& first = splitResult[0];
  tsino::Array<String> lines = splitResult.slice(1);
  tsino::Array<String> splitResult2 = tsino::split(first, F(" "));
  const String& method = splitResult2[0];
  tsino::Optional<String> getResult = splitResult2.get(1);
  const String target = getResult.has() ? getResult.value() : String(F("/"));
  if (!isMethod(method)) {
    tsino::raise(
        tsino::make<HttpError>(
            400,
            tsino::Optional<String>(tsino::concat(F("bad method "), method))));
    return {};
  }
  tsino::Array<String> splitResult3 = tsino::split(target, F("?"), 2);
  const String& path = splitResult3[0];
  tsino::Optional<String> getResult2 = splitResult3.get(1);
  const String qs = getResult2.has() ? getResult2.value() : String(F(""));
  auto query = tsino::makeShared<tsino::Record<String>>();
  tsino::Array<String> list = tsino::split(qs, F("&"));
  for (const String& pair : list) {
    if (pair == F("")) continue;
    tsino::Array<String> splitResult4 = tsino::split(pair, F("="));
    const String& k = splitResult4[0];
    tsino::Optional<String> getResult3 = splitResult4.get(1);
    const String v = getResult3.has() ? getResult3.value() : String(F(""));
    query->set(decodeUri(k), decodeUri(v));
  }
  const auto value2 = tsino::makeShared<tsino::Map<String, String>>();
  lines.map<tsino::Array<String>>(
      [](const String& l) -> tsino::Array<String> {
        const int32_t c = tsino::indexOf(l, F(":"));
        return tsino::Array<String>{
            tsino::toLowerCase(tsino::trim(tsino::slice(l, 0, c))),
            tsino::trim(tsino::slice(l, c + 1))};
      }).forEach([&](const tsino::Array<String>& value3) { value2->set(value3[0], value3[1]); });
  tsino::Shared<tsino::Map<String, String>> headers = value2;
  tsino::Optional<String> getResult3 = headers->get(F("content-length"));
  tsino::Union<double, String> value3 = !getResult3.has() ? tsino::Union<double, String>(
      (double)tsino::length(body)) : tsino::Union<double, String>(getResult3.value());
  const double length = value3.is<double>() ? value3.get<double>() : tsino::toNumber(
      value3.get<String>());
  return tsino::make<Request>(
      method,
      path,
      tsino::moved(query),
      tsino::moved(headers),
      tsino::slice(body, 0, tsino::toIndex(length)),
      tsino::makeShared<tsino::Record<String>>());
}

tsino::Ref<App> App::route(const __FlashStringHelper* method, const String& pattern, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& handler) {
  this->routes.push(
      tsino::make<Routes>(
          method,
          tsino::makeShared<tsino::Array<String>>(tsino::split(pattern, F("/")).slice(1)),
          handler));
  return tsino::Ref<App>(this);
}

tsino::Ref<App> App::get(const __FlashStringHelper* p, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& h) {
  return this->route(F("GET"), p, h);
}

tsino::Ref<App> App::post(const __FlashStringHelper* p, const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& h) {
  return this->route(F("POST"), p, h);
}

tsino::Optional<tsino::Shared<tsino::Record<String>>> App::match(const tsino::Array<String>& parts, const String& path) {
  tsino::Array<String> given = tsino::split(path, F("/")).slice(1);
  if (given.length() != parts.length()) return {};
  const auto params = tsino::makeShared<tsino::Record<String>>();
  for (int32_t i = 0; i < parts.length(); i++) {
    const String& part = parts[i];
    if (tsino::startsWith(part, F(":"))) {
      params->set(tsino::slice(part, 1), decodeUri(given[i]));
    } else if (part != given[i]) {
      return {};
    }
  }
  return params;
}

String App::handle(const String& raw) {
  tsino::Ref<Response> res = tsino::make<Response>(
      200,
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
          tsino::Array<tsino::Shared<tsino::Array<String>>>{
              tsino::makeShared<tsino::Array<String>>(
                  tsino::Array<String>{F("Content-Type"), F("text/plain")})}),
      F(""));
  {
    const tsino::Ref<Request> req = parse(raw);
    if (tsino::thrown()) goto caught;
    bool known = false;
    tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> found;
    for (const tsino::Ref<Routes>& route : this->routes) {
      const String& method = route->method;
      const tsino::Shared<tsino::Array<String>>& parts = route->parts;
      const tsino::Function<tsino::Optional<tsino::Union<String, tsino::Ref<Response>>>(const tsino::Ref<Request>&)>& handler = route->handler;
      const tsino::Optional<tsino::Shared<tsino::Record<String>>> params = this->match(
          *parts,
          req->path);
      if (!params.has()) continue;
      known = true;
      if (method != req->method) continue;
      req->params = params.value();
      tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> handlerResult = handler(req);
      if (tsino::thrown()) goto caught;
      found = tsino::moved(handlerResult);
      break;
    }
    if (!known) {
      tsino::raise(tsino::make<HttpError>(404));
      goto caught;
    }
    if (!found.has()) {
      tsino::raise(tsino::make<HttpError>(405));
      goto caught;
    }
    if (found.value().is<String>()) {
      res->body = found.value().get<String>();
    } else {
      res = found.value().get<tsino::Ref<Response>>();
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    res->status = e->isA(HttpError::classId) ? tsino::downcast<HttpError>(e)->status : 500;
    res->body = e->isA(tsino::Error::classId) ? e->message : e->toString();
  }
  const String headers = tsino::Array<tsino::Shared<tsino::Array<String>>>{
      tsino::allOf(*res->headers),
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{F("Content-Length"), String(tsino::length(res->body))})}.map<String>(
      [](const tsino::Shared<tsino::Array<String>>& given) -> String {
        const String& k = (*given)[0];
        const String& v = (*given)[1];
        return tsino::concat(k, F(": "), v, F("\r\n"));
      }).join(F(""));
  return tsino::concat(
      F("HTTP/1.1 "),
      String(res->status),
      F(" "),
      HttpError_text(res->status),
      F("\r\n"),
      headers,
      F("\r\n"),
      res->body);
}

void App::construct() {
  this->routes = tsino::Array<tsino::Ref<Routes>>{};
}
tsino::Array<bool> leds{false, false};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<App> app = tsino::make<App>()->get(
      F("/"),
      [](const tsino::Ref<Request>& request) -> tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> {
        const tsino::Shared<tsino::Record<String>>& query = request->query;
        tsino::Optional<String> getResult = query->get(F("name"));
        return tsino::Union<String, tsino::Ref<Response>>(
            tsino::concat(F("hello "), getResult.has() ? getResult.value() : String(F("world"))));
      })->get(
      F("/led/:id"),
      [](const tsino::Ref<Request>& request) -> tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> {
        const String id = request->params->at(F("id"));
        const double n = tsino::toNumber(id);
        if (!leds.get(tsino::askedIndex(n)).has()) {
          tsino::raise(
              tsino::make<HttpError>(404, tsino::Optional<String>(tsino::concat(F("no led "), id))));
          return {};
        }
        return tsino::Union<String, tsino::Ref<Response>>(
            String(tsino::truthy(leds.get(tsino::askedIndex(n))) ? F("on") : F("off")));
      })->post(
      F("/led/:id"),
      [](const tsino::Ref<Request>& request) -> tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> {
        const tsino::Shared<tsino::Record<String>>& params = request->params;
        const String& body = request->body;
        leds.set(tsino::exactInt(tsino::toNumber(params->at(F("id")))), body == F("on"));
        return tsino::Union<String, tsino::Ref<Response>>(
            tsino::make<Response>(
                201,
                tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
                    tsino::Array<tsino::Shared<tsino::Array<String>>>{
                        tsino::makeShared<tsino::Array<String>>(
                            tsino::Array<String>{F("X-Led"), params->at(F("id"))})}),
                tsino::toJson(leds)));
      })->get(
      F("/crash"),
      [](const tsino::Ref<Request>&) -> tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> {
        tsino::raise(tsino::make<tsino::TypeError>(F("oops")));
        return {};
      })->get(
      F("/echo/:a/:b"),
      [](const tsino::Ref<Request>& request) -> tsino::Optional<tsino::Union<String, tsino::Ref<Response>>> {
        const tsino::Shared<tsino::Record<String>>& params = request->params;
        const tsino::Shared<tsino::Map<String, String>>& headers = request->headers;
        const tsino::Shared<tsino::Record<String>>& query = request->query;
        return tsino::Union<String, tsino::Ref<Response>>(
            tsino::toJson(tsino::make<App_>(params, headers->get(F("user-agent")), query)));
      });
  tsino::Array<String> list{
      F("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
      F("GET /?name=J%C3%BC+%26co HTTP/1.1\r\n\r\n"),
      F("POST /led/1 HTTP/1.1\r\nContent-Length: 2\r\n\r\non!!"),
      F("GET /led/1 HTTP/1.1\r\n\r\n"),
      F("GET /led/7 HTTP/1.1\r\n\r\n"),
      F("PUT /led/1 HTTP/1.1\r\n\r\n"),
      F("GET /crash HTTP/1.1\r\n\r\n"),
      F("BREW /pot HTTP/1.1\r\n\r\n"),
      F("GET /nowhere"),
      F("GET /echo/a%20b/c?x=1&y&=z HTTP/1.1\r\nUser-Agent: me/1.0\r\n\r\n")};
  for (const String& raw : list) {
    Serial.println(tsino::split(app->handle(raw), F("\r\n")).join(F("|")));
  }
}

void loop() {}
