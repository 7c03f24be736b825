/**
 * Nodes are shared between the worlds, files are not: so a file that the page opens by itself is shown to the isolated
 * world in an input that stands in no document. This is said of the input once what it holds is what the page may have.
 */
export const heldEvent = 'parapet-held';
