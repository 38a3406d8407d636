import { SETTING_NAMES, SOURCES } from '../../policy/settings.ts';
import { describeValue } from '../key-texts.ts';
import { writeSettingsTables } from './write-settings-tables.ts';

/** The handbook for administrators, in Markdown. The tables of settings come from the one source of settings. */
export function writeAdministratorsGuide(): string {
  return [START, KEYS, '## All settings\n', ...writeSettingsTables(), PLACES, PLATFORMS, AFTERWARDS].join('\n');
}

function describeSafeValues(): string {
  return SETTING_NAMES.flatMap((name) => {
    const source = SOURCES[name];
    const safe = 'whenBroken' in source ? source.whenBroken : undefined;
    return safe === undefined ? [] : [`\`${name}\` ${describeValue(safe)}`];
  }).join(', ');
}

const START = `# Namesake for administrators

Generated from the settings themselves (\`npm run generate\`); a test fails when this file and the settings disagree.

## In five minutes

1. Write down what you want to decide, for example in \`settings.json\`:

   \`\`\`json
   {
     "profile": "hr",
     "organisationName": "Example Ltd",
     "supportText": "compliance@example.org",
     "onPageMarks": "silent",
     "sitesOff": ["https://*.bank.example.org/*"],
     "refreshHoursAtMost": 24
   }
   \`\`\`

2. Make the files:

   \`\`\`
   npm run -s namesake -- policy generate --id EXTENSION_ID --update-url https://extensions.example.org/namesake/update.xml \\
     --firefox-install-url https://extensions.example.org/namesake/namesake.xpi --settings settings.json --out namesake-policy
   \`\`\`

   You get group policy templates, registry files, PowerShell scripts, configuration profiles, and JSON for Linux, Firefox and ChromeOS.
   \`--edge-id\` and \`--firefox-id\` are for copies with ids of their own.

3. Put the file for your platform where the browser looks for it (below), on one machine first.
4. Check any file, also one that somebody edited, and see what is in effect under it:

   \`\`\`
   npm run -s namesake -- policy check namesake-policy/linux/chrome/namesake.json --url https://www.bank.example.org/
   \`\`\`

   It names every mistake with its line. Exit code 0: nothing is wrong; 1: something is; 2: the file could not be read.
`;

const KEYS = `## How a policy is written

A policy is a list of keys with values, all at one level. Each key is the name of a setting, as it is or with an ending:

| key | says | example |
|---|---|---|
| \`refreshHours\` | this value; nobody at the browser can change it | \`6\` |
| \`refreshHoursDefault\` | this value, until people choose for themselves | \`12\` |
| \`refreshHoursAtMost\` | whatever people choose, no more than this | \`24\` |
| \`refreshHoursAtLeast\` | whatever people choose, no less than this | \`1\` |

For words, “more” and “less” follow the order in which the words stand below: \`"marksDownToAtLeast": "possible"\` means that nobody hides possible
names from themselves.

What holds is decided in this order: the locked value; the choice of the person; your default; Namesake’s default for the profile. Then the limits.
People see beside each setting who decided it.

**Mistakes.** A value that cannot be used is left out and everything else holds; of a list, every good entry holds. A setting that was to be locked stays
locked, at its safe value: Namesake’s default, and where that is the laxer one ${describeSafeValues()}. What was left out is shown in the popup and on the page of effective settings, and by \`policy check\`. Chrome, Chromium and Edge, however, drop a value of the wrong *type* before Namesake sees it, and tell
nobody: \`"6"\` in quotes for a number, or one number in a list of texts, which loses the whole list. That is why every setting is a key of its own, and
why it pays to run \`policy check\` (the whole behaviour: [managed-schema-constructs.md](managed-schema-constructs.md)).

In the registry, numbers for flags (\`1\`, \`0\`), digits as text, and lists as JSON text are understood as well. Lists are sets: their order means nothing.

**Match patterns** say which sites: \`https://*.example.org/*\` is example.org and every host below it, \`*://*/*\` every web page, \`<all_urls>\` files too. A
port may follow the host. Hosts of other alphabets are written as browsers write them, \`xn--…\`.

**Secrets** (\`openSanctionsToken\`, \`remoteEngineToken\`) can be read by whoever can read the policies of the machine. Give them as little power as you can.
`;

const PLACES = `## Where browsers look

| platform | installation | settings |
|---|---|---|
| Chrome on Windows | \`HKLM\\Software\\Policies\\Google\\Chrome\`, value \`ExtensionSettings\` | \`HKLM\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\ID\\policy\` |
| Edge on Windows | \`HKLM\\Software\\Policies\\Microsoft\\Edge\`, value \`ExtensionSettings\` | \`HKLM\\Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\ID\\policy\` |
| Firefox on Windows | \`HKLM\\Software\\Policies\\Mozilla\\Firefox\`, value \`ExtensionSettings\` (REG_MULTI_SZ) | \`HKLM\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\ID\` |
| Chrome on macOS | payload \`com.google.Chrome\` | a payload of its own: \`com.google.Chrome.extensions.ID\` |
| Edge on macOS | payload \`com.microsoft.Edge\` | a payload of its own: \`com.microsoft.Edge.extensions.ID\` |
| Firefox on macOS | payload \`org.mozilla.firefox\`, with \`EnterprisePoliciesEnabled\` | in the same payload: \`3rdparty\`, \`Extensions\`, ID |
| Chrome on Linux | \`/etc/opt/chrome/policies/managed/*.json\` | the same file: \`3rdparty\`, \`extensions\`, ID |
| Chromium on Linux | \`/etc/chromium/policies/managed/*.json\` | the same |
| Edge on Linux | \`/etc/opt/edge/policies/managed/*.json\` | the same |
| Firefox on Linux | \`/etc/firefox/policies/policies.json\`, or \`distribution\` beside Firefox | the same file: \`policies\`, \`3rdparty\`, \`Extensions\`, ID; or \`/usr/lib/mozilla/managed-storage/ID.json\` |
| ChromeOS | Admin console, Apps & extensions | the same page, “Policy for extensions” |

The level \`policy\` exists in the Windows registry of Chrome and Edge alone. Firefox’s \`Extensions\` has a capital; Chrome’s \`extensions\` has none.

**ExtensionSettings is one value for all extensions.** Where you have one already, add Namesake’s block (\`extension-settings/\`) to it instead of taking our
whole file: of two files on Linux the last in the order of their names wins, and a registry file overwrites. The PowerShell script adds the block
and keeps the others. Chrome’s word for the toolbar is \`toolbar_pin\`, Edge’s is \`toolbar_state\`; with a value that it does not know, Chromium installs nothing and says
nothing.
`;

const PLATFORMS = `## Platform by platform

**Windows, group policy.** Copy \`windows/*.admx\` and \`windows/en-US\` into the central store (\`PolicyDefinitions\`). The settings appear under “Namesake for
…”, those that lock in folders by subject, defaults and limits in folders of their own. The installation is set by the browser’s own template, with
the block in \`extension-settings/\`. From a server of your own, Chrome installs only on machines that are joined to a domain or enrolled in
Chrome’s cloud management ([Chrome](https://chromeenterprise.google/policies/#ExtensionSettings)), Edge only on machines joined to a domain
([Edge](https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-ref-guide)).

**Windows, Intune.** The simplest way is \`namesake-detect.ps1\` and \`namesake-deploy.ps1\` as a remediation, assigned to groups of devices: they write installation and
settings, say which settings differ without printing values, and end with 0 or 1. The templates for Chrome and Firefox can be imported as custom ADMX; the one for Edge cannot,
because Windows refuses imported templates that write below \`Software\\Policies\\Microsoft\`
([the rule](https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration)).

**Windows, without management.** \`namesake-deploy.ps1\` as administrator, or a \`.reg\` file for the settings alone. \`namesake-remove.ps1\` takes everything away.

**macOS.** Upload \`macos/*.mobileconfig\` to your device management. In Jamf, “Application & Custom Settings” with the domain of the second payload does the
same. A \`3rdparty\` key in the browser’s own domain is read by nobody, and nothing complains.

**Linux.** Copy the file into the folder. Comments and a comma too many are forgiven by Chromium, not by Firefox.

**ChromeOS and the Google Admin console.** Choose the extension, force its installation, and paste \`chromeos/namesake.json\`: there every value is wrapped.

**Firefox.** Release versions install only what Mozilla has signed; the ESR can be told otherwise (\`xpinstall.signatures.required\`). The native manifest carries
settings alone, and Windows finds it through \`HKLM\\SOFTWARE\\Mozilla\\ManagedStorage\\ID\`. On Firefox, permissions and private windows follow
\`ExtensionSettings\` of the browser, not Namesake.
`;

const AFTERWARDS = `## When it takes effect

| browser | settings after the installation | after a change |
|---|---|---|
| Chrome, Chromium, Edge | 2 to 6 seconds later | 5 to 6 seconds after a file changes; without a change of the file, at the latest after 15 minutes. No restart |
| Firefox | at once | at its next start |

Until the settings are there no page is read, and the button says why: so nothing is marked that should not be. At later starts the settings known last hold
until the browser has handed them over again. Where you install without any setting, reading begins about 12 seconds after the installation.

## Looking at one machine

| page | how to open it | what it shows |
|---|---|---|
| Options | the popup’s “Options” | what people may choose; locked settings are disabled and say who set them |
| What is in effect | a link in the options | every setting, its value, who decided it and why; what of your policy could not be used, and where |
| Diagnostics | a link in the options | versions, kind of installation, lists with hashes and ages, updates, how the open tabs are read, a self-test on three listed parties |

The report that the diagnostics page copies holds no text of pages, no names, no addresses of sites and no tokens: it can be sent to whoever helps.

## A server of your own

\`npm run package -- --url https://extensions.example.org/namesake/ --key key.pem --out DIR\` builds Namesake and writes what that folder on your server
must hold: the CRX with \`update.xml\`, the XPI with \`updates.json\` and its hash, \`extension-id.txt\` with the id for your policies, hashes and a bill of
materials. Make the key once (\`openssl genrsa -out key.pem 2048\`) and keep it safe: it is the id, and whoever has it can update every copy. Serve the
CRX as \`application/x-chrome-extension\`. Firefox ESR installs an XPI that Mozilla has not signed only where \`xpinstall.signatures.required\` is off; other
editions never do. A new version is taken at once where nobody has a page of Namesake open, and reads on in the tabs that are open.

## When something does not work

| what you see | why | what helps |
|---|---|---|
| Nothing is installed | the update address does not answer, or the machine is not joined to a domain | open the address; \`chrome://policy\`, \`edge://policy\`, \`about:policies\` say what the browser read |
| Installed, and no setting holds | the settings stand at another level, under another id, or in another file | \`policy check FILE --id ID\` |
| One setting does not hold | its value has the wrong type, and the browser dropped it | \`policy check FILE\` |
| A list is empty | one of its entries is no text | \`policy check FILE\` |
| A page is not read | the settings are not there yet, \`sitesOn\`, \`sitesOff\`, or the browser’s own \`runtime_blocked_hosts\` | \`policy check FILE --url ADDRESS\`; the popup names who decided |
| \`recommended\` policies have no effect | extensions never receive them | use keys that end in \`Default\` |

## Rolling it out

Begin with people who look at many names and will tell you what is wrong, in \`silent\` mode where a page must not notice. Leave decisions open at first (\`…Default\`),
see what people change, and lock what must be locked. Say whom to ask (\`supportText\`, \`helpUrl\`). A mark says that names are alike, never that people
are the same: make sure that nobody is turned away because of a mark alone.

What Namesake keeps and whom it contacts: [data-handling.md](data-handling.md).
`;
