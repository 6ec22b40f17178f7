export const value = "__init__";
