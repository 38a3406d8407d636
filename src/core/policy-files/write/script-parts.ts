import { idIn } from '../policy-target.ts';
import type { BrowserName, PolicyTarget } from '../policy-target.ts';
import { BROWSER_KEYS, settingsKey } from '../registry-keys.ts';
import { extensionSettings } from './extension-settings.ts';

// PowerShell 5.1, which is on every Windows. The texts are raw: no back-ticks and no braces after a dollar sign.

/** The line that opens the settings inside a script, by which they are found again. */
export const SETTINGS_OPENING = "$SettingsJson = @'";

/** Puts a script together, with the ends of lines that Windows has. */
export function joinScript(parts: readonly string[]): string {
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** What every script begins with: its help, its parameters, and that it stops at the first error. */
export function scriptHead(synopsis: string, description: readonly string[]): string {
  return String.raw`
#Requires -Version 5.1
<#
.SYNOPSIS
  ${synopsis}
.DESCRIPTION
  ${description.join('\n  ')}
.PARAMETER Browser
  Which browsers; all three when left out.
.PARAMETER SettingsOnly
  Leaves the installation (ExtensionSettings) alone.
#>
[CmdletBinding()]
param(
  [ValidateSet('Chrome', 'Edge', 'Firefox')]
  [string[]] $Browser = @('Chrome', 'Edge', 'Firefox'),
  [switch] $SettingsOnly
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'`;
}

/** Inside a here-string in single quotes nothing is special but its closing line, and no line of JSON is that. */
export function settingsBlock({ values }: PolicyTarget): string {
  return `# What is decided. "namesake policy check" reads this block.\n${SETTINGS_OPENING}\n${asJson(values)}\n'@\n$Settings = $SettingsJson | ConvertFrom-Json`;
}

/** Where each browser keeps what, and the block that installs the extension. */
export function targetsBlock(target: PolicyTarget): string {
  const browsers: readonly (readonly [string, BrowserName])[] = [
    ['Chrome', 'chrome'],
    ['Edge', 'edge'],
    ['Firefox', 'firefox'],
  ];
  const targets = browsers.map(([name, browser]) => {
    const id = idIn(browser, target);
    const places = { policies: `HKLM:\\${BROWSER_KEYS[browser]}`, settings: `HKLM:\\${settingsKey(browser, target)}` };
    return [name, { id, ...places, install: extensionSettings(browser, target)?.[id] ?? null }] as const;
  });
  return `$Targets = @'\n${asJson(Object.fromEntries(targets))}\n'@ | ConvertFrom-Json`;
}

function asJson(value: object): string {
  return JSON.stringify(value, undefined, 2);
}

/** `ExtensionSettings` is one JSON text for all extensions; Firefox keeps it in several lines. Where it is a key, the value is not read. */
export const READ_INSTALL: string = String.raw`
function Test-InstallKey([string] $Policies) {
  return Test-Path -LiteralPath "$Policies\ExtensionSettings"
}

function Read-InstallJson([string] $Policies) {
  $key = Get-Item -LiteralPath $Policies -ErrorAction SilentlyContinue
  $text = ''
  if ($key) { $text = $key.GetValue('ExtensionSettings') -join ' ' }
  if ([string]::IsNullOrWhiteSpace($text)) { return New-Object PSObject }
  # Broken JSON is an error here: writing over it would lose the blocks of other extensions.
  return $text | ConvertFrom-Json
}`;

export const WRITE_INSTALL: string = String.raw`
function Write-InstallJson([string] $Name, [string] $Policies, $Blocks) {
  $text = $Blocks | ConvertTo-Json -Depth 20 -Compress
  if (-not (Test-Path -LiteralPath $Policies)) { New-Item -Path $Policies -Force | Out-Null }
  $type = if ($Name -eq 'Firefox') { 'MultiString' } else { 'String' }
  New-ItemProperty -LiteralPath $Policies -Name 'ExtensionSettings' -Value $text -PropertyType $type -Force | Out-Null
}`;
