import { browser } from 'wxt/browser';
import { mount } from '../../components/controls/mount';
import { StorageClosed } from '../../components/safety/StorageClosed';
import { goBack } from '../../utils/browser/closed-page';
import { createVault } from '../../utils/storage/vault/vault';
import { readRescueCopy } from '../../utils/surface/rescue-copy';

const { version } = browser.runtime.getManifest();
const copy = await readRescueCopy(createVault(indexedDB), version);
const file = copy && new Blob([copy.text], { type: 'application/json' });

mount(
  <StorageClosed
    copy={copy && file && { ...copy, url: URL.createObjectURL(file) }}
    onTryAgain={goBack}
  />,
);
