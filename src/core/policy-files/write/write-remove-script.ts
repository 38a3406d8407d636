import type { PolicyTarget } from '../policy-target.ts';
import { joinScript, READ_INSTALL, scriptHead, targetsBlock, WRITE_INSTALL } from './script-parts.ts';

/** Takes away what the deploy script wrote, and nothing else. Exit code 0: gone; 1: something could not be removed. */
export function writeRemoveScript(target: PolicyTarget): string {
  return joinScript([
    scriptHead('Takes Namesake and its settings away from the browsers of this computer.', [
      'Other extensions keep their blocks of ExtensionSettings. Browsers remove the extension by themselves.',
      'Exit code 0: everything is gone. 1: something could not be removed; the error says what.',
    ]),
    targetsBlock(target),
    READ_INSTALL,
    WRITE_INSTALL,
    REMOVE,
  ]);
}

const REMOVE = String.raw`
$failed = $false
foreach ($name in $Browser) {
  try {
    $target = $Targets.$name
    # In Chrome and Edge a level above holds nothing but ours: the id of the extension.
    $own = $target.settings -replace '\\policy$', ''
    if (Test-Path -LiteralPath $own) { Remove-Item -LiteralPath $own -Recurse -Force }
    if (-not $SettingsOnly -and (Test-InstallKey $target.policies)) {
      $block = "$($target.policies)\ExtensionSettings\$($target.id)"
      if (Test-Path -LiteralPath $block) { Remove-Item -LiteralPath $block -Recurse -Force }
    } elseif (-not $SettingsOnly) {
      $blocks = Read-InstallJson $target.policies
      if ($blocks.PSObject.Properties[$target.id]) {
        $blocks.PSObject.Properties.Remove($target.id)
        if (@($blocks.PSObject.Properties).Count -eq 0) {
          Remove-ItemProperty -LiteralPath $target.policies -Name 'ExtensionSettings' -Force
        } else {
          Write-InstallJson $name $target.policies $blocks
        }
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
