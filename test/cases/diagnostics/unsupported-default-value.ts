const speed = 115200;

export default speed; //~ unsupported-default-value
