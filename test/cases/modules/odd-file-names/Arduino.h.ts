export const value = "Arduino.h";
export const setup = () => "own setup";
export const loop = () => "own loop";
