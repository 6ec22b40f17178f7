export const value = "with blank";
