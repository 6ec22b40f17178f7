export const value = "std";
