import { secret } from "tsino";

const name = "WIFI_SSID";
console.log(secret(name)); //~ secret-name
