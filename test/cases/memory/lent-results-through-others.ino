// lent-results-through-others: written by tsino from lent-results-through-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Leaf;
struct Node2;
struct Deep;
struct Cage_Leaf;
struct End;
struct Listed;
struct Direct;
struct Cage_string;
struct Cage_number_or_null;
struct Lazy;
struct Chain;
struct Literal;

struct Leaf : tsino::Object {
  String name;
  void construct(String name);
};

// @run
// @leaks
// The same through virtual methods, generics, closures, loops, errors and names of names.
struct Node2 : tsino::Chained {
  String label;
  void construct(const String& label);
  virtual const tsino::Ref<Node2>& target() = 0;
  virtual void drop() = 0;
  int32_t size();
  virtual ~Node2() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Deep : tsino::Object {
  tsino::Ref<Cage_Leaf> inner;
  void construct(const String& n);
  const tsino::Ref<Cage_Leaf>& cage();
  tsino::Ref<Leaf> leaf();
};

struct Cage_Leaf : tsino::Object {
  tsino::Ref<Leaf> item;
  tsino::Ref<Leaf> spare;
  void construct(tsino::Ref<Leaf> item, tsino::Ref<Leaf> spare);
  const tsino::Ref<Leaf>& get();
  const tsino::Ref<Leaf>& swap();
  const tsino::Ref<Leaf>& set(const tsino::Ref<Leaf>& item);
  const tsino::Ref<Leaf>& either(bool first);
};

struct End : Node2 {
  tsino::Array<tsino::Ref<Node2>> back;
  void construct(const String& label);
  const tsino::Ref<Node2>& target() final;
  void drop() final;
  String dropOwner(const tsino::Ref<Node2>& owner);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Node2::isA(asked); }
};

struct Listed : Node2 {
  tsino::Shared<tsino::Array<tsino::Ref<Node2>>> nodes;
  int32_t at = 0;
  void construct(const String& label);
  const tsino::Ref<Node2>& target() final;
  void drop() final;
};

struct Direct : Node2 {
  tsino::Optional<tsino::Ref<Node2>> other;
  void construct(const String& label);
  const tsino::Ref<Node2>& target() final;
  void drop() final;
};

struct Cage_string : tsino::Object {
  String item;
  String spare;
  void construct(String item, String spare);
  String get();
  String swap();
  String set(const __FlashStringHelper* item);
  String either(bool first);
};

struct Cage_number_or_null : tsino::Object {
  tsino::Optional<int32_t> item;
  tsino::Optional<int32_t> spare;
  void construct(tsino::Optional<int32_t> item, tsino::Optional<int32_t> spare);
  tsino::Optional<int32_t> get();
  tsino::Optional<int32_t> swap();
  tsino::Optional<int32_t> set(tsino::Optional<int32_t> item);
  tsino::Optional<int32_t> either(bool first);
};

struct Lazy : tsino::Object {
  tsino::Optional<tsino::Ref<Leaf>> made;
  int32_t count = 0;
  void construct();
  void reset();
  const tsino::Ref<Leaf>& get_leaf();
};

struct Chain : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Chain>> next;
  void construct(int32_t id);
  const tsino::Optional<tsino::Ref<Chain>>& getNext();
  tsino::Ref<Chain> last();
  const tsino::Optional<tsino::Ref<Chain>>& cut();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Chain"), *this);
    out.field(F("id"), this->id);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

struct Literal : tsino::Object {
  tsino::Ref<Leaf> leaf;
  tsino::Shared<tsino::Array<tsino::Ref<Leaf>>> more;
  void construct(tsino::Ref<Leaf> leaf, tsino::Shared<tsino::Array<tsino::Ref<Leaf>>> more) {
    this->leaf = tsino::moved(leaf);
    this->more = tsino::moved(more);
  }
};

void Node2::construct(const String& label) {
  this->label = label;
}

int32_t Node2::size() {
  return tsino::length(this->label);
}

const tsino::Ref<Node2>& Direct::target() {
  return this->other.value();
}

void Direct::drop() {
  this->other = {};
}

void Direct::construct(const String& label) {
  Node2::construct(label);
  this->other = {};
}

const tsino::Ref<Node2>& Listed::target() {
  return (*this->nodes)[this->at];
}

void Listed::drop() {
  this->nodes = tsino::makeShared<tsino::Array<tsino::Ref<Node2>>>(
      tsino::Array<tsino::Ref<Node2>>{});
}

void Listed::construct(const String& label) {
  Node2::construct(label);
  this->nodes = tsino::makeShared<tsino::Array<tsino::Ref<Node2>>>(
      tsino::Array<tsino::Ref<Node2>>{});
  this->at = 0;
}

const tsino::Ref<Node2>& End::target() {
  return this->back.length() > 0 ? this->back[0] : this->back[1];
}

void End::drop() {
  this->back.setLength(0);
}

String End::dropOwner(const tsino::Ref<Node2>& owner) {
  owner->drop();
  return tsino::concat(this->label, F(" lives"));
}

void End::construct(const String& label) {
  Node2::construct(label);
  this->back = tsino::Array<tsino::Ref<Node2>>{};
}

void Cage_Leaf::construct(tsino::Ref<Leaf> item, tsino::Ref<Leaf> spare) {
  this->item = tsino::moved(item);
  this->spare = tsino::moved(spare);
}

const tsino::Ref<Leaf>& Cage_Leaf::get() {
  return this->item;
}

const tsino::Ref<Leaf>& Cage_Leaf::swap() {
  tsino::Ref<Leaf> old = tsino::moved(this->item);
  this->item = tsino::moved(this->spare);
  this->spare = tsino::moved(old);
  return this->item;
}

const tsino::Ref<Leaf>& Cage_Leaf::set(const tsino::Ref<Leaf>& item) {
  this->item = item;
  return this->item;
}

const tsino::Ref<Leaf>& Cage_Leaf::either(bool first) {
  return first ? this->item : this->spare;
}

void Cage_string::construct(String item, String spare) {
  this->item = tsino::moved(item);
  this->spare = tsino::moved(spare);
}

String Cage_string::get() {
  return this->item;
}

String Cage_string::swap() {
  String old = this->item;
  this->item = this->spare;
  this->spare = tsino::moved(old);
  return this->item;
}

String Cage_string::set(const __FlashStringHelper* item) {
  this->item = item;
  return this->item;
}

String Cage_string::either(bool first) {
  return first ? this->item : this->spare;
}

void Cage_number_or_null::construct(tsino::Optional<int32_t> item, tsino::Optional<int32_t> spare) {
  this->item = item;
  this->spare = spare;
}

tsino::Optional<int32_t> Cage_number_or_null::get() {
  return this->item;
}

tsino::Optional<int32_t> Cage_number_or_null::swap() {
  const tsino::Optional<int32_t> old = this->item;
  this->item = this->spare;
  this->spare = old;
  return this->item;
}

tsino::Optional<int32_t> Cage_number_or_null::set(tsino::Optional<int32_t> item) {
  this->item = item;
  return this->item;
}

tsino::Optional<int32_t> Cage_number_or_null::either(bool first) {
  return first ? this->item : this->spare;
}

void Leaf::construct(String name) {
  this->name = tsino::moved(name);
}

void Deep::construct(const String& n) {
  this->inner = tsino::make<Cage_Leaf>(
      tsino::make<Leaf>(tsino::concat(n, F(" item"))),
      tsino::make<Leaf>(tsino::concat(n, F(" spare"))));
}

const tsino::Ref<Cage_Leaf>& Deep::cage() {
  return this->inner;
}

tsino::Ref<Leaf> Deep::leaf() {
  return this->inner->get();
}
tsino::Ref<Deep> deep = tsino::make<Deep>("deep");

const __FlashStringHelper* renew() {
  deep = tsino::make<Deep>(F("renewed"));
  return F("renewed");
}

String inline_() {
  String name = deep->leaf()->name;
  const __FlashStringHelper* renewResult = renew();
  return tsino::concat(name, renewResult, deep->leaf()->name);
}

String use(const tsino::Ref<Leaf>& leaf, const String& after) {
  return tsino::concat(leaf->name, after);
}

String useLate(const tsino::Ref<Leaf>& leaf) {
  renew();
  return leaf->name;
}

String named() {
  const tsino::Ref<Cage_Leaf>& cage = deep->cage();
  const tsino::Ref<Leaf> leaf = cage->get();
  renew();
  return leaf->name;
}

String namedTwice() {
  const tsino::Ref<Deep>& d = deep;
  const tsino::Ref<Cage_Leaf>& cage = d->cage();
  const tsino::Ref<Leaf>& leaf = cage->either(false);
  const tsino::Ref<Leaf> again = leaf;
  renew();
  return again->name;
}

String walkingAndDropping(const tsino::Ref<Node2>& start) {
  const tsino::Ref<Node2> node = start->target();
  start->drop();
  return tsino::concat(node->label, String(node->size()));
}

tsino::Function<String()> inClosure() {
  const tsino::Ref<Leaf> leaf = deep->leaf();
  renew();
  return [leaf]() -> String { return leaf->name; };
}

String callsClosure(const tsino::Function<void()>& change) {
  const tsino::Ref<Leaf> leaf = deep->leaf();
  change();
  return leaf->name;
}

tsino::Ref<Leaf> throwing(bool fail) {
  if (fail) {
    tsino::raise(tsino::make<tsino::Error>(F("failed")));
    return {};
  }
  return deep->inner->get();
}

String insideTry() {
  String result;
  {
    {
      tsino::Ref<Leaf> throwingResult = throwing(false);
      if (tsino::thrown()) goto caught;
      tsino::Ref<Leaf> throwingResult2 = throwing(true);
      if (tsino::thrown()) goto caught;
      result = tsino::concat(throwingResult->name, throwingResult2->name);
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      result = tsino::concat(F("caught "), e->message);
    }
  }
  finally:;
  renew();
  return result;
}

const tsino::Ref<Leaf>& Lazy::get_leaf() {
  if (!this->made.has()) {
    this->count++;
    this->made = tsino::make<Leaf>(tsino::concat(F("made "), String(this->count)));
  }
  return this->made.value();
}

void Lazy::reset() {
  this->made = {};
}

void Lazy::construct() {
  this->made = {};
  this->count = 0;
}

void Chain::construct(int32_t id) {
  this->next = {};
  this->id = id;
}

const tsino::Optional<tsino::Ref<Chain>>& Chain::getNext() {
  return this->next;
}

tsino::Ref<Chain> Chain::last() {
  tsino::Ref<Chain> c = tsino::Ref<Chain>(this);
  for (tsino::Optional<tsino::Ref<Chain>> n = c->getNext(); n.has(); n = n.value()->getNext()) {
    c = n.value();
    yield();
  }
  return c;
}

const tsino::Optional<tsino::Ref<Chain>>& Chain::cut() {
  this->next = {};
  return this->next;
}
const tsino::Ref<Listed> list = tsino::make<Listed>("list");

String walking() {
  tsino::Ref<Node2> node = list;
  String text = F("");
  for (int32_t i = 0; i < 3; i++) {
    text += tsino::concat(node->label, F(">"));
    node = node->target();
  }
  return tsino::concat(text, node->label);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<End> end = tsino::make<End>(F("end of all"));
  const tsino::Ref<Direct> direct = tsino::make<Direct>(F("direct"));
  list->nodes->push(tsino::Ref<Node2>(direct));
  direct->other = tsino::Optional<tsino::Ref<End>>(end);
  end->back.push(tsino::Ref<Node2>(list));
  Serial.println(walking());
  Serial.print(tsino::withoutFormat(list->target()->target()->label));
  Serial.print(F(" "));
  Serial.print(end->target()->label);
  Serial.print(F(" "));
  Serial.println(end->target()->size());
  const tsino::Ref<Direct> lone = tsino::make<Direct>(F("lone"));
  lone->other = tsino::Optional<tsino::Ref<End>>(tsino::make<End>(F("only held there")));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::hold(tsino::castTo<End>(lone->target()))->dropOwner(lone));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(!lone->other.has() ? F("true") : F("false"));
  const tsino::Ref<Direct> lone2 = tsino::make<Direct>(F("lone2"));
  lone2->other = tsino::Optional<tsino::Ref<End>>(tsino::make<End>(F("walked to")));
  Serial.println(walkingAndDropping(lone2));
  const tsino::Ref<Listed> listed = tsino::make<Listed>(F("listed"));
  listed->nodes = tsino::makeShared<tsino::Array<tsino::Ref<Node2>>>(
      tsino::Array<tsino::Ref<Node2>>{
          tsino::Ref<Node2>(tsino::make<End>(F("first one"))),
          tsino::Ref<Node2>(tsino::make<End>(F("second one")))});
  listed->at = 1;
  String withoutFormatResult2 = tsino::withoutFormat(walkingAndDropping(listed));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(listed->nodes->length());
  String withoutFormatResult3 = tsino::withoutFormat(inline_());
  tsino::Ref<Leaf> leafResult = deep->leaf();
  String useResult = use(leafResult, renew());
  String useLateResult = useLate(deep->leaf());
  String namedResult = named();
  String namedTwiceResult = namedTwice();
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(useResult);
  Serial.print(F(" "));
  Serial.print(useLateResult);
  Serial.print(F(" "));
  Serial.print(namedResult);
  Serial.print(F(" "));
  Serial.println(namedTwiceResult);
  const tsino::Ref<Cage_Leaf> cage = tsino::make<Cage_Leaf>(
      tsino::make<Leaf>(F("one")),
      tsino::make<Leaf>(F("two")));
  String withoutFormatResult4 = tsino::withoutFormat(cage->get()->name);
  String name = cage->swap()->name;
  String name2 = cage->get()->name;
  String name3 = cage->set(tsino::make<Leaf>(F("three")))->name;
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.print(name2);
  Serial.print(F(" "));
  Serial.print(name3);
  Serial.print(F(" "));
  Serial.println(cage->either(false)->name);
  tsino::Ref<Leaf> getResult = cage->get();
  String withoutFormatResult5 = tsino::withoutFormat(use(getResult, cage->swap()->name));
  tsino::Ref<Leaf> swapResult = cage->swap();
  String useResult2 = use(swapResult, cage->set(tsino::make<Leaf>(F("four")))->name);
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.println(useResult2);
  const tsino::Ref<Leaf> before = cage->get();
  cage->set(tsino::make<Leaf>(F("five")));
  Serial.print(tsino::withoutFormat(before->name));
  Serial.print(F(" "));
  Serial.println(cage->get()->name);
  tsino::Ref<Leaf> getResult2 = cage->get();
  bool value = getResult2 == cage->swap();
  tsino::Ref<Leaf> swapResult2 = cage->swap();
  bool value2 = swapResult2 == cage->get();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(cage->get() == cage->get() ? F("true") : F("false"));
  const tsino::Ref<Cage_string> words = tsino::make<Cage_string>(F("text"), F("other text"));
  String getResult3 = words->get();
  String swapResult3 = words->swap();
  String setResult = words->set(F("set"));
  Serial.print(getResult3);
  Serial.print(swapResult3);
  Serial.print(setResult);
  Serial.println(words->either(false));
  const tsino::Ref<Cage_number_or_null> numbers = tsino::make<Cage_number_or_null>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{});
  String getResult4 = tsino::optionalTextOrNull(numbers->get());
  String swapResult4 = tsino::optionalTextOrNull(numbers->swap());
  Serial.print(getResult4);
  Serial.print(F(" "));
  Serial.print(swapResult4);
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(numbers->either(false)));
  const tsino::Function<String()> closure = inClosure();
  renew();
  Serial.println(closure());
  String withoutFormatResult6 = tsino::withoutFormat(callsClosure([] { renew(); }));
  String callsClosureResult = callsClosure([] {});
  Serial.print(withoutFormatResult6);
  Serial.print(F(" "));
  Serial.println(callsClosureResult);
  const String value3 = tsino::withoutFormat(insideTry());
  const tsino::Ref<Leaf> throwingResult = throwing(false);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(throwingResult->name);
  const tsino::Ref<Lazy> lazy = tsino::make<Lazy>();
  const tsino::Ref<Leaf> l1 = lazy->get_leaf();
  lazy->reset();
  const tsino::Ref<Leaf> l2 = lazy->get_leaf();
  bool value4 = lazy->get_leaf() == l2;
  int32_t lengthResult = tsino::length(lazy->get_leaf()->name);
  Serial.print(tsino::withoutFormat(l1->name));
  Serial.print(F(" "));
  Serial.print(l2->name);
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(lazy->count);
  tsino::Ref<Leaf> leafResult2 = lazy->get_leaf();
  String withoutFormatResult7 = tsino::withoutFormat(
      use(leafResult2, ((void)lazy->reset(), lazy->get_leaf()->name)));
  String name4 = lazy->get_leaf()->name;
  Serial.print(withoutFormatResult7);
  Serial.print(F(" "));
  Serial.println(name4);
  const tsino::Ref<Chain> chain = tsino::make<Chain>(1);
  chain->next = tsino::make<Chain>(2);
  chain->next.value()->next = tsino::make<Chain>(3);
  tsino::Optional<tsino::Ref<Chain>> getNextResult = chain->getNext();
  tsino::Optional<tsino::Ref<Chain>> getNextResult2 = getNextResult.has() ? getNextResult.value()->getNext() : tsino::Optional<tsino::Ref<Chain>>{};
  tsino::Optional<tsino::Ref<Chain>> getNextResult3 = getNextResult2.has() ? getNextResult2.value()->getNext() : tsino::Optional<tsino::Ref<Chain>>{};
  Serial.print(chain->last()->id);
  Serial.print(F(" "));
  Serial.print(chain->getNext().value()->getNext().value()->id);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      !getNextResult3.has() ? tsino::Union<String, tsino::Ref<Chain>>(String(F("none"))) : tsino::Union<String, tsino::Ref<Chain>>(
          getNextResult3.value()));
  Serial.println();
  const tsino::Optional<tsino::Ref<Chain>> second = chain->getNext();
  bool value5 = !chain->cut().has();
  tsino::Optional<tsino::Ref<Chain>> getNextResult4 = second.has() ? second.value()->getNext() : tsino::Optional<tsino::Ref<Chain>>{};
  Serial.print(value5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          second.has() ? tsino::Optional<int32_t>(second.value()->id) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getNextResult4.has() ? tsino::Optional<int32_t>(getNextResult4.value()->id) : tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Ref<Chain>> ring{tsino::make<Chain>(10), tsino::make<Chain>(11)};
  for (int32_t i = 0; i < ring.length(); i++) {
    const tsino::Ref<Chain> one = ring[i];
    one->next = ring[0];
    const tsino::Optional<tsino::Ref<Chain>>& n = one->getNext();
    ring.set(0, tsino::make<Chain>(one->id + 100));
    Serial.print(n.value()->id);
    Serial.print(F(" "));
    Serial.print(one->id);
    Serial.print(F(" "));
    Serial.println(ring[0]->id);
  }
  tsino::Optional<tsino::Ref<Leaf>> some;
  for (int32_t i = 0; i < 4; i++) {
    const tsino::Ref<Leaf> leaf = i % 2 == 0 ? deep->leaf() : cage->get();
    if (i == 2) renew();
    some = leaf;
    Serial.println(leaf->name);
  }
  Serial.println(some.value()->name);
  const auto many = tsino::makeShared<tsino::Map<String, tsino::Ref<Leaf>>>();
  many->set(F("a"), deep->leaf());
  renew();
  Serial.println(many->at(F("a"))->name);
  tsino::Array<tsino::Ref<Leaf>> pushed;
  pushed.push(deep->leaf(), cage->get());
  pushed.unshift(deep->leaf());
  renew();
  cage->set(tsino::make<Leaf>(F("six")));
  Serial.println(
      pushed.map<String>([](const tsino::Ref<Leaf>& p) -> String { return p->name; }).join(F("/")));
  const tsino::Ref<Literal> literal = tsino::make<Literal>(
      deep->leaf(),
      tsino::makeShared<tsino::Array<tsino::Ref<Leaf>>>(
          tsino::Array<tsino::Ref<Leaf>>{deep->leaf()}));
  renew();
  Serial.print(tsino::withoutFormat(literal->leaf->name));
  Serial.print(F(" "));
  Serial.println((*literal->more)[0]->name);
  const tsino::Ref<Leaf> leafResult3 = deep->leaf();
  const String name5 = leafResult3->name;
  renew();
  Serial.println(name5);
  const tsino::Ref<Leaf> a = deep->leaf();
  const tsino::Ref<Leaf> b = cage->get();
  renew();
  Serial.print(tsino::withoutFormat(a->name));
  Serial.print(F(" "));
  Serial.println(b->name);
  tsino::Ref<Leaf> leafResult4 = deep->leaf();
  leafResult4->name += renew();
  Serial.println(deep->leaf()->name);
  tsino::Ref<Leaf> leafResult5 = deep->leaf();
  leafResult5->name = useLate(deep->leaf());
  Serial.println(deep->leaf()->name);
}

void loop() {}
