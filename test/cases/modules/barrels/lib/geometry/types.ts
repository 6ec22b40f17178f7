export interface Sized {
  width: number;
  height: number;
}
