// token-bucket: written by tsino from token-bucket.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Decision;
struct TokenBucket;
struct Counted;
struct Counted_;
struct ClientLimits;
struct ClientLimits_;
struct Table;
struct Requests;
struct Tuple;

struct Decision : tsino::Object {
  bool allowed = false;
  tsino::Optional<double> retryAfter;
  void construct(bool allowed, tsino::Optional<double> retryAfter = {}) {
    this->allowed = allowed;
    this->retryAfter = tsino::moved(retryAfter);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("allowed"), this->allowed);
    out.optionalField(F("retryAfter"), this->retryAfter);
    out.end();
  }
};

struct TokenBucket : tsino::Object {
  int32_t capacity = 0;
  double perSecond = 0;
  void construct(int32_t capacity, double perSecond) {
    this->capacity = capacity;
    this->perSecond = perSecond;
  }
};

struct Counted : tsino::Object {
  tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> limit;
  tsino::Ref<Counted_> counts;
  void construct(tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> limit, tsino::Ref<Counted_> counts) {
    this->limit = tsino::moved(limit);
    this->counts = tsino::moved(counts);
  }
};

struct Counted_ : tsino::Object {
  int32_t allowed = 0;
  int32_t denied = 0;
  double longest = 0;
  void construct(int32_t allowed, int32_t denied, double longest) {
    this->allowed = allowed;
    this->denied = denied;
    this->longest = longest;
  }
};

struct ClientLimits : tsino::Object {
  tsino::Function<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>(const String&)> create;
  int32_t maxClients = 0;
  tsino::Shared<tsino::Map<String, tsino::Ref<ClientLimits_>>> clients;
  tsino::Shared<tsino::Array<String>> order;
  void construct(tsino::Function<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>(const String&)> create, int32_t maxClients);
  String request(const String& client, int32_t now, tsino::Optional<int32_t> cost = {});
  void forget();
  tsino::Shared<tsino::Array<tsino::Ref<Table>>> get_table();
};

struct ClientLimits_ : tsino::Object {
  tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> limiter;
  int32_t seen = 0;
  int32_t refused = 0;
  void construct(tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> limiter, int32_t seen, int32_t refused) {
    this->limiter = tsino::moved(limiter);
    this->seen = seen;
    this->refused = refused;
  }
};

struct Table : tsino::Object {
  String client;
  int32_t seen = 0;
  int32_t refused = 0;
  void construct(String client, int32_t seen, int32_t refused) {
    this->client = tsino::moved(client);
    this->seen = seen;
    this->refused = refused;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("client"), this->client);
    out.field(F("seen"), this->seen);
    out.field(F("refused"), this->refused);
    out.end();
  }
};

struct Requests : tsino::Object {
  String item0;
  int32_t item1 = 0;
  tsino::Optional<int32_t> item2;
  void construct(String item0, int32_t item1, tsino::Optional<int32_t> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<ClientLimits_> item1;
  void construct(String item0, tsino::Ref<ClientLimits_> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

const tsino::Ref<Decision> allow = tsino::make<Decision>(true);

tsino::Ref<Decision> deny(double retryAfter) {
  return tsino::make<Decision>(false, tsino::Optional<double>(retryAfter));
}

tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> tokenBucket(const tsino::Ref<TokenBucket>& given) {
  const int32_t capacity = given->capacity;
  const double perSecond = given->perSecond;
  tsino::Ref<tsino::Cell<double>> tokens = tsino::make<tsino::Cell<double>>(capacity);
  tsino::Ref<tsino::Cell<int32_t>> last = tsino::make<tsino::Cell<int32_t>>(0);
  return [tokens, capacity, last, perSecond](int32_t now, tsino::Optional<int32_t> costGiven) -> tsino::Ref<Decision> {
    const tsino::Optional<int32_t> cost = costGiven.valueOr(1);
    tokens->value = tsino::minimum(
        (double)capacity,
        tokens->value + (now - last->value) / 1000.0 * perSecond);
    last->value = now;
    if (tokens->value < cost.value()) {
      return deny(ceil((cost.value() - tokens->value) / perSecond * 1000.0));
    }
    tokens->value -= cost.value();
    return allow;
  };
}

tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> leakyBucket(int32_t interval, int32_t depth) {
  tsino::Ref<tsino::Cell<int32_t>> free = tsino::make<tsino::Cell<int32_t>>(0);
  return [free, interval, depth](int32_t now, tsino::Optional<int32_t> costGiven) -> tsino::Ref<Decision> {
    const tsino::Optional<int32_t> cost = costGiven.valueOr(1);
    const int32_t start = tsino::maximum<int32_t>(free->value, now);
    const int32_t waiting = start - now;
    if (waiting > interval * depth) return deny((double)waiting - (double)interval * depth);
    free->value = start + interval * cost.value();
    return allow;
  };
}

tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> fixedWindow(int32_t length, int32_t limit) {
  tsino::Ref<tsino::Cell<int32_t>> window = tsino::make<tsino::Cell<int32_t>>(-1);
  tsino::Ref<tsino::Cell<int32_t>> used = tsino::make<tsino::Cell<int32_t>>(0);
  return [length, window, used, limit](int32_t now, tsino::Optional<int32_t> costGiven) -> tsino::Ref<Decision> {
    const tsino::Optional<int32_t> cost = costGiven.valueOr(1);
    const int32_t current = now / length;
    if (current != window->value) {
      window->value = current;
      used->value = 0;
    }
    if (used->value + cost.value() > limit) return deny((current + 1) * length - now);
    used->value += cost.value();
    return allow;
  };
}

tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> all(const tsino::Shared<tsino::Array<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>>>& limiters) {
  return [limiters](int32_t now, tsino::Optional<int32_t> cost) -> tsino::Ref<Decision> {
    double worst = 0.0;
    for (const tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>& limiter : *limiters) {
      const tsino::Ref<Decision> limiterResult = limiter(now, cost);
      const bool allowed = limiterResult->allowed;
      const double retryAfter = limiterResult->retryAfter.valueOr(0.0);
      if (!allowed) worst = tsino::maximum(worst, retryAfter);
    }
    return worst > 0.0 ? deny(worst) : allow;
  };
}

tsino::Ref<Counted> counted(const tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>& limiter) {
  const tsino::Ref<Counted_> counts = tsino::make<Counted_>(0, 0, 0.0);
  tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> limit = [limiter, counts](int32_t now, tsino::Optional<int32_t> cost) -> tsino::Ref<Decision> {
    const tsino::Ref<Decision> decision = limiter(now, cost);
    if (decision->allowed) {
      counts->allowed++;
    } else {
      counts->denied++;
      counts->longest = tsino::maximum(counts->longest, decision->retryAfter.valueOr(0.0));
    }
    return decision;
  };
  return tsino::make<Counted>(tsino::moved(limit), counts);
}

void ClientLimits::construct(tsino::Function<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>(const String&)> create, int32_t maxClients) {
  this->clients = tsino::makeShared<tsino::Map<String, tsino::Ref<ClientLimits_>>>();
  this->order = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->create = tsino::moved(create);
  this->maxClients = maxClients;
}

String ClientLimits::request(const String& client, int32_t now, tsino::Optional<int32_t> cost) {
  tsino::Optional<tsino::Ref<ClientLimits_>> entry = this->clients->get(client);
  if (!entry.has()) {
    if (this->clients->size() >= this->maxClients) this->forget();
    entry = tsino::make<ClientLimits_>(this->create(client), 0, 0);
    this->clients->set(client, entry.value());
  }
  this->order = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{
          tsino::allOf(
              this->order->filter([&](const String& name) -> bool { return name != client; })),
          client});
  entry.value()->seen++;
  const tsino::Ref<Decision> decision = entry.value()->limiter(now, cost);
  if (decision->allowed) return tsino::concat(client, F(" ok"));
  entry.value()->refused++;
  return tsino::concat(client, F(" wait "), tsino::optionalText(decision->retryAfter));
}

void ClientLimits::forget() {
  const tsino::Optional<String> oldest = this->order->shift();
  if (oldest.has()) this->clients->remove(oldest.value());
}

tsino::Shared<tsino::Array<tsino::Ref<Table>>> ClientLimits::get_table() {
  tsino::Shared<tsino::Map<String, tsino::Ref<ClientLimits_>>> u23clients = this->clients;
  return tsino::makeShared<tsino::Array<tsino::Ref<Table>>>(
      u23clients->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, u23clients->at(value));
          }).map<tsino::Ref<Table>>(
          [](const tsino::Ref<Tuple>& given) -> tsino::Ref<Table> {
            const String& client = given->item0;
            const int32_t seen = given->item1->seen;
            const int32_t refused = given->item1->refused;
            return tsino::make<Table>(client, seen, refused);
          }));
}

void setup() {
  Serial.begin(115200);

  const auto limiters = tsino::makeRecord<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>>(
      {
          {F("token"), tokenBucket(tsino::make<TokenBucket>(4, 2.0))},
          {F("leaky"), leakyBucket(500, 2)},
          {F("window"), fixedWindow(2000, 4)},
          {
              F("both"),
              all(
                  tsino::makeShared<tsino::Array<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>>>(
                      tsino::Array<tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>>{
                          tokenBucket(tsino::make<TokenBucket>(3, 5.0)),
                          fixedWindow(1000, 4)}))}});
  tsino::Array<uint16_t> times{
      0, 10, 20, 30, 40, 400, 900, 950, 1500, 1990, 2000, 2010, 2020, 5000, 5001, 5002,
      5003, 5004};
  for (const auto& entry : limiters->entries()) {
    const String& name = entry.key();
    const tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>& limiter = entry.value();
    const tsino::Ref<Counted> countedResult = counted(limiter);
    const tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)>& limit = countedResult->limit;
    const tsino::Ref<Counted_>& counts = countedResult->counts;
    const String line = times.map<String>(
        [&](int32_t time) -> String { return limit(time, {})->allowed ? F("+") : F("-"); }).join(
        F(""));
    Serial.print(tsino::padEnd(name, 7));
    Serial.print(line);
    Serial.print(F(" "));
    Serial.print(counts->allowed);
    Serial.print(F(" allowed, "));
    Serial.print(counts->denied);
    Serial.print(F(" denied, longest "));
    tsino::print(Serial, counts->longest);
    Serial.println();
  }

  const tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> costly = tokenBucket(
      tsino::make<TokenBucket>(10, 0.5));
  tsino::Array<tsino::Shared<tsino::Array<uint16_t>>> list{
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{0, 7}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{0, 4}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{2000, 4}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{2000, 0}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{30000, 10}),
      tsino::makeShared<tsino::Array<uint16_t>>(tsino::Array<uint16_t>{30000, 11})};
  for (const tsino::Shared<tsino::Array<uint16_t>>& item : list) {
    const int32_t time = (*item)[0];
    const int32_t cost = (*item)[1];
    const tsino::Ref<Decision> costlyResult = costly(time, cost);
    const bool allowed = costlyResult->allowed;
    const tsino::Optional<double> retryAfter = costlyResult->retryAfter;
    Serial.print(F("at "));
    Serial.print(time);
    Serial.print(F(" cost "));
    Serial.print(cost);
    Serial.print(F(": "));
    Serial.println(
        allowed ? String(F("ok")) : tsino::concat(
            F("retry after "),
            tsino::optionalText(retryAfter),
            F(" ms")));
  }

  const tsino::Ref<ClientLimits> clients = tsino::make<ClientLimits>(
      [](const String& client) -> tsino::Function<tsino::Ref<Decision>(int32_t, tsino::Optional<int32_t>)> {
        return tokenBucket(tsino::make<TokenBucket>(tsino::length(client), 1.0));
      },
      3);
  tsino::Array<tsino::Ref<Requests>> requests{
      tsino::make<Requests>(F("ann"), 0),
      tsino::make<Requests>(F("bo"), 100),
      tsino::make<Requests>(F("bo"), 200),
      tsino::make<Requests>(F("bo"), 300),
      tsino::make<Requests>(F("ann"), 400, tsino::Optional<int32_t>(3)),
      tsino::make<Requests>(F("charlie"), 500, tsino::Optional<int32_t>(6)),
      tsino::make<Requests>(F("ann"), 600, tsino::Optional<int32_t>(3)),
      tsino::make<Requests>(F("dave"), 700),
      tsino::make<Requests>(F("bo"), 800)};
  for (const tsino::Ref<Requests>& request : requests) {
    const String& client = request->item0;
    const int32_t time = request->item1;
    const tsino::Optional<int32_t> cost = request->item2;
    String requestResult = clients->request(client, time, cost);
    Serial.print(tsino::withoutFormat(tsino::padStart(String(time), 4)));
    Serial.print(F(" "));
    Serial.println(requestResult);
  }
  tsino::Shared<tsino::Array<tsino::Ref<Table>>> list2 = clients->get_table();
  for (const tsino::Ref<Table>& item : *list2) {
    const String& client = item->client;
    const int32_t seen = item->seen;
    const int32_t refused = item->refused;
    Serial.print(client);
    Serial.print(F(": "));
    Serial.print(refused);
    Serial.print(F("/"));
    Serial.print(seen);
    Serial.println(F(" refused"));
  }
  tsino::inspect(Serial, (*clients->get_table())[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, deny(5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, allow);
  Serial.println();
}

void loop() {}
