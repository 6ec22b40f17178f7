const pi = 3.25;
export const double = pi * 2;
