// How many arguments a function is given at most: overloads that pass more are tried first. Costs nothing.
#pragma once

namespace tsino {

template <int count> struct Given : Given<count - 1> {};
template <> struct Given<0> {};

}  // namespace tsino
