// What C++ has and TypeScript lacks.

/** Number types of a fixed width, and what a sketch needs beside the board's own API. */
declare module "tsino" {
  /** Marks a number type; never there at run time. */
  const flavour: unique symbol;
  global {
    interface Number {
      readonly [flavour]?: any;
    }
  }

  /** An integer from -128 to 127: `int8_t`. */
  export type i8 = number & { readonly [flavour]?: "i8" };
  /** An integer from 0 to 255: `uint8_t`. Arithmetic wraps. */
  export type u8 = number & { readonly [flavour]?: "u8" };
  /** An integer from -32768 to 32767: `int16_t`. */
  export type i16 = number & { readonly [flavour]?: "i16" };
  /** An integer from 0 to 65535: `uint16_t`. Arithmetic wraps. */
  export type u16 = number & { readonly [flavour]?: "u16" };
  /** An integer from -2147483648 to 2147483647: `int32_t`. */
  export type i32 = number & { readonly [flavour]?: "i32" };
  /** An integer from 0 to 4294967295: `uint32_t`. Arithmetic wraps, as `millis() - start` wants. */
  export type u32 = number & { readonly [flavour]?: "u32" };
  /** A 64-bit integer: `int64_t`. Slow on small boards: several machine instructions for each operation. */
  export type i64 = number & { readonly [flavour]?: "i64" };
  /** A 64-bit integer without sign: `uint64_t`. Arithmetic wraps. */
  export type u64 = number & { readonly [flavour]?: "u64" };
  /** A 32-bit floating-point number, 7 digits: `float`. */
  export type f32 = number & { readonly [flavour]?: "f32" };
  /** A 64-bit floating-point number, 15 digits: `double`. What `number` is unless it is provably an integer. */
  export type f64 = number & { readonly [flavour]?: "f64" };

  /**
   * A text that must not stand in the source, a password for example. Its value comes from the file `.env`
   * (`WIFI_PASSWORD=…`) when a sketch is built and goes to `secrets.h`; the simulator needs none.
   * @param name a literal of capital letters, digits and `_`
   */
  export function secret(name: string): string;

  export {};
}
