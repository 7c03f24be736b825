import browser from 'webextension-polyfill';

export const extensionVersion = (): string => browser.runtime.getManifest().version;
