import type { PolicyTarget } from '../policy-target.ts';
import { joinScript, READ_INSTALL, scriptHead, settingsBlock, targetsBlock, WRITE_INSTALL } from './script-parts.ts';

/** Writes settings and installation. Exit code 0: done; 1: something could not be written, and the error says what. */
export function writeDeployScript(target: PolicyTarget): string {
  return joinScript([
    scriptHead('Installs Namesake and decides its settings for the browsers of this computer.', [
      'Safe to run again: settings are replaced, and other extensions keep their blocks of ExtensionSettings.',
      'Exit code 0: everything is in place. 1: something could not be written; the error says what.',
    ]),
    settingsBlock(target),
    targetsBlock(target),
    READ_INSTALL,
    WRITE_INSTALL,
    WRITE_VALUES,
    DEPLOY,
  ]);
}

/** Replaces a whole key: what it held before goes, so that nothing old stays. */
const WRITE_VALUES = String.raw`
function Write-Values([string] $Path, $Values) {
  if (Test-Path -LiteralPath $Path) { Remove-Item -LiteralPath $Path -Recurse -Force }
  New-Item -Path $Path -Force | Out-Null
  foreach ($entry in $Values.PSObject.Properties) {
    $value = $entry.Value
    if ($value -is [bool] -or $value -is [int] -or $value -is [long]) {
      New-ItemProperty -LiteralPath $Path -Name $entry.Name -Value ([int] $value) -PropertyType DWord -Force | Out-Null
    } elseif ($value -is [array]) {
      $list = "$Path\$($entry.Name)"
      New-Item -Path $list -Force | Out-Null
      $number = 0
      foreach ($item in $value) {
        $number += 1
        New-ItemProperty -LiteralPath $list -Name "$number" -Value ([string] $item) -PropertyType String -Force | Out-Null
      }
    } else {
      New-ItemProperty -LiteralPath $Path -Name $entry.Name -Value ([string] $value) -PropertyType String -Force | Out-Null
    }
  }
}`;

const DEPLOY = String.raw`
$failed = $false
foreach ($name in $Browser) {
  try {
    $target = $Targets.$name
    Write-Values $target.settings $Settings
    if (-not $SettingsOnly -and $null -ne $target.install) {
      if (Test-InstallKey $target.policies) {
        Write-Values "$($target.policies)\ExtensionSettings\$($target.id)" $target.install
      } else {
        $blocks = Read-InstallJson $target.policies
        $blocks | Add-Member -NotePropertyName $target.id -NotePropertyValue $target.install -Force
        Write-InstallJson $name $target.policies $blocks
      }
    }
    Write-Output "$($name): done"
  } catch {
    $failed = $true
    Write-Error "$($name): $_" -ErrorAction Continue
  }
}
if ($failed) { exit 1 }
exit 0`;
