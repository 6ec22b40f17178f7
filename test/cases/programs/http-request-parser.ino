// http-request-parser: written by tsino from http-request-parser.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"

enum class State : uint8_t { RequestLine, Header, Body, Done };
struct Response;
struct Router;
struct Routes;
struct Request;
struct HttpError;
struct RequestParser;
struct Tuple;

struct Response : tsino::Object {
  int32_t status = 0;
  String body;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> headers;
  void construct(int32_t status, String body, tsino::Optional<tsino::Shared<tsino::Record<String>>> headers = {}) {
    this->status = status;
    this->body = tsino::moved(body);
    this->headers = tsino::moved(headers);
  }
};

struct Router : tsino::Object {
  tsino::Array<tsino::Ref<Routes>> routes;
  void construct();
  tsino::Ref<Router> on(const __FlashStringHelper* method, const String& pattern, tsino::Function<tsino::Ref<Response>(const tsino::Ref<Request>&, const tsino::Shared<tsino::Record<String>>&)> handler);
  tsino::Ref<Response> handle(const tsino::Ref<Request>& request);
};

struct Routes : tsino::Object {
  String method;
  tsino::Shared<tsino::Array<String>> parts;
  tsino::Function<tsino::Ref<Response>(const tsino::Ref<Request>&, const tsino::Shared<tsino::Record<String>>&)> handler;
  void construct(String method, tsino::Shared<tsino::Array<String>> parts, tsino::Function<tsino::Ref<Response>(const tsino::Ref<Request>&, const tsino::Shared<tsino::Record<String>>&)> handler) {
    this->method = tsino::moved(method);
    this->parts = tsino::moved(parts);
    this->handler = tsino::moved(handler);
  }
};

struct Request : tsino::Object {
  String method;
  String path;
  tsino::Shared<tsino::Map<String, String>> query;
  tsino::Shared<tsino::Map<String, String>> headers;
  String body;
  void construct(String method, String path, tsino::Shared<tsino::Map<String, String>> query, tsino::Shared<tsino::Map<String, String>> headers, String body) {
    this->method = tsino::moved(method);
    this->path = tsino::moved(path);
    this->query = tsino::moved(query);
    this->headers = tsino::moved(headers);
    this->body = tsino::moved(body);
  }
};

struct HttpError : tsino::Error {
  int32_t status = 0;
  void construct(int32_t status, const String& message);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct RequestParser : tsino::Object {
  State state = (State)0;
  String line;
  double missing = 0;
  tsino::Ref<Request> request;
  void construct();
  tsino::Array<tsino::Ref<Request>> feed(const String& piece);
  void takeLine(const String& line);
};

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void HttpError::construct(int32_t status, const String& message) {
  tsino::Error::construct(message);
  this->status = status;
  this->name = F("HttpError");
}

tsino::Array<String> methods{"GET", "POST", "PUT", "DELETE"};

bool isMethod(const String& text) {
  return methods.some([&](const String& method) -> bool { return method == text; });
}

String decodePercent(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String char_ = tsino::charAt(text, textIndex, i);
    if (char_ == F("+")) {
      out += F(" ");
    } else if (char_ == F("%")) {
      const double code = tsino::parseInt(tsino::slice(text, textIndex, i + 1, i + 3), 16);
      if (isnan(code)) {
        tsino::raise(tsino::make<HttpError>(400, tsino::concat(F("bad escape in "), text)));
        return {};
      }
      out += tsino::fromCharCode(tsino::toInt32(code));
      i += 2;
    } else {
      out += char_;
    }
  }
  return out;
}

tsino::Shared<tsino::Map<String, String>> parseQuery(const String& text) {
  const auto query = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Array<String> list = tsino::split(text, F("&"));
  for (const String& pair : list) {
    if (pair == F("")) continue;
    const int32_t equals = tsino::indexOf(pair, F("="));
    if (equals < 0) {
      String decodePercentResult = decodePercent(pair);
      if (tsino::thrown()) return {};
      query->set(tsino::moved(decodePercentResult), F(""));
    } else {
      String decodePercentResult = decodePercent(tsino::slice(pair, 0, equals));
      if (tsino::thrown()) return {};
      String decodePercentResult2 = decodePercent(tsino::slice(pair, equals + 1));
      if (tsino::thrown()) return {};
      query->set(tsino::moved(decodePercentResult), tsino::moved(decodePercentResult2));
    }
  }
  return query;
}

tsino::Ref<Request> RequestParser_blank() {
  return tsino::make<Request>(
      F("GET"),
      F("/"),
      tsino::makeShared<tsino::Map<String, String>>(),
      tsino::makeShared<tsino::Map<String, String>>(),
      F(""));
}

/** Takes one piece of input; returns the requests that it completes. */
tsino::Array<tsino::Ref<Request>> RequestParser::feed(const String& piece) {
  tsino::Array<tsino::Ref<Request>> complete;
  for (const String& char_ : tsino::eachCharacter(piece)) {
    if (this->state == State::Body) {
      this->request->body += char_;
      if (--this->missing == 0.0) this->state = State::Done;
    } else if (char_ == F("\n")) {
      this->takeLine(
          tsino::endsWith(this->line, F("\r")) ? tsino::slice(this->line, 0, -1) : this->line);
      if (tsino::thrown()) return {};
      this->line = F("");
    } else {
      this->line += char_;
      if (tsino::length(this->line) > 60) {
        tsino::raise(tsino::make<HttpError>(431, F("line too long")));
        return {};
      }
    }
    if (this->state == State::Done) {
      complete.push(this->request);
      this->request = RequestParser_blank();
      this->state = State::RequestLine;
    }
  }
  return complete;
}

void RequestParser::takeLine(const String& line) {
  switch (this->state) {
    case State::RequestLine: {
      tsino::Array<String> parts = tsino::split(line, F(" "));
      if (parts.length() != 3) {
        tsino::raise(
            tsino::make<HttpError>(400, tsino::concat(F("bad request line \""), line, F("\""))));
        return;
      }
      const String& method = parts[0];
      const String& target = parts[1];
      const String& version = parts[2];
      if (!isMethod(method)) {
        tsino::raise(tsino::make<HttpError>(405, tsino::concat(F("method "), method)));
        return;
      }
      if (!tsino::startsWith(version, F("HTTP/1."))) {
        tsino::raise(tsino::make<HttpError>(505, version));
        return;
      }
      tsino::Array<String> splitResult = tsino::split(target, F("?"));
      const String& path = splitResult[0];
      tsino::Optional<String> getResult = splitResult.get(1);
      const String query = getResult.has() ? getResult.value() : String(F(""));
      this->request->method = method;
      String decodePercentResult = decodePercent(path);
      if (tsino::thrown()) return;
      this->request->path = tsino::moved(decodePercentResult);
      tsino::Shared<tsino::Map<String, String>> parseQueryResult = parseQuery(query);
      if (tsino::thrown()) return;
      this->request->query = tsino::moved(parseQueryResult);
      this->state = State::Header;
      break;
    }
    case State::Header:
      if (line == F("")) {
        tsino::Optional<String> getResult = this->request->headers->get(F("content-length"));
        const double length = tsino::toNumber(getResult.has() ? getResult.value() : String(F("0")));
        if (!tsino::isInteger(length) || length < 0.0) {
          tsino::raise(tsino::make<HttpError>(400, F("bad length")));
          return;
        }
        this->missing = length;
        this->state = length > 0.0 ? State::Body : State::Done;
      } else {
        const int32_t colon = tsino::indexOf(line, F(":"));
        if (colon <= 0) {
          tsino::raise(
              tsino::make<HttpError>(400, tsino::concat(F("bad header \""), line, F("\""))));
          return;
        }
        this->request->headers->set(
            tsino::toLowerCase(tsino::slice(line, 0, colon)),
            tsino::trim(tsino::slice(line, colon + 1)));
      }
      break;
    default:
      tsino::raise(
          tsino::makeError<tsino::Error>(
              F("a line in state "),
              this->state == State::RequestLine ? F("RequestLine") : this->state == State::Header ? F("Header") : this->state
                  == State::Body ? F("Body") : this->state == State::Done ? F("Done") : ((void)tsino::unknownName(
                  (int32_t)this->state), F(""))));
      return;
  }
}

void RequestParser::construct() {
  this->state = State::RequestLine;
  this->line = F("");
  this->missing = 0.0;
  this->request = RequestParser_blank();
}

tsino::Ref<Router> Router::on(const __FlashStringHelper* method, const String& pattern, tsino::Function<tsino::Ref<Response>(const tsino::Ref<Request>&, const tsino::Shared<tsino::Record<String>>&)> handler) {
  this->routes.push(
      tsino::make<Routes>(
          method,
          tsino::makeShared<tsino::Array<String>>(tsino::split(pattern, F("/"))),
          tsino::moved(handler)));
  return tsino::Ref<Router>(this);
}

tsino::Ref<Response> Router::handle(const tsino::Ref<Request>& request) {
  tsino::Array<String> parts = tsino::split(request->path, F("/"));
  bool pathKnown = false;
  for (const tsino::Ref<Routes>& route : this->routes) {
    {
      if (route->parts->length() != parts.length()) continue;
      const auto parameters = tsino::makeShared<tsino::Record<String>>();
      for (int32_t i = 0; i < parts.length(); i++) {
        const String& wanted = (*route->parts)[i];
        if (tsino::startsWith(wanted, F(":"))) {
          parameters->set(tsino::slice(wanted, 1), parts[i]);
        } else if (wanted != parts[i]) {
          goto next_loop1;
        }
      }
      pathKnown = true;
      if (route->method == request->method) return route->handler(request, parameters);
    }
    next_loop1:;
  }
  tsino::raise(tsino::make<HttpError>(pathKnown ? 405 : 404, request->path));
  return {};
}

void Router::construct() {
  this->routes = tsino::Array<tsino::Ref<Routes>>{};
}

const auto leds = tsino::makeMap<String, double>({{"red", 0.0}, {"green", 128.0}});

tsino::Ref<Router> router;

const auto reasons = tsino::makeRecord<String>(
    {{"200", "OK"}, {"201", "Created"}, {"400", "Bad Request"}, {"404", "Not Found"}});

String render(const tsino::Ref<Response>& response) {
  const int32_t status = response->status;
  const String& body = response->body;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> headers = response->headers;
  tsino::Shared<tsino::Record<String>> headers2 = headers.has() ? headers.value() : tsino::makeShared<tsino::Record<String>>();
  tsino::Array<String> extra = headers2->keys().map<tsino::Array<String>>(
      [&](const String& value) -> tsino::Array<String> {
        return tsino::Array<String>{value, headers2->at(value)};
      }).map<String>(
      [](const tsino::Array<String>& given) -> String {
        const String& name = given[0];
        const String& value = given[1];
        return tsino::concat(F(" ["), name, F(": "), value, F("]"));
      });
  tsino::Optional<String> getResult = reasons->get(String(status));
  return tsino::concat(
      String(status),
      F(" "),
      getResult.has() ? getResult.value() : String(F("Error")),
      extra.join(F("")),
      F(" "),
      body);
}

void serve(const String& text, int32_t step) {
  tsino::TextIndex textIndex;
  const tsino::Ref<RequestParser> parser = tsino::make<RequestParser>();
  int32_t pieces = 0;
  {
    for (int32_t at = 0; at < tsino::length(text, textIndex); at += step) {
      pieces++;
      tsino::Array<tsino::Ref<Request>> feedResult = parser->feed(
          tsino::slice(text, textIndex, at, at + step));
      if (tsino::thrown()) goto caught;
      for (const tsino::Ref<Request>& request : feedResult) {
        tsino::Optional<String> getResult = request->headers->get(F("host"));
        const String host = getResult.has() ? getResult.value() : String(F("-"));
        Serial.print(request->method);
        Serial.print(F(" "));
        Serial.print(request->path);
        Serial.print(F(" host "));
        Serial.print(host);
        Serial.print(F(", "));
        Serial.print(request->headers->size());
        Serial.print(F(" headers, piece "));
        Serial.println(pieces);
        tsino::Ref<Response> handleResult = router->handle(request);
        if (tsino::thrown()) goto caught;
        Serial.print(F("  "));
        Serial.println(render(handleResult));
      }
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(HttpError::classId)) {
      Serial.print(F("  "));
      Serial.println(
          render(
              tsino::make<Response>(
                  tsino::downcast<HttpError>(error)->status,
                  tsino::downcast<HttpError>(error)->message)));
    } else {
      tsino::raise(error);
      return;
    }
  }
}

String crlf(const tsino::Array<String>& lines) {
  return lines.join(F("\r\n"));
}

void setup() {
  Serial.begin(115200);
  router = tsino::make<Router>()->on(
      F("GET"),
      F("/"),
      [](const tsino::Ref<Request>&, const tsino::Shared<tsino::Record<String>>&) -> tsino::Ref<Response> {
        return tsino::make<Response>(
            200,
            F("<h1>board</h1>"),
            tsino::Optional<tsino::Shared<tsino::Record<String>>>(
                tsino::makeRecord<String>({{F("Content-Type"), F("text/html")}})));
      })->on(
      F("GET"),
      F("/led/:name"),
      [](const tsino::Ref<Request>& _request, const tsino::Shared<tsino::Record<String>>& record) -> tsino::Ref<Response> {
        const String name = record->at(F("name"));
        const tsino::Optional<double> value = leds->get(name);
        if (!value.has()) {
          tsino::raise(tsino::make<HttpError>(404, tsino::concat(F("no led "), name)));
          return {};
        }
        return tsino::make<Response>(
            200,
            tsino::concat(name, F("="), tsino::toText(value.value())));
      })->on(
      F("PUT"),
      F("/led/:name"),
      [](const tsino::Ref<Request>& request, const tsino::Shared<tsino::Record<String>>& record) -> tsino::Ref<Response> {
        const String& body = request->body;
        const String name = record->at(F("name"));
        const bool created = !leds->has(name);
        leds->set(name, tsino::toNumber(body));
        return tsino::make<Response>(
            created ? 201 : 200,
            tsino::concat(name, F("="), tsino::optionalText(leds->get(name))));
      })->on(
      F("GET"),
      F("/echo"),
      [](const tsino::Ref<Request>& request, const tsino::Shared<tsino::Record<String>>&) -> tsino::Ref<Response> {
        const tsino::Shared<tsino::Map<String, String>>& query = request->query;
        return tsino::make<Response>(
            200,
            query->keys().map<tsino::Array<String>>(
                [&](const String& value) -> tsino::Array<String> {
                  return tsino::Array<String>{value, query->at(value)};
                }).map<String>(
                [](const tsino::Array<String>& given) -> String {
                  const String& key = given[0];
                  const String& value = given[1];
                  return tsino::concat(key, F(": "), value);
                }).join(F("; ")));
      });
  serve(
      crlf(
          tsino::Array<String>{
              F("GET / HTTP/1.1"),
              F("Host: board.local"),
              F("Accept: */*"),
              F(""),
              F("")}),
      7);
  if (tsino::thrown()) tsino::uncaught();
  serve(
      crlf(
          tsino::Array<String>{
              F("GET /led/green HTTP/1.1"),
              F(""),
              F("GET /led/blue HTTP/1.1"),
              F(""),
              F("")}),
      5);
  if (tsino::thrown()) tsino::uncaught();
  serve(
      crlf(
          tsino::Array<String>{
              F("PUT /led/blue HTTP/1.1"),
              F("Content-Length: 3"),
              F("HOST:   x  "),
              F(""),
              F("255GET /led/blue HTTP/1.0"),
              F(""),
              F("")}),
      1);
  if (tsino::thrown()) tsino::uncaught();
  serve(
      crlf(
          tsino::Array<String>{
              F("GET /echo?a=1&b=two+words&c=%41%2f&flag&=x HTTP/1.1"),
              F(""),
              F("")}),
      1000);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("DELETE /led/red HTTP/1.1"), F(""), F("")}), 11);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("PATCH /led/red HTTP/1.1"), F(""), F("")}), 11);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("GET /led/red"), F(""), F("")}), 4);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("GET / HTTP/2"), F(""), F("")}), 4);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("GET /echo?a=%zz HTTP/1.1"), F(""), F("")}), 4);
  if (tsino::thrown()) tsino::uncaught();
  serve(crlf(tsino::Array<String>{F("GET / HTTP/1.1"), F("no colon here"), F(""), F("")}), 4);
  if (tsino::thrown()) tsino::uncaught();
  serve(
      crlf(
          tsino::Array<String>{
              F("GET / HTTP/1.1"),
              tsino::concat(F("X-Long: "), tsino::repeat(F("y"), 70)),
              F(""),
              F("")}),
      16);
  if (tsino::thrown()) tsino::uncaught();
  serve(
      crlf(
          tsino::Array<String>{F("PUT /led/red HTTP/1.1"), F("Content-Length: many"), F(""), F("")}),
      16);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      leds->keys().map<tsino::Ref<Tuple>>(
          [](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, leds->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& name = given->item0;
            const double value = given->item1;
            return tsino::concat(name, F(" "), tsino::toText(value));
          }));
  Serial.println();
}

void loop() {}
