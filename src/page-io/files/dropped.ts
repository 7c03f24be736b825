/** Files that were dropped, and the names of folders among them. */
interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

const folderIn = (item: DataTransferItem): string | undefined => {
  const entry = item.webkitGetAsEntry();
  return entry?.isDirectory ? entry.name : undefined;
};

/** What was dropped; undefined where it is nothing but folders: of what is in them the page has to ask. */
export function dropped(data: DataTransfer): Dropped | undefined {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => folderIn(item) ?? []);
  if (folders.length === items.length) return undefined;
  const files =
    folders.length === 0
      ? [...data.files]
      : items.flatMap((item) => (folderIn(item) === undefined ? (item.getAsFile() ?? []) : []));
  return { files, folders };
}
