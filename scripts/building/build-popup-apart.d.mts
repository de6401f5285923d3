import type { WxtHooks } from 'wxt';

export const buildPopupApart: Partial<WxtHooks>;
