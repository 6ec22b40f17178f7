// The simulator: builds a sketch (engine) and runs it in a world of real sockets and streams (host).
export * from "./engine/index.ts";
export type { EventListener, SimulationEvent, TimedEvent } from "./host/events.ts";
export type { Outcome as SimulationOutcome } from "./host/outcome.ts";
export type { Pin } from "./host/pins.ts";
export { ExpectError } from "./host/serial-log.ts";
export type { Simulation, SimulationOptions } from "./host/simulation.ts";
export { simulate } from "./host/simulation.ts";
