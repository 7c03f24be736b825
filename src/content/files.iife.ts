import { createFiles } from './files/files.ts';

/** Injected with the first file: what asks about it, and what it says. */
const { parapet } = window;
parapet?.arrived('files', createFiles(parapet.core));
