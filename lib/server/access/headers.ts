/**
 * What stands on every answer, files and refusals included.
 *
 * `nonce` = base64, new for every answer: nothing inline runs without it. Next reads it from the policy that it finds on
 * the request (`content-security-policy`) and puts it on its own scripts. Scripts, styles, fonts and the worker are files
 * of ours; there is no eval and no blob, and styles that a script sets on an element (CSSOM) need no leave.
 *
 * in      `https` = whether people come by https: only then may a browser be told never to come otherwise
 * source  OWASP Secure Headers; W3C CSP3
 */
export const safeHeaders = (nonce: string, https: boolean): Record<string, string> => ({
  "Content-Security-Policy": policyFor(nonce),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": refused.map((feature) => `${feature}=()`).join(", "),
  ...(https && { "Strict-Transport-Security": "max-age=31536000" }),
});

/** Downloads made in the page are links to a blob, which no directive governs. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const refused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];
