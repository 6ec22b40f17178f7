export const value = "größe";
