import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a value's JSON, hexadecimal. Key order counts: content is written in a fixed order. */
export const contentHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
