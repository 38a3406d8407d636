import { HIT_CARD_STYLE } from './hit-card-style.ts';

/** The look of an observation's card: the frame of every card of ours, in the brown and the dots of observations, so that nobody takes one for a name's. */
export const OBSERVATION_CARD_STYLE = `${HIT_CARD_STYLE}
.card { --line: #7a5200; --tint: #f4ecdc; border-top: 3px dotted var(--line); }
@media (prefers-color-scheme: dark) { .card { --line: #e0b050; --tint: #3a2f18; } }
details { border-top: 1px solid var(--edge); padding: 6px 0; }
details:first-of-type { margin-top: 8px; }
summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; min-height: 24px; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--line); outline-offset: 1px; }
.words { display: block; font-weight: 400; color: var(--quiet); padding-left: 16px; }
.seen { color: var(--text); border-bottom: 2px dotted var(--line); overflow-wrap: anywhere; }
.body { scrollbar-color: var(--quiet) transparent; }
.lines { margin: 0; padding-left: 16px; }
dl { grid-template-columns: 96px 1fr; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); overflow-wrap: anywhere; }
.reasons { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; }
@media (forced-colors: active) { .seen { border-bottom-color: CanvasText; } }
`;
