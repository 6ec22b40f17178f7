// The tree between TypeScript and C++: structured, readonly, sugar-free. One definition for two stages: what a later
// stage knows is added by the parameter S, so `emit` of a program that was not elaborated is a type error.
export type * from "./declarations.ts";
export type * from "./explicit-program.ts";
export type * from "./expr.ts";
export type * from "./program.ts";
export type * from "./stmt.ts";
