/** The button of the first-run page that lets every site be read. */
export const CHOICE = 'button[value=everywhere]';

/** The same once it was chosen. */
export const CHOSEN = `${CHOICE}[aria-pressed=true]`;
