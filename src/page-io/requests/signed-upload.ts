/**
 * Uploads that a page makes straight to storage (S3 and what speaks like it, POST with a policy): signed by its server, by
 * a key whose id alone stands in them, which opens nothing.
 */

const signerName = /^(?:x-amz-credential|awsaccesskeyid)$/i;
/** The id, and how far its signature goes. */
const signerId = /^(?:AKIA|ASIA)[A-Z2-7]{16}(?:\/\d{8}\/[\w-]{1,30}\/\w{1,20}\/aws4_request)?$/;
const base64 = /^[\w+/]{40,20000}={0,2}$/;

/** Whether a field says by which key the upload was signed, and nothing else. */
export const isSigner = (name: string, value: string): boolean => signerName.test(name) && signerId.test(value);

/**
 * The parsed policy of such an upload, from its base64: what may be uploaded where. Undefined where the field is none.
 */
export function uploadPolicy(name: string, value: string): object | undefined {
  if (name.toLowerCase() !== 'policy' || !base64.test(value)) return undefined;
  try {
    const made = JSON.parse(atob(value)) as { readonly conditions?: unknown } | null;
    return Array.isArray(made?.conditions) ? made : undefined;
  } catch {
    return undefined;
  }
}
