import { fromBase64 } from './base64.ts';

// In Firefox, what a page's functions give (`arrayBuffer`, `TextEncoder`) belongs to the page, and scripts of extensions
// may not look into it; texts may be handed over: https://bugzilla.mozilla.org/show_bug.cgi?id=1757836

/** What a blob holds. */
export function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => {
      const bytes = fromBase64(String(reader.result).replace(/^[^,]*,/, ''));
      if (bytes) resolve(bytes);
      else reject(new Error('no bytes'));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** A text in UTF-8. */
export function bytesOfText(text: string): Uint8Array {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const signs = encodeURIComponent(whole).replace(/%([\dA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
