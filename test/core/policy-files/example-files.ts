import { IDS } from './example-target.ts';

/** A policy file of Chromium with these settings. They begin on line 4. */
export const inChromium = (settings: string): string => `{
  "3rdparty": {
    "extensions": {
      "${IDS.chrome}": ${settings}
    }
  }
}`;

/** A registry file with these lines under the key of our settings, from line 4 on. */
export const inReg = (lines: string, browser = String.raw`Google\Chrome`): string =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}\\3rdparty\\extensions\\${IDS.chrome}\\policy]\r\n${lines}\r\n`;

/** A configuration profile with this payload, from line 4 on. */
export const inProfile = (payload: string): string => `<?xml version="1.0"?>
<plist version="1.0"><dict>
<key>PayloadContent</key><array>
${payload}
</array></dict></plist>`;
