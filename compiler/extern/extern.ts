// What tsino knows of C++ that it did not write: the tables that read.ts makes of `types/**/*.d.ts` and their tags.

/** Fixed-width number types of `"tsino"`. */
export type Flavour = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64";

export type ExternType =
  | { readonly kind: "number"; readonly flavour: Flavour }
  | { readonly kind: "boolean" }
  | { readonly kind: "string" }
  | { readonly kind: "void" }
  /** `T[]` as a parameter: pointer and length in C++, see ExternParam.length. */
  | { readonly kind: "bytes" }
  /** As a parameter: a function of the program that interrupts call. */
  | { readonly kind: "handler" }
  | { readonly kind: "class"; readonly id: ExternClassId };

/** `module.Name`: `ESP8266WiFi.WiFiClient`. */
export type ExternClassId = string;

/**
 * - `value`: may be copied, assigned and kept in arrays; copies share what they stand for (`WiFiClient`)
 * - `object`: made once, stays where it is, passed by reference (`WiFiServer`, `HardwareSerial`)
 * - `enum`: an opaque C++ enumeration; may be compared (`wl_status_t`)
 */
export type ExternRepr = "value" | "object" | "enum";

/** What a call may do, for the order of evaluation: `none` is a pure function of its arguments, `read` only looks at
 *  the world (`millis`, `available`), `io` changes it. */
export type ExternEffect = "none" | "read" | "io";

/**
 * - `safe`: may be called from an interrupt
 * - `attach`: interrupts call the function that it is given; its first parameter is a pin, of which C++ wants the interrupt
 * - `detach`: may be called from an interrupt, its first parameter is such a pin
 * - `pin`: stands for its argument, a pin; C++ is told the interrupt anyway
 */
export type ExternInterrupt = "safe" | "attach" | "detach" | "pin";

/** How C++ takes a text argument: `flash` also takes `F("…")`, `string` a `const String&`, `pointer` a `const char*`. */
export type TextForm = "flash" | "string" | "pointer";

export interface ExternParam {
  readonly name: string;
  readonly type: ExternType;
  readonly optional: boolean;
  readonly rest: boolean;
}

export interface ExternFunction {
  /** Name in TypeScript. */
  readonly name: string;
  /** Name in C++: `digitalWrite`, `tsino::readLine`. Of a method only the last part: `begin`. */
  readonly cpp: string;
  readonly params: readonly ExternParam[];
  readonly result: ExternType;
  readonly effect: ExternEffect;
  readonly text: TextForm;
  /** Lets the system run meanwhile (`delay`, `available` of a client), so a loop around it needs no `yield()`. */
  readonly yields: boolean;
  /** Headers the call needs, as they stand after `#include`: `<Arduino.h>`, `"tsino/stream.h"`. */
  readonly headers: readonly string[];
  /**
   * - `call` name(args), `method` receiver.name(args), `construct` Class(args)
   * - `on` name(receiver, args): a function of runtime-headers that looks like a method
   */
  readonly form: "call" | "method" | "construct" | "on";
  /** What it has to do with interrupts. */
  readonly interrupt: ExternInterrupt | undefined;
  /** `print` and `println`: the last parameter is text of any type, printed with Arduino's own format. */
  readonly prints: "print" | "println" | undefined;
}

export interface ExternClass {
  readonly id: ExternClassId;
  readonly name: string;
  readonly cpp: string;
  readonly repr: ExternRepr;
  readonly headers: readonly string[];
  /** The method that gives its text (`toString`), undefined when it has none. */
  readonly toText: string | undefined;
  /** `Serial.print(x)` of the core prints it as its text. */
  readonly printable: boolean;
  /** Printing in small parts costs nothing (a serial port), so no text is built first. */
  readonly stream: boolean;
}

/** A constant or a global object: `WIFI_STA`, `Serial`. */
export interface ExternConstant {
  readonly name: string;
  readonly cpp: string;
  readonly type: ExternType;
  /** Its number, where the declaration states it as a literal type. */
  readonly value: number | undefined;
  readonly headers: readonly string[];
}

/** Facts of a board: `types/boards/<id>.d.ts`. */
export interface Board {
  readonly id: string;
  /** Name for people: `NodeMCU 1.0 (ESP-12E Module)`. */
  readonly title: string;
  readonly fqbn: string;
  /** Bits of C++'s `int`: 32, or 16 on AVR. */
  readonly intBits: 16 | 32;
  /** Bytes of flash for a program and of RAM for data. */
  readonly flash: number;
  readonly ram: number;
}

/** Looks extern things up by the place of their declaration in a `.d.ts`: `<file>:<offset of the name>`. */
export interface ExternTable {
  readonly classes: ReadonlyMap<ExternClassId, ExternClass>;
  readonly functionAt: ReadonlyMap<string, ExternFunction>;
  readonly constantAt: ReadonlyMap<string, ExternConstant>;
  readonly classAt: ReadonlyMap<string, ExternClass>;
  readonly board: Board;
}

/** Key of the three maps: file and the offset where the declaration node starts (`getStart()`, without its comment). */
export function declarationKey(file: string, start: number): string {
  return `${file}:${start}`;
}
