enum Mode {
  Off,
  On,
}
export default Mode;
