// `throw` of what is no error, and such a cause: on its way it lies in an error that only the handler opens.
// Cost: a heap block for each such value; a test of the class behind each `catch`.
#pragma once
#include "dynamic.h"
#include "error.h"

namespace tsino {

template <class Value> struct Thrown : Error {
  static constexpr uint8_t classId = 248;
  Value value;
  bool isA(uint8_t asked) const override { return asked == classId; }
  void construct(const Value& given) {
    name = F("a value that is no error");
    value = given;
  }
};

/** The error that a value is, or one around it. */
template <class Value> Ref<Error> boxed(const Value& value) {
  if (value.template is<Ref<Error>>()) return value.template get<Ref<Error>>();
  return make<Thrown<Value>>(value);
}
template <class Value> Error::Cause boxedCause(const Value& value) {
  return value.template is<Undefined>() ? Error::Cause() : Error::Cause(boxed(value));
}

/** What was thrown. */
template <class Value> Value unboxed(const Ref<Error>& error) {
  if (error->isA(Thrown<Value>::classId)) return downcast<Thrown<Value>>(error)->value;
  return Value(error);
}
template <class Value> Value unboxed(const Error::Cause& error) {
  return error.has() ? unboxed<Value>(error.value()) : Value();
}

}  // namespace tsino
