import { armor, Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption';
import { Refusal } from './outcome';

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Encrypts a file in the age format, as bytes. */
export async function encrypt(file: Blob, recipient: Recipient): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Response(await encrypter.encrypt(file.stream())).blob();
}

/** Decrypts a file in the age format, bytes or text. Rejects when it is not whole, or for what the identity rejects. */
export async function decrypt(file: Blob, identity: Identity): Promise<Blob> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return new Response(await decrypter.decrypt((await withoutArmor(file)).stream())).blob();
}

/** `age --armor` writes text, for mails. */
async function withoutArmor(file: Blob): Promise<Blob> {
  const begin = await file.slice(0, ARMOR.length).text();
  if (begin !== ARMOR) return file;
  try {
    return new Blob([new Uint8Array(armor.decode(await file.text()))]);
  } catch {
    throw new Refusal('damaged');
  }
}
