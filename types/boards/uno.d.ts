// Arduino Uno: ATmega328P, 8 bits, 5 V.

/**
 * Pins of the board.
 * @header <Arduino.h>
 * @title Arduino Uno
 * @fqbn arduino:avr:uno
 * @flash 32256
 * @ram 2048
 * @int 16
 * @interrupts 2 3
 */
declare module "board" {
  import type { Pin } from "Arduino";

  /**
   * Pin 0, receives for `Serial`.
   * @cpp 0
   */
  export const D0: Pin<0>;
  /**
   * Pin 1, sends for `Serial`.
   * @cpp 1
   */
  export const D1: Pin<1>;
  /**
   * Pin 2, can interrupt.
   * @cpp 2
   */
  export const D2: Pin<2>;
  /**
   * Pin 3, can interrupt; `analogWrite`.
   * @cpp 3
   */
  export const D3: Pin<3>;
  /**
   * Pin 4.
   * @cpp 4
   */
  export const D4: Pin<4>;
  /**
   * Pin 5; `analogWrite`.
   * @cpp 5
   */
  export const D5: Pin<5>;
  /**
   * Pin 6; `analogWrite`.
   * @cpp 6
   */
  export const D6: Pin<6>;
  /**
   * Pin 7.
   * @cpp 7
   */
  export const D7: Pin<7>;
  /**
   * Pin 8.
   * @cpp 8
   */
  export const D8: Pin<8>;
  /**
   * Pin 9; `analogWrite`.
   * @cpp 9
   */
  export const D9: Pin<9>;
  /**
   * Pin 10; `analogWrite`.
   * @cpp 10
   */
  export const D10: Pin<10>;
  /**
   * Pin 11; `analogWrite`.
   * @cpp 11
   */
  export const D11: Pin<11>;
  /**
   * Pin 12.
   * @cpp 12
   */
  export const D12: Pin<12>;
  /**
   * Pin 13, the LED; clock (SCK) of SPI.
   * @cpp 13
   */
  export const D13: Pin<13>;
  /** Analog input 0, for `analogRead`. */
  export const A0: Pin<14>;
  /** Analog input 1, for `analogRead`. */
  export const A1: Pin<15>;
  /** Analog input 2, for `analogRead`. */
  export const A2: Pin<16>;
  /** Analog input 3, for `analogRead`. */
  export const A3: Pin<17>;
  /** Analog input 4, for `analogRead`. */
  export const A4: Pin<18>;
  /** Analog input 5, for `analogRead`. */
  export const A5: Pin<19>;
  /** The LED: `HIGH` lights it. */
  export const LED_BUILTIN: Pin<13>;
  /** Data of I2C. */
  export const SDA: Pin<18>;
  /** Clock of I2C. */
  export const SCL: Pin<19>;
  /** Select of SPI. */
  export const SS: Pin<10>;
  /** Output of SPI. */
  export const MOSI: Pin<11>;
  /** Input of SPI. */
  export const MISO: Pin<12>;
  /** Clock of SPI. */
  export const SCK: Pin<13>;

  export {};
}
