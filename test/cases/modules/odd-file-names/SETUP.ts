export const value = "SETUP";
