export function getExtensionId(folder: string): string;
