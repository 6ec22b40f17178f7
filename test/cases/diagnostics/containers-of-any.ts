// Nothing says what they hold: what is put in has no name where they are made.
function hide() {
  class Hidden { x = 1; }
  return new Hidden();
}
const hidden = new Set(); //~ unsupported-any
hidden.add(hide()); //~ unsupported-conversion
