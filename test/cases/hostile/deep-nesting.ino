// deep-nesting: written by tsino from deep-nesting.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Object;
struct Object_;
struct Object2;
struct Object3;
struct Object4;
struct Object5;
struct Object6;
struct Object7;
struct Object8;
struct Object9;
struct Object10;

struct Object : tsino::Object {
  tsino::Ref<Object_> a;
  void construct(tsino::Ref<Object_> a) {
    this->a = tsino::moved(a);
  }
};

struct Object_ : tsino::Object {
  tsino::Ref<Object2> a;
  void construct(tsino::Ref<Object2> a) {
    this->a = tsino::moved(a);
  }
};

struct Object2 : tsino::Object {
  tsino::Ref<Object3> a;
  void construct(tsino::Ref<Object3> a) {
    this->a = tsino::moved(a);
  }
};

struct Object3 : tsino::Object {
  tsino::Ref<Object4> a;
  void construct(tsino::Ref<Object4> a) {
    this->a = tsino::moved(a);
  }
};

struct Object4 : tsino::Object {
  tsino::Ref<Object5> a;
  void construct(tsino::Ref<Object5> a) {
    this->a = tsino::moved(a);
  }
};

struct Object5 : tsino::Object {
  tsino::Ref<Object6> a;
  void construct(tsino::Ref<Object6> a) {
    this->a = tsino::moved(a);
  }
};

struct Object6 : tsino::Object {
  tsino::Ref<Object7> a;
  void construct(tsino::Ref<Object7> a) {
    this->a = tsino::moved(a);
  }
};

struct Object7 : tsino::Object {
  tsino::Ref<Object8> a;
  void construct(tsino::Ref<Object8> a) {
    this->a = tsino::moved(a);
  }
};

struct Object8 : tsino::Object {
  tsino::Ref<Object9> a;
  void construct(tsino::Ref<Object9> a) {
    this->a = tsino::moved(a);
  }
};

struct Object9 : tsino::Object {
  tsino::Ref<Object10> a;
  void construct(tsino::Ref<Object10> a) {
    this->a = tsino::moved(a);
  }
};

struct Object10 : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

int32_t id(int32_t x) {
  return x;
}

tsino::Function<tsino::Function<tsino::Function<tsino::Function<tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)>(int32_t)>(int32_t)>(int32_t)>(int32_t)> f(int32_t a) {
  return [a](int32_t b) -> tsino::Function<tsino::Function<tsino::Function<tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)>(int32_t)>(int32_t)>(int32_t)> {
    return [a, b](int32_t c) -> tsino::Function<tsino::Function<tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)>(int32_t)>(int32_t)> {
      return [a, b, c](int32_t d) -> tsino::Function<tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)>(int32_t)> {
        return [a, b, c, d](int32_t e) -> tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)> {
          return [a, b, c, d, e](int32_t g) -> tsino::Function<int32_t(int32_t)> {
            return [a, b, c, d, e, g](int32_t h) -> int32_t { return a + b + c + d + e + g + h; };
          };
        };
      };
    };
  };
}

void setup() {
  Serial.begin(115200);
  // @run
  // Deeply nested expressions, parentheses, arrays, objects, blocks, conditions, calls and closures.
  const int32_t n = 1;
  Serial.println(n + 1 + 2);
  tsino::Array<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>>>> deep{
      tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>>>{
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>>(
              tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>{
                  tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>(
                      tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>{
                          tsino::makeShared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>(
                              tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>{
                                  tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>{
                                      tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>{
                                          tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>{
                                              tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>{
                                                  tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>{
                                                      tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>{
                                                          tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>{
                                                              tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>{
                                                                  tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
                                                                      tsino::Array<tsino::Array<uint8_t>>{
                                                                          tsino::Array<uint8_t>{
                                                                              (uint8_t)n}}}}}}}}}}}})})})}};
  Serial.print(
      deep.flat<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>>>().flat<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>>>().flat<tsino::Shared<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>>>>>>>>>>().length());
  Serial.print(F(" "));
  Serial.println((*(*(*deep[0][0])[0])[0])[0][0][0][0][0][0][0][0][0][0][0][0]);
  const tsino::Ref<Object> object = tsino::make<Object>(
      tsino::make<Object_>(
          tsino::make<Object2>(
              tsino::make<Object3>(
                  tsino::make<Object4>(
                      tsino::make<Object5>(
                          tsino::make<Object6>(
                              tsino::make<Object7>(
                                  tsino::make<Object8>(
                                      tsino::make<Object9>(tsino::make<Object10>(7)))))))))));
  object->a->a->a->a->a->a->a->a->a->a->v++;
  Serial.println(object->a->a->a->a->a->a->a->a->a->a->v);
  {
    {
      {
        {
          {
            {
              {
                {
                  {
                    {
                      const int32_t inner = n;
                      {
                        {
                          {
                            {
                              Serial.println(inner);
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  String text = F("");
  if (n > 0) {
    if (n > -1) {
      if (n > -2) {
        if (n > -3) {
          if (n > -4) {
            if (n > -5) {
              if (n > 5) {
                text = F("no");
              } else {
                text = F("dangling else");
              }
            }
          }
        }
      }
    }
  }
  Serial.println(text);
  const String chain = n > 9 ? F("a") : n > 8 ? F("b") : n > 7 ? F("c") : n > 6 ? F("d") : n > 5 ? F("e") : n
      > 4 ? F("f") : n > 3 ? F("g") : n > 2 ? F("h") : n > 1 ? F("i") : n > 0 ? F("j") : F("k");
  Serial.println(chain);
  Serial.println(
      id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(n + id(id(id(id(2)))))))))))))))))))));
  Serial.println(f(1)(2)(3)(4)(5)(6)(7));
  int32_t sum = 0;
  for (int32_t a = 0; a < 2; a++) {
    for (int32_t b = 0; b < 2; b++) {
      for (int32_t c = 0; c < 2; c++) {
        for (int32_t d = 0; d < 2; d++) {
          for (int32_t e = 0; e < 2; e++) {
            for (int32_t g = 0; g < 2; g++) sum += a + b + c + d + e + g;
          }
        }
      }
    }
  }
  Serial.println(sum);
  tsino::inspect(
      Serial,
      n + n * n - (double)n / n + (n << n) - (n | n) + (n & n) - (n ^ n) + n % (n + n) - -n + n
          - ~n + tsino::pow((double)n, n) + (n > n ? n : n + n) + n + (n != 0 ? n : n)
          + (n == n ? 1 : 0));
  Serial.println();
  Serial.print(
      1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20);
  Serial.print(F("a"));
  Serial.print(1);
  Serial.print(2);
  Serial.print(3);
  Serial.print(4);
  Serial.print(5);
  Serial.print(6);
  Serial.print(7);
  Serial.print(8);
  Serial.print(9);
  Serial.println(String(n));
  Serial.print(!(!(!(!(!(!(!(!(n == 0)))))))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-(-(-(-n))));
  Serial.print(F(" "));
  Serial.print(~(~(~(~n))));
  Serial.print(F(" string "));
  Serial.println(((void)id(n), id(n + 1)));
}

void loop() {}
