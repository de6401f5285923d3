/** Copies from an extension page, which must have the focus. Answers whether the clipboard has it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
