/** What the function below finds when it runs in a page of the extension. */
declare const chrome: { permissions: { request(permissions: { origins: string[] }): Promise<boolean> } };

/** Runs in a page of the extension: its next request for a permission is answered as if the user had said no. */
export function denyNextRequest(): void {
  const real = chrome.permissions.request;
  chrome.permissions.request = async () => {
    chrome.permissions.request = real;
    return false;
  };
}
