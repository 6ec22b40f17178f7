export const value = "a.b.c";
