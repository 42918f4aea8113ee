/** The upper half of the code page of French DOS programs, which no `TextDecoder` knows. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** Decodes bytes of code page 850. */
export function decodeCodePage850(bytes: Uint8Array): string {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    parts.push(ascii(bytes, from, i), upperHalf.charAt(byte - 0x80))
    from = i + 1
  }
  parts.push(ascii(bytes, from, bytes.length))
  return parts.join('')
}

const asciiDecoder = new TextDecoder('windows-1252')

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? '' : asciiDecoder.decode(bytes.subarray(from, to))
}
