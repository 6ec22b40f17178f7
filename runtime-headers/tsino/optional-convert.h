// An optional of one number type as an optional of another. Cost: that of converting the value.
#pragma once
#include "optional.h"

namespace tsino {

/** Converts to the type that it is given to. */
template <class From> class OptionalConversion {
 public:
  explicit OptionalConversion(const Optional<From>& value) : value_(value) {}
  template <class To> operator Optional<To>() const {
    return value_.has() ? Optional<To>(static_cast<To>(value_.value())) : Optional<To>();
  }

 private:
  const Optional<From>& value_;
};

template <class From> OptionalConversion<From> convertOptional(const Optional<From>& value) {
  return OptionalConversion<From>(value);
}

}  // namespace tsino
