/**
 * Chromium's manifest for organisations that install Parapet by policy: only then may an extension stop a request in
 * the network layer, so only this package asks for it. Anywhere else Chromium would warn and give nothing.
 */
export const managedManifest = <M extends { readonly permissions: readonly string[] }>(chromium: M): M => ({
  ...chromium,
  permissions: [...chromium.permissions, 'webRequestBlocking'],
});
