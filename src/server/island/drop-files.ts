/** Lets files and folders be dropped anywhere on the form instead of being chosen. */
export function dropFiles(root: HTMLElement): void {
  const chooser = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!chooser) return;
  const mark = (over: boolean) => root.toggleAttribute('data-over', over);
  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    mark(true);
  });
  root.addEventListener('dragleave', () => mark(false));
  root.addEventListener('drop', (event) => {
    mark(false);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    if (!entries.some((entry) => entry.isDirectory)) {
      chooser.files = event.dataTransfer.files;
      return;
    }
    void filesIn(entries).then((files) => {
      const all = new DataTransfer();
      for (const file of files) all.items.add(file);
      chooser.files = all.files;
    });
  });
}

const MOST = 500; // as many as are read of one folder

async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (files.length >= MOST) break;
    if (entry.isFile) files.push(await new Promise<File>((done, refuse) => (entry as FileSystemFileEntry).file(done, refuse)));
    else files.push(...(await filesIn(await listOf((entry as FileSystemDirectoryEntry).createReader()))));
  }
  return files.slice(0, MOST);
}

/** A browser gives the entries of a folder a hundred at a time. */
async function listOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((done, refuse) => reader.readEntries(done, refuse));
  return some.length === 0 ? [] : [...some, ...(await listOf(reader))];
}
