// long-literal-lists: written by tsino from long-literal-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"

struct One;

struct One : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

const char elements[][3] PROGMEM = {
    "ak", "al", "am", "an", "ao", "ap", "aq", "bk", "bl", "bm", "bn", "bo", "bp", "bq",
    "ck", "cl", "cm", "cn", "co", "cp", "cq", "dk", "dl", "dm", "dn", "do", "dp", "dq",
    "ek", "el", "em", "en", "eo", "ep", "eq", "fk", "fl", "fm", "fn", "fo", "fp", "fq",
    "gk", "gl", "gm", "gn", "go", "gp", "gq", "hk", "hl", "hm", "hn", "ho", "hp", "hq",
    "ik", "il", "im", "in", "io", "ip", "iq", "jk", "jl", "jm", "jn", "jo", "jp", "jq"};
const uint16_t elements_[] PROGMEM = {
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79,
    83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173,
    179, 181, 191, 193, 197, 199, 211, 223, 227, 229, 233, 239, 241, 251, 257, 263, 269,
    271, 277, 281, 283, 293, 307, 311, 313, 317, 331, 337, 347, 349};

tsino::Array<String> words() {
  tsino::Array<String> list{tsino::allOf(elements)};
  list.reverse();
  return list;
}

tsino::Array<double> halves(double last) {
  return tsino::Array<double>{
      tsino::allOf(
          tsino::Array<double>{
              0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5,
              8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5, 12.0, 12.5, 13.0, 13.5, 14.0,
              14.5, 15.0, 15.5, 16.0, 16.5, 17.0, 17.5, 18.0, 18.5, 19.0, 19.5, 20.0, 20.5,
              21.0, 21.5, 22.0, 22.5, 23.0, 23.5, 24.0, 24.5, 25.0, 25.5, 26.0, 26.5, 27.0,
              27.5, 28.0, 28.5, 29.0, 29.5, 30.0, 30.5, 31.0, 31.5, 32.0}),
      tsino::allOf(tsino::Array<double>{32.5, 33.0, 33.5, 34.0, 34.5, last})};
}

int32_t calls = 0;

int32_t next() {
  calls += 1;
  return calls;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Literal lists of many elements: constants that the program changes are made of a table in flash, others come in pieces.
  tsino::Array<uint16_t> primes{tsino::allOf(elements_)};
  primes.push(353);
  primes.set(0, 1);

  // Rows that are changed, objects, and elements that must come in order.
  tsino::Array<tsino::Array<uint16_t>> rows{
      tsino::allOf(
          tsino::Array<tsino::Array<uint16_t>>{
              tsino::Array<uint16_t>{0, 0},
              tsino::Array<uint16_t>{1, 1},
              tsino::Array<uint16_t>{2, 4},
              tsino::Array<uint16_t>{3, 9},
              tsino::Array<uint16_t>{4, 16},
              tsino::Array<uint16_t>{5, 25},
              tsino::Array<uint16_t>{6, 36},
              tsino::Array<uint16_t>{7, 49},
              tsino::Array<uint16_t>{8, 64},
              tsino::Array<uint16_t>{9, 81},
              tsino::Array<uint16_t>{10, 100},
              tsino::Array<uint16_t>{11, 121},
              tsino::Array<uint16_t>{12, 144},
              tsino::Array<uint16_t>{13, 169},
              tsino::Array<uint16_t>{14, 196},
              tsino::Array<uint16_t>{15, 225},
              tsino::Array<uint16_t>{16, 256},
              tsino::Array<uint16_t>{17, 289},
              tsino::Array<uint16_t>{18, 324},
              tsino::Array<uint16_t>{19, 361},
              tsino::Array<uint16_t>{20, 400},
              tsino::Array<uint16_t>{21, 441},
              tsino::Array<uint16_t>{22, 484},
              tsino::Array<uint16_t>{23, 529},
              tsino::Array<uint16_t>{24, 576},
              tsino::Array<uint16_t>{25, 625},
              tsino::Array<uint16_t>{26, 676},
              tsino::Array<uint16_t>{27, 729},
              tsino::Array<uint16_t>{28, 784},
              tsino::Array<uint16_t>{29, 841},
              tsino::Array<uint16_t>{30, 900},
              tsino::Array<uint16_t>{31, 961},
              tsino::Array<uint16_t>{32, 1024},
              tsino::Array<uint16_t>{33, 1089},
              tsino::Array<uint16_t>{34, 1156},
              tsino::Array<uint16_t>{35, 1225},
              tsino::Array<uint16_t>{36, 1296},
              tsino::Array<uint16_t>{37, 1369},
              tsino::Array<uint16_t>{38, 1444},
              tsino::Array<uint16_t>{39, 1521},
              tsino::Array<uint16_t>{40, 1600},
              tsino::Array<uint16_t>{41, 1681},
              tsino::Array<uint16_t>{42, 1764},
              tsino::Array<uint16_t>{43, 1849},
              tsino::Array<uint16_t>{44, 1936},
              tsino::Array<uint16_t>{45, 2025},
              tsino::Array<uint16_t>{46, 2116},
              tsino::Array<uint16_t>{47, 2209},
              tsino::Array<uint16_t>{48, 2304},
              tsino::Array<uint16_t>{49, 2401},
              tsino::Array<uint16_t>{50, 2500},
              tsino::Array<uint16_t>{51, 2601},
              tsino::Array<uint16_t>{52, 2704},
              tsino::Array<uint16_t>{53, 2809},
              tsino::Array<uint16_t>{54, 2916},
              tsino::Array<uint16_t>{55, 3025},
              tsino::Array<uint16_t>{56, 3136},
              tsino::Array<uint16_t>{57, 3249},
              tsino::Array<uint16_t>{58, 3364},
              tsino::Array<uint16_t>{59, 3481},
              tsino::Array<uint16_t>{60, 3600},
              tsino::Array<uint16_t>{61, 3721},
              tsino::Array<uint16_t>{62, 3844},
              tsino::Array<uint16_t>{63, 3969}}),
      tsino::allOf(
          tsino::Array<tsino::Array<uint16_t>>{
              tsino::Array<uint16_t>{64, 4096},
              tsino::Array<uint16_t>{65, 4225},
              tsino::Array<uint16_t>{66, 4356},
              tsino::Array<uint16_t>{67, 4489},
              tsino::Array<uint16_t>{68, 4624},
              tsino::Array<uint16_t>{69, 4761}})};
  rows[69].push(1);
  const tsino::Ref<One> one = tsino::make<One>(F("one"));
  tsino::Array<tsino::Ref<One>> named{
      tsino::allOf(
          tsino::Array<tsino::Ref<One>>{
              one,
              tsino::make<One>(F("ak")),
              tsino::make<One>(F("al")),
              tsino::make<One>(F("am")),
              tsino::make<One>(F("an")),
              tsino::make<One>(F("ao")),
              tsino::make<One>(F("ap")),
              tsino::make<One>(F("aq")),
              tsino::make<One>(F("bk")),
              tsino::make<One>(F("bl")),
              tsino::make<One>(F("bm")),
              tsino::make<One>(F("bn")),
              tsino::make<One>(F("bo")),
              tsino::make<One>(F("bp")),
              tsino::make<One>(F("bq")),
              tsino::make<One>(F("ck")),
              tsino::make<One>(F("cl")),
              tsino::make<One>(F("cm")),
              tsino::make<One>(F("cn")),
              tsino::make<One>(F("co")),
              tsino::make<One>(F("cp")),
              tsino::make<One>(F("cq")),
              tsino::make<One>(F("dk")),
              tsino::make<One>(F("dl")),
              tsino::make<One>(F("dm")),
              tsino::make<One>(F("dn")),
              tsino::make<One>(F("do")),
              tsino::make<One>(F("dp")),
              tsino::make<One>(F("dq")),
              tsino::make<One>(F("ek")),
              tsino::make<One>(F("el")),
              tsino::make<One>(F("em")),
              tsino::make<One>(F("en")),
              tsino::make<One>(F("eo")),
              tsino::make<One>(F("ep")),
              tsino::make<One>(F("eq")),
              tsino::make<One>(F("fk")),
              tsino::make<One>(F("fl")),
              tsino::make<One>(F("fm")),
              tsino::make<One>(F("fn")),
              tsino::make<One>(F("fo")),
              tsino::make<One>(F("fp")),
              tsino::make<One>(F("fq")),
              tsino::make<One>(F("gk")),
              tsino::make<One>(F("gl")),
              tsino::make<One>(F("gm")),
              tsino::make<One>(F("gn")),
              tsino::make<One>(F("go")),
              tsino::make<One>(F("gp")),
              tsino::make<One>(F("gq")),
              tsino::make<One>(F("hk")),
              tsino::make<One>(F("hl")),
              tsino::make<One>(F("hm")),
              tsino::make<One>(F("hn")),
              tsino::make<One>(F("ho")),
              tsino::make<One>(F("hp")),
              tsino::make<One>(F("hq")),
              tsino::make<One>(F("ik")),
              tsino::make<One>(F("il")),
              tsino::make<One>(F("im")),
              tsino::make<One>(F("in")),
              tsino::make<One>(F("io")),
              tsino::make<One>(F("ip")),
              tsino::make<One>(F("iq"))}),
      tsino::allOf(
          tsino::Array<tsino::Ref<One>>{
              tsino::make<One>(F("jk")),
              tsino::make<One>(F("jl")),
              tsino::make<One>(F("jm")),
              tsino::make<One>(F("jn")),
              tsino::make<One>(F("jo")),
              tsino::make<One>(F("jp")),
              tsino::make<One>(F("jq")),
              one})};
  one->name = F("changed");
  int32_t nextResult = next();
  int32_t nextResult2 = next();
  int32_t nextResult3 = next();
  int32_t nextResult4 = next();
  int32_t nextResult5 = next();
  int32_t nextResult6 = next();
  int32_t nextResult7 = next();
  int32_t nextResult8 = next();
  int32_t nextResult9 = next();
  int32_t nextResult10 = next();
  int32_t nextResult11 = next();
  int32_t nextResult12 = next();
  int32_t nextResult13 = next();
  int32_t nextResult14 = next();
  int32_t nextResult15 = next();
  int32_t nextResult16 = next();
  int32_t nextResult17 = next();
  int32_t nextResult18 = next();
  int32_t nextResult19 = next();
  int32_t nextResult20 = next();
  int32_t nextResult21 = next();
  int32_t nextResult22 = next();
  int32_t nextResult23 = next();
  int32_t nextResult24 = next();
  int32_t nextResult25 = next();
  int32_t nextResult26 = next();
  int32_t nextResult27 = next();
  int32_t nextResult28 = next();
  int32_t nextResult29 = next();
  int32_t nextResult30 = next();
  int32_t nextResult31 = next();
  int32_t nextResult32 = next();
  int32_t nextResult33 = next();
  int32_t nextResult34 = next();
  int32_t nextResult35 = next();
  int32_t nextResult36 = next();
  int32_t nextResult37 = next();
  int32_t nextResult38 = next();
  int32_t nextResult39 = next();
  int32_t nextResult40 = next();
  int32_t nextResult41 = next();
  int32_t nextResult42 = next();
  int32_t nextResult43 = next();
  int32_t nextResult44 = next();
  int32_t nextResult45 = next();
  int32_t nextResult46 = next();
  int32_t nextResult47 = next();
  int32_t nextResult48 = next();
  int32_t nextResult49 = next();
  int32_t nextResult50 = next();
  int32_t nextResult51 = next();
  int32_t nextResult52 = next();
  int32_t nextResult53 = next();
  int32_t nextResult54 = next();
  int32_t nextResult55 = next();
  int32_t nextResult56 = next();
  int32_t nextResult57 = next();
  int32_t nextResult58 = next();
  int32_t nextResult59 = next();
  int32_t nextResult60 = next();
  int32_t nextResult61 = next();
  int32_t nextResult62 = next();
  int32_t nextResult63 = next();
  int32_t nextResult64 = next();
  int32_t nextResult65 = next();
  int32_t nextResult66 = next();
  int32_t nextResult67 = next();
  int32_t nextResult68 = next();
  int32_t nextResult69 = next();
  tsino::Array<int32_t> counted{
      tsino::allOf(
          tsino::Array<int32_t>{
              nextResult,
              nextResult2,
              nextResult3,
              nextResult4,
              nextResult5,
              nextResult6,
              nextResult7,
              nextResult8,
              nextResult9,
              nextResult10,
              nextResult11,
              nextResult12,
              nextResult13,
              nextResult14,
              nextResult15,
              nextResult16,
              nextResult17,
              nextResult18,
              nextResult19,
              nextResult20,
              nextResult21,
              nextResult22,
              nextResult23,
              nextResult24,
              nextResult25,
              nextResult26,
              nextResult27,
              nextResult28,
              nextResult29,
              nextResult30,
              nextResult31,
              nextResult32,
              nextResult33,
              nextResult34,
              nextResult35,
              nextResult36,
              nextResult37,
              nextResult38,
              nextResult39,
              nextResult40,
              nextResult41,
              nextResult42,
              nextResult43,
              nextResult44,
              nextResult45,
              nextResult46,
              nextResult47,
              nextResult48,
              nextResult49,
              nextResult50,
              nextResult51,
              nextResult52,
              nextResult53,
              nextResult54,
              nextResult55,
              nextResult56,
              nextResult57,
              nextResult58,
              nextResult59,
              nextResult60,
              nextResult61,
              nextResult62,
              nextResult63,
              nextResult64}),
      tsino::allOf(
          tsino::Array<int32_t>{
              nextResult65,
              nextResult66,
              nextResult67,
              nextResult68,
              nextResult69,
              next(),
              tsino::allOf(primes)})};

  int32_t sum = 0;
  for (const int32_t prime : primes) sum += prime;
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.print(primes.length());
  Serial.print(F(" "));
  Serial.print(primes[69]);
  Serial.print(F(" "));
  Serial.println(primes.indexOf(353));
  tsino::Array<String> list = words();
  int32_t lengthResult = list.length();
  String element = list[0];
  String element2 = list[69];
  String element3 = words()[0];
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(element);
  Serial.print(F(" "));
  Serial.print(element2);
  Serial.print(F(" "));
  Serial.println(element3);
  tsino::inspect(Serial, halves(7.0)[69]);
  Serial.print(F(" "));
  Serial.print(halves(9.0).length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      halves(0.25).reduce<double>([](double a, double b) -> double { return a + b; }, 0.0));
  Serial.println();
  Serial.print(rows.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, rows[69]);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows[68]);
  Serial.println();
  Serial.print(named.length());
  Serial.print(F(" "));
  Serial.print(named[0]->name);
  Serial.print(F(" "));
  Serial.print(named[71]->name);
  Serial.print(F(" "));
  Serial.println(named[70]->name);
  Serial.print(counted.length());
  Serial.print(F(" "));
  Serial.print(counted[0]);
  Serial.print(F(" "));
  Serial.print(counted[69]);
  Serial.print(F(" "));
  Serial.print(counted[140]);
  Serial.print(F(" "));
  Serial.println(calls);
}

void loop() {}
