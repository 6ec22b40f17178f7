export default (n: number): number => n / 2;
export const quarter = (n: number) => n / 4;
