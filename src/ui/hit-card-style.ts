/**
 * The look of a card, for a shadow root of its own. Lengths are in pixels and not in `rem`, which inside a page is the page's. Contrast of all text is 4.5:1 or more in
 * both schemes.
 */
export const HIT_CARD_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  width: 0 !important;
  height: 0 !important;
  color-scheme: light dark !important;
}
.card {
  --line: #0b5cad; --tint: #d6e8fb; --ground: #fff; --text: #1a1f26; --quiet: #5b6470; --edge: #d8dde3; --on-line: #fff;
  position: fixed;
  inset: auto;
  margin: 0;
  box-sizing: border-box;
  width: 420px;
  max-width: calc(100vw - 16px);
  max-height: 400px;
  display: flex;
  flex-direction: column;
  overflow: hidden;
  padding: 12px 14px;
  border: 1px solid var(--edge);
  border-top: 3px solid var(--line);
  border-radius: 8px;
  box-shadow: 0 4px 14px rgb(0 0 0 / 14%);
  background: var(--ground);
  color: var(--text);
  font: 13px/1.5 system-ui, sans-serif;
  text-align: start;
  z-index: 2147483647;
}
.card[hidden], .card[popover]:not(:popover-open) { display: none !important; }
@media (prefers-color-scheme: dark) {
  .card {
    --line: #6cb8ff; --tint: #12395e; --ground: #1b1f24; --text: #e8ebef; --quiet: #9aa4b2; --edge: #333b45; --on-line: #14181d;
  }
}
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--line); outline-offset: 1px; }
.body { min-height: 0; overflow: auto; overscroll-behavior: contain; margin: 0 -14px; padding: 0 14px; }
.body:focus-visible { outline: 2px solid var(--line); outline-offset: -2px; }
.card.low { display: block; overflow: auto; overscroll-behavior: contain; }
.low .body { overflow: visible; }
.head { display: flex; justify-content: space-between; align-items: start; gap: 8px; }
h2 { margin: 0; font-size: 14px; font-weight: 600; overflow-wrap: anywhere; }
.steps { display: flex; align-items: center; gap: 4px; white-space: nowrap; color: var(--quiet); }
p { margin: 4px 0 0; }
.caution, .foot, .quiet, dt { color: var(--quiet); }
.caution bdi { color: var(--text); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 72px 1fr; gap: 3px 8px; margin: 8px 0 0; font-size: 12.5px; }
dt { margin: 0; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.piece { border-bottom: 2px solid var(--line); }
.actions, .parties { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
button {
  font: inherit;
  min-height: 32px;
  padding: 4px 10px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: transparent;
  color: inherit;
  cursor: pointer;
}
button:hover { border-color: var(--line); }
button:focus-visible { outline: 2px solid var(--line); outline-offset: 1px; }
button.main { background: var(--line); border-color: var(--line); color: var(--on-line); }
button.step { min-height: 24px; min-width: 24px; padding: 0; }
button.party { min-height: 24px; padding: 2px 8px; font-size: 12px; text-align: start; }
button.party[aria-pressed='true'] { background: var(--tint); border-color: var(--line); }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :host { display: none !important; }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  button.party[aria-pressed='true'], button.main { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 90ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;
