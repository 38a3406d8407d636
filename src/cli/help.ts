import { PAGE_ROLES } from '../core/index.ts';

/** What `--help` prints. */
export const HELP = `Is this the listed party, or a namesake? Everything is checked on this machine.

  namesake screen [--json] [--all] [--list LIST] FILE…
      Looks for listed parties in plain text (UTF-8); "-" reads standard input. A blank line ends a block: what speaks for a
      weak alias must stand in its block. Prints bands exact, variant and possible; with --all also context.

  namesake screen --observations --role ROLE [--profile PROFILE] [--json] [--all] [--list LIST] FILE…
      Looks for published signs of IT-worker fraud, each with its source, honest reasons and what to ask. A file is one subject: a
      profile, a chat with one person; a line of three hyphens begins the next. ROLE is ${PAGE_ROLES.join(', ')};
      PROFILE is hr (as when none is given), marketplace or crypto. Prints what is shown; with --all also what is too little alone.

  namesake lookup [--json] [--all] [--list LIST] [--limit N] [--kind KIND] [--birth DATE] [--nationality CC] NAME…
      Looks up names, addresses or numbers, best hit first. KIND is person, organisation, vessel, aircraft or wallet; DATE is
      1965 or 1965-04-25; CC is a country code such as KP. Words without quotes are one name; for several names
      quote each, or use --stdin, one name a line.

  namesake compare [--json] [--schema SCHEMA] QUERY CANDIDATE
      Compares two names. SCHEMA is Person, Organization, Company, LegalEntity (as when none is given) or Vessel. With --json and no names:
      JSON lines {"query","candidate","schema"} from standard input.

  namesake policy generate --id ID --update-url URL --out DIR [--settings FILE] [--set NAME=VALUE]…
      Writes every file that an administrator may need to install and manage the extension: group policy templates, registry files,
      PowerShell, macOS profiles, JSON for Linux, Firefox and ChromeOS. FILE is a policy in any of these forms. Also: --edge-id,
      --firefox-id, --firefox-install-url, --json. Ends with 1, and writes nothing, where the settings are wrong.

  namesake policy check [--json] [--id ID]… [--url URL]… FILE
      Says what is wrong in a policy of any form, with the line, and what is in effect under it; with --url also for a page. Ends with 1
      where anything is wrong.

  namesake lists build --from FORMAT=FILE… --out FILE [--json] [--published DATE] [--id ID] [--title TITLE]
      Reads publishers' lists and writes one compiled file, which --list takes. FORMAT is ofac-enhanced, ofac-advanced, ofac-csv, un, eu-fsf, uk,
      csl, ftm, targets-simple or custom; FILE is a file, "-" or an https address, plain, as .zip or .gz. OFAC's tables belong
      together: ofac-csv=SDN.CSV,ALT.CSV,ADD.CSV,SDN_COMMENTS.CSV. Several --from make one file with several lists.

  namesake lists info [--json] FILE…
  namesake lists diff [--json] OLD NEW
      What is in a list; what came, what went and what changed between two copies. Each is a compiled file, a list in Namesake's
      JSON, or FORMAT=FILE.

  namesake lists verify [--json] [--against FILE] [--max-drop PERCENT] FILE
  namesake lists verify [--json] --mirror FOLDER|URL --key PUBLIC-KEY [--after NUMBER]
      Whether the extension would take this copy, in place of the one in --against; whether it would trust this mirror. Ends with 1
      where it would not.

  namesake lists keygen --out FILE [--json]
  namesake lists sign --key FILE --out FOLDER [--days N] [--accept] [--json] [FILE…]
  namesake lists serve [--port N] [--json] FOLDER
      A mirror for your organisation: make a key, put lists into a folder and sign what is there (again with no FILE to renew it), try it
      on this machine. --accept takes a copy that “verify” would hold. Any web server serves the folder for real.

  --list builtin   the list that comes with Namesake; used when no list is named. May be given several times.
  --list FILE      a file made by “lists build”, or a list in Namesake's JSON.
  --json           one JSON object a line.

A hit says that names are alike and never that people are the same. No hit is not a clearance.
Exit code 0 when the work was done, whatever was found; 1 from “policy” and “lists” when something is wrong with what was given; 2
when it could not be done.`;
