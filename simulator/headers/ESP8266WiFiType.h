// Modes of the ESP8266's radio, numbered as in the core. Constants only.
#pragma once

#define WIFI_SCAN_RUNNING (-1)
#define WIFI_SCAN_FAILED (-2)

typedef enum WiFiMode { WIFI_OFF = 0, WIFI_STA = 1, WIFI_AP = 2, WIFI_AP_STA = 3 } WiFiMode_t;
typedef enum WiFiPhyMode { WIFI_PHY_MODE_11B = 1, WIFI_PHY_MODE_11G = 2, WIFI_PHY_MODE_11N = 3 } WiFiPhyMode_t;
typedef enum WiFiSleepType { WIFI_NONE_SLEEP = 0, WIFI_LIGHT_SLEEP = 1, WIFI_MODEM_SLEEP = 2 } WiFiSleepType_t;
typedef enum wifi_ps_type {
  WIFI_PS_NONE = WIFI_NONE_SLEEP,
  WIFI_PS_MIN_MODEM = WIFI_MODEM_SLEEP,
  WIFI_PS_MAX_MODEM = WIFI_LIGHT_SLEEP
} wifi_ps_type_t;
