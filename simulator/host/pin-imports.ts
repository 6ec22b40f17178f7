// Pins as the sketch sees them. An input reads what drives it from outside (a pressed button ties it to ground),
// otherwise its pull-up or pull-down; an output reads back what was written.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";
import { PinInterrupts } from "./pin-interrupts.ts";
import { maxPins, undriven } from "./shared-world.ts";

/** Bits and values of the core's pin modes. */
const mode = { output: 0x01, pullUp: 0x02, outputOpenDrain: 0x03 } as const;

interface Pin {
  mode: number;
  written: number;
}

export interface PinState {
  /** Edges that interrupt the sketch. */
  readonly interrupts: PinInterrupts;
  readonly functions: Record<string, HostFunction>;
  /** All pins are inputs again, as after a reset. */
  reset(): void;
}

export function pinImports(link: BoardLink): PinState {
  const { world, idle } = link;
  const fresh = (): Pin[] => Array.from({ length: maxPins }, () => ({ mode: 0, written: 0 }));
  let pins = fresh();

  const driven = (pin: number): number => (pin >= 0 && pin < maxPins ? interrupts.driven(pin) : undriven);

  const level = (number: number): number => {
    const pin = pins[number];
    if (pin === undefined) return 0;
    if (pin.mode === mode.output) return pin.written;
    const outside = driven(number);
    if (outside !== undriven) return outside > 0 ? 1 : 0;
    if (pin.mode === mode.outputOpenDrain) return pin.written;
    return pin.mode === mode.pullUp ? 1 : 0;
  };

  const interrupts = new PinInterrupts(world, level);

  const write = (number: number, value: number): void => {
    const pin = pins[number];
    const next = value === 0 ? 0 : 1;
    if (pin === undefined || pin.written === next) return;
    pin.written = next;
    interrupts.note(number);
    link.report({ kind: "pin", pin: number, level: next });
  };

  return {
    interrupts,
    reset: () => {
      interrupts.reset();
      pins = fresh();
    },
    functions: {
      pin_mode: (number = 0, wanted = 0) => {
        const pin = pins[number];
        if (pin === undefined || pin.mode === wanted) return;
        pin.mode = wanted;
        interrupts.note(number);
        link.report({ kind: "pin-mode", pin: number, mode: wanted });
      },
      pin_write: (number = 0, value = 0) => write(number, value),
      pin_read: (number = 0) => {
        idle.fruitless();
        return level(number);
      },
      analog_read: (number = 0) => {
        idle.fruitless();
        return Math.min(1023, Math.max(0, driven(number)));
      },
      analog_write: (number = 0, duty = 0) => {
        const pin = pins[number];
        if (pin === undefined) return;
        pin.mode = mode.output;
        pin.written = duty > 0 ? 1 : 0;
        interrupts.note(number);
        link.report({ kind: "pwm", pin: number, duty });
      },
      interrupt_mode: (number = 0, wanted = 0) => interrupts.setMode(number, wanted),
      interrupt_next: (heldBack = 0) => {
        const next = interrupts.next(heldBack !== 0);
        if (next >= 0) idle.progress();
        return next;
      },
      pin_tone: (pin = 0, hertz = 0, milliseconds = 0) =>
        link.report({ kind: "tone", pin, hertz: hertz >>> 0, milliseconds: milliseconds >>> 0 }),
    },
  };
}
