export const value = "2d-grid";
