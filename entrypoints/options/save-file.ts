const TYPES: Record<string, string> = { json: 'application/json', csv: 'text/csv' };

/** Hands a text over as a file, into the folder where this browser puts what is downloaded. */
export function saveFile(name: string, text: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not in this tick: Firefox reads the file only after it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
