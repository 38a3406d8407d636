import type { PolicyTarget } from '../policy-target.ts';
import { joinScript, READ_INSTALL, scriptHead, settingsBlock, targetsBlock } from './script-parts.ts';

/** Compares what is there with what should be. Exit code 0: the same; 1: it differs, and every difference is a line of output. */
export function writeDetectScript(target: PolicyTarget): string {
  return joinScript([
    scriptHead('Says whether Namesake is installed and set on this computer as it should be.', [
      'Changes nothing. For Intune: a detection script, or the first half of a remediation.',
      'Exit code 0: everything is as it should be. 1: something differs; every difference is one line, without values.',
    ]),
    settingsBlock(target),
    targetsBlock(target),
    READ_INSTALL,
    COMPARE,
    DETECT,
  ]);
}

/** Settings and registry become lines, "name=value", and lines are compared. Values are not printed: some are secret. */
const COMPARE = String.raw`
function Get-Lines($Values) {
  foreach ($entry in $Values.PSObject.Properties) {
    $value = $entry.Value
    if ($value -is [array]) {
      "$($entry.Name)\="
      $number = 0
      foreach ($item in $value) { $number += 1; "$($entry.Name)\$number=$item" }
    } elseif ($value -is [bool]) {
      "$($entry.Name)=$([int] $value)"
    } else {
      "$($entry.Name)=$value"
    }
  }
}

function Get-RegistryLines([string] $Path) {
  $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
  if (-not $key) { return }
  foreach ($name in $key.GetValueNames()) { "$name=$($key.GetValue($name))" }
  foreach ($child in $key.GetSubKeyNames()) {
    "$child\="
    $list = $key.OpenSubKey($child)
    foreach ($name in $list.GetValueNames()) { "$child\$name=$($list.GetValue($name))" }
  }
}

function Compare-Lines([string] $Where, $Wanted, $Found) {
  $Wanted = @($Wanted | Where-Object { $_ })
  $Found = @($Found | Where-Object { $_ })
  foreach ($line in $Wanted) {
    if ($Found -cnotcontains $line) { "$($Where): missing or different: $(($line -split '=', 2)[0])" }
  }
  foreach ($line in $Found) {
    if ($Wanted -cnotcontains $line) { "$($Where): not as wanted: $(($line -split '=', 2)[0])" }
  }
}`;

const DETECT = String.raw`
$differences = @()
foreach ($name in $Browser) {
  try {
    $target = $Targets.$name
    $differences += @(Compare-Lines $name (Get-Lines $Settings) (Get-RegistryLines $target.settings))
    if (-not $SettingsOnly -and $null -ne $target.install) {
      $found = $null
      if (Test-InstallKey $target.policies) {
        $found = Get-RegistryLines "$($target.policies)\ExtensionSettings\$($target.id)"
      } else {
        $block = (Read-InstallJson $target.policies).PSObject.Properties[$target.id]
        if ($block) { $found = Get-Lines $block.Value }
      }
      $differences += @(Compare-Lines "$name, installation" (Get-Lines $target.install) $found)
    }
  } catch {
    $differences += "$($name): could not be read: $_"
  }
}
if ($differences.Count -gt 0) {
  $differences | Write-Output
  exit 1
}
Write-Output 'Namesake is installed and set as it should be.'
exit 0`;
