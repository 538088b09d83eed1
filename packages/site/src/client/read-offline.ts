interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Register the worker that keeps visited pages. Its address is the only one that the policy of Trusted Types lets through. */
export function readOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  const address = "/offline.js";
  const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("thaw-worker", {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`No worker at ${url}`);
      return url;
    },
  });
  navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address).catch(() => {
    // A browser that keeps no workers (a private window) reads on without.
  });
}
