{
  using lock = null; //~ unsupported-using
  console.log("locked");
}
