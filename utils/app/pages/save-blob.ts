/** Saves a file to the computer's own folder for downloads. Nothing is sent, and no permission is needed. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file's content by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
