export const PORTS = [80, 443, 8080];
export const NAMES = ["http", "https"] as const;
